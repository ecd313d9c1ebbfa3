import type { CalculatedSheet } from "./calculated-sheets";
import type { PlacedCalculated } from "./place-calculated";
import type { SheetDocument } from "./sheet-document";

/** A document and where it stands on its sheet. */
export interface PlacedDocument extends SheetDocument {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Below the table, with an empty row between: what is typed right below a table would become part of it. */
export function placeDocument(
  { document }: CalculatedSheet,
  tables: readonly PlacedCalculated[],
): PlacedDocument | null {
  if (!document) return null;
  const firstRow = Math.max(...tables.map(({ lastBodyRow }) => lastBodyRow)) + 2;
  return { ...document, firstRow, lastRow: firstRow + document.rows.length - 1 };
}
