import { columnLetters } from "../../../../host";
import type { PlacedDocument } from "../../../../layout/calculated/place-document";
import type { SheetDocument } from "../../../../layout/calculated/sheet-document";
import { columnNumber } from "../../read-table-part";
import type { LocalName } from "../book/edit-book";
import { quotedSheet } from "./paper";

/** How many of its cells hold something. */
const filledCells = ({ rows }: SheetDocument): number =>
  rows.reduce(
    (sum, { look, cells }) => sum + (look === "fact" ? 1 : cells.filter((cell) => cell !== "").length),
    0,
  );

/** Names of the sheet that tell, when it is written anew, where its document stood and how much was in it. */
export const DOCUMENT_AREA = "Headroom_document";
export const DOCUMENT_CELLS = "Headroom_document_cells";

export function documentNames(tab: string, document: PlacedDocument | null): LocalName[] {
  if (!document) return [];
  const { firstRow, lastRow, widths } = document;
  const range = `$A$${firstRow}:$${columnLetters(widths.length)}$${lastRow}`;
  return [
    { name: DOCUMENT_AREA, formula: `${quotedSheet(tab)}!${range}` },
    { name: DOCUMENT_CELLS, formula: String(filledCells(document)) },
  ];
}

/** As the names of an older sheet say. */
export interface DocumentFrame {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly cells: number;
}

export function documentFrame(names: ReadonlyMap<string, string>): DocumentFrame | null {
  const range = /\$A\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(names.get(DOCUMENT_AREA) ?? "");
  const cells = Number(names.get(DOCUMENT_CELLS) ?? "none");
  if (!range || !Number.isInteger(cells)) return null;
  return {
    firstRow: Number(range[1]),
    lastColumn: columnNumber(range[2] ?? ""),
    lastRow: Number(range[3]),
    cells,
  };
}
