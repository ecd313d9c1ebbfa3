import { columnLetters } from "../../../../host";
import { factOf } from "../../../../layout/calculated/sheet-document";
import type { DocumentCell, DocumentLook, DocumentRow } from "../../../../layout/calculated/sheet-document";
import { linesIn } from "../../../../layout/lines-in";
import type { StyleBook } from "../book/style-book";
import { blankCell, piecesCell, textCell, valueCell } from "./cell-xml";
import { DOCUMENT_STYLES, FACT_NAME_PIECE, FACT_TEXT_PIECE, numberStyle } from "./document-looks";
import type { PlacedDocument } from "../../../../layout/calculated/place-document";

/** In points. */
const LINE_HEIGHT = 15;
const HEIGHTS: Readonly<Partial<Record<DocumentLook, number>>> = { title: 26, heading: 20, caption: 20 };
/** They run over the empty cells beside them. */
const ON_ONE_LINE: readonly DocumentLook[] = ["title"];
/** What stands over the whole width carries its line to the last column of its table. */
const TABLE_LOOKS: readonly DocumentLook[] = ["header", "group", "part", "plain", "total"];

function linesOf({ look, cells }: DocumentRow, widths: readonly number[]): number {
  if (ON_ONE_LINE.includes(look)) return 1;
  if (look === "fact") return linesIn(widths[0] ?? 1, factOf(cells).join(": "));
  return cells.reduce<number>(
    (most, cell, place) => Math.max(most, typeof cell === "string" ? linesIn(widths[place] ?? 1, cell) : 1),
    1,
  );
}

function cellXml(address: string, cell: DocumentCell, { look }: DocumentRow, styles: StyleBook): string {
  if (typeof cell !== "string") return valueCell(address, styles.cell(numberStyle(look, cell)), cell.value);
  const isFirst = address.startsWith("A");
  const style = styles.cell(DOCUMENT_STYLES[look][isFirst ? "first" : "beside"]);
  if (cell !== "") return textCell(address, style, cell);
  return TABLE_LOOKS.includes(look) ? blankCell(address, style) : "";
}

function rowXml(row: DocumentRow, number: number, widths: readonly number[], styles: StyleBook): string {
  const lines = linesOf(row, widths);
  const height = Math.max(HEIGHTS[row.look] ?? LINE_HEIGHT, lines * LINE_HEIGHT);
  const open = height === LINE_HEIGHT ? `<row r="${number}">` : `<row r="${number}" ht="${height}">`;
  if (row.look === "fact") {
    const [name, text] = factOf(row.cells);
    const cell = piecesCell(`A${number}`, styles.cell(DOCUMENT_STYLES.fact.first), [
      [FACT_NAME_PIECE, `${name}: `],
      [FACT_TEXT_PIECE, text],
    ]);
    return `${open}${cell}</row>`;
  }
  const cells = row.cells.map((cell, place) =>
    cellXml(`${columnLetters(place + 1)}${number}`, cell, row, styles),
  );
  return `${open}${cells.join("")}</row>`;
}

/** Texts are texts and figures are figures: no cell of a document is a formula. */
export const documentRows = ({ rows, firstRow, widths }: PlacedDocument, styles: StyleBook): string =>
  rows.map((row, index) => rowXml(row, firstRow + index, widths, styles)).join("");
