import type { CalculatedSheet } from "../../../layout/calculated/calculated-sheets";
import type { PlacedCalculated } from "../../../layout/calculated/place-calculated";

/** A table of formulas, where it is to stand, and how far it reaches now; null where it is not there yet. */
export interface TargetTable {
  readonly placed: PlacedCalculated;
  readonly lastRowNow: number | null;
}

/** A sheet of formulas, and the sheet of the workbook that it is written to. */
export interface TargetSheet {
  readonly content: CalculatedSheet;
  /** What its tab says: people may rename it. */
  readonly name: string;
  readonly isThere: boolean;
  readonly tables: readonly TargetTable[];
}

/** Rows and columns from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

export const cellsOf = (
  context: Excel.RequestContext,
  sheet: TargetSheet,
  { row, column, rows = 1, columns = 1 }: Place,
): Excel.Range =>
  context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(row - 1, column - 1, rows, columns);

/** One content for every cell: Office.js takes it, though its types speak of rows only. */
export const fillAll = (
  range: Excel.Range,
  property: "formulas" | "numberFormat",
  content: string | number,
): void => void Reflect.set(range, property, content);
