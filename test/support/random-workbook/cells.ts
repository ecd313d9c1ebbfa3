import type { RowContent } from "../../../src/workbook/layout/workbook-content";

/** The text in a cell of a row; "" where there is none. */
export function textIn(row: RowContent, field: string): string {
  const value = row[field] ?? null;
  return typeof value === "string" ? value : "";
}

/** The number in a cell of a row; null where there is none. */
export function numberIn(row: RowContent, field: string): number | null {
  const value = row[field] ?? null;
  return typeof value === "number" ? value : null;
}
