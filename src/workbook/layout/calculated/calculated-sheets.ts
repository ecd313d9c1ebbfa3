import type { CalculatedContent } from "./calculated-table";
import type { SheetDocument } from "./sheet-document";

/** "input" and "decision" only of a table that was missing, which people fill in. */
export type CalculatedKind = "working" | "output" | "control" | "input" | "decision";

/** A result that every output sheet repeats in its band: a label and the formula of its cell. */
export interface BandResult {
  readonly label: string;
  /** Without "=". */
  readonly formula: string;
}

/** What one column of an input or decision table shows by formula: never a cell that people fill in. */
export interface GivenColumn {
  readonly table: string;
  readonly header: string;
  /** In full, without "=". */
  readonly formula: string;
}

/** A chart of an output table, one series for each column. */
export interface ChartContent {
  readonly title: string;
  /** What a screen reader says of it. */
  readonly description: string;
  readonly kind: "columns" | "bars" | "lines";
  readonly table: string;
  readonly categories: string;
  readonly series: readonly string[];
  /** Rows of the table's body, from 1, both included. */
  readonly rows: readonly [from: number, to: number];
  /** For figures that are never negative: columns and bars that do not start at 0 mislead. */
  readonly fromZero?: boolean;
}

/** A sheet of formulas; its tables stand side by side, in this order. */
export interface CalculatedSheet {
  readonly name: string;
  readonly title: string;
  readonly kind: CalculatedKind;
  readonly introduction: readonly string[];
  readonly tables: readonly CalculatedContent[];
  readonly charts: readonly ChartContent[];
  /** Below its one table, which has no chart; the widths of columns are the document's. */
  readonly document?: SheetDocument;
}

/** Everything that a recalculation writes; inputs are never touched. */
export interface CalculatedSheets {
  readonly sheets: readonly CalculatedSheet[];
  /** The three groups of checks, shown on every output sheet. */
  readonly band: readonly BandResult[];
  readonly given: readonly GivenColumn[];
  /** The table whose values are written last, by hosts that write sheet by sheet. */
  readonly seal: string;
}
