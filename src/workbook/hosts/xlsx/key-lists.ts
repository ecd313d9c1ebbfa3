import { columnOf, type TableLayout } from "../../layout/table";

/** A name of the workbook that stands for the keys of a table, for lists to choose from. */
export interface KeyList {
  readonly name: string;
  readonly formula: string;
}

/** "Schools_School" */
function keyListName(layout: TableLayout, header: string): string {
  return `${layout.name}_${header.replace(/[^\p{L}\p{N}]+/gu, "_")}`;
}

/** Null for a table whose rows need more than one column to be told apart. */
export function keyListOf(layout: TableLayout): KeyList | null {
  const [field, second] = layout.keyFields;
  if (field === undefined || second !== undefined) return null;
  const { header } = columnOf(layout, field);
  return { name: keyListName(layout, header), formula: filledPart(layout.name, header) };
}

/**
 * From the first row of the column to its last one that is not blank: blank rows at the foot would
 * open every list at its empty end. SUMPRODUCT only makes LibreOffice work row by row, as Excel does anyway.
 */
function filledPart(table: string, header: string): string {
  const keys = `${table}[${header}]`;
  const rows = `ROW(${keys})-ROW(${table}[[#Headers],[${header}]])`;
  return `INDEX(${keys},1):INDEX(${keys},MAX(1,SUMPRODUCT(MAX((${keys}<>"")*(${rows})))))`;
}
