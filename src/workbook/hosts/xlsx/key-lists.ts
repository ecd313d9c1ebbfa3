import { columnOf, type TableLayout } from "../../layout/table";
import type { RowContent } from "../../layout/workbook-content";

/** A name of the workbook that stands for the keys of a table, for lists to choose from. */
export interface KeyList {
  readonly name: string;
  readonly formula: string;
  /** Characters of the longest key that is there already. */
  readonly longest: number;
}

/** "Schools_School" */
function keyListName(layout: TableLayout, header: string): string {
  return `${layout.name}_${header.replace(/[^\p{L}\p{N}]+/gu, "_")}`;
}

/** Null for a table whose rows need more than one column to be told apart. */
export function keyListOf(layout: TableLayout, rows: readonly RowContent[]): KeyList | null {
  const [field, second] = layout.keyFields;
  if (field === undefined || second !== undefined) return null;
  const { header } = columnOf(layout, field);
  const keys = rows.map((row) => row[field]);
  const lengths = keys.map((value) => (typeof value === "string" ? value.length : 0));
  return {
    name: keyListName(layout, header),
    formula: filledPart(layout.name, header),
    longest: Math.max(0, ...lengths),
  };
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
