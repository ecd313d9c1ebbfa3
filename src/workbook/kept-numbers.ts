import type { CellValue, RowEdit, RowValues } from "./host";

/** Significant digits that a spreadsheet keeps of a number; a longer one would not be what the log says it is. */
const DIGITS_KEPT = 15;
const kept = (value: CellValue): CellValue =>
  typeof value === "number" ? Number(value.toPrecision(DIGITS_KEPT)) : value;
const allKept = (values: RowValues): RowValues =>
  Object.fromEntries(Object.entries(values).map(([header, value]) => [header, kept(value)]));
export const asKept = (edit: RowEdit): RowEdit =>
  edit.edit === "remove" ? edit : { ...edit, values: allKept(edit.values) };
