import type { CalculatedSheet } from "../../../layout/calculated/calculated-sheets";
import type { DressedCalculated } from "../../../layout/look/dress-calculated";
import type { SheetPlan } from "../../../layout/look/sheet-plan";

/** A table of formulas, where it is to stand, and how far it reaches now; null where it is not there yet. */
export interface TargetTable {
  readonly placed: DressedCalculated;
  readonly lastRowNow: number | null;
  /** It was written to its end before: its look is its owner's. */
  readonly isDressed: boolean;
}

/** A sheet of formulas, and the sheet of the workbook that it is written to. */
export interface TargetSheet {
  readonly content: CalculatedSheet;
  /** What its tab says: people may rename it. */
  readonly name: string;
  readonly isThere: boolean;
  /** The position of the older sheet of this name that goes first; null where there is none. */
  readonly replaces: number | null;
  readonly isDressed: boolean;
  readonly plan: SheetPlan;
  /** How many series each chart on it has, by its name. */
  readonly chartsNow: ReadonlyMap<string, number>;
  readonly tables: readonly TargetTable[];
}

/** Rows and columns from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** Sheets that were asked for, which are named in a request once and not for each of their cells. */
const asked = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

export function sheetOf(context: Excel.RequestContext, { name }: TargetSheet): Excel.Worksheet {
  const sheets = asked.get(context) ?? new Map<string, Excel.Worksheet>();
  asked.set(context, sheets);
  const own = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
  sheets.set(name, own);
  return own;
}

export const cellsOf = (
  context: Excel.RequestContext,
  sheet: TargetSheet,
  { row, column, rows = 1, columns = 1 }: Place,
): Excel.Range => sheetOf(context, sheet).getRangeByIndexes(row - 1, column - 1, rows, columns);

/** One content for every cell: Office.js takes it, though its types speak of rows only. */
export const fillAll = (
  range: Excel.Range,
  property: "formulas" | "numberFormat",
  content: string | number,
): void => void Reflect.set(range, property, content);
