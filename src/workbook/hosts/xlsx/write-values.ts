import { Workbook } from "exceljs";
import type { Worksheet } from "exceljs";
import type { DocumentCell, DocumentRow } from "../../layout/calculated/sheet-document";
import { figureFormat } from "../../layout/calculated/figure-format";
import { finishFile } from "./finish-file";
import { writtenText } from "./written-value";

/** Sheets of values, as they are given. */
export interface Values {
  readonly title: string;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly DocumentRow[] }[];
}

const WIDTHS = { first: 44, other: 18 } as const;
/** A day of its own, so that the same values always give the same file. */
const SAVED_AT = new Date("2026-09-01T09:00:00Z");

/** A workbook of values alone: a text is a text, whatever it begins with. The same values give the same bytes. */
export async function writeValues({ title, sheets }: Values): Promise<Uint8Array> {
  const book = new Workbook();
  Object.assign(book, {
    creator: "Headroom",
    lastModifiedBy: "Headroom",
    created: SAVED_AT,
    modified: SAVED_AT,
  });
  book.title = title;
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name, {
      pageSetup: { paperSize: 9, orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      views: [{ showGridLines: false }],
    });
    rows.forEach((row, place) => writeRow(sheet, place + 1, row));
    sheet.getColumn(1).width = WIDTHS.first;
    for (let column = 2; column <= sheet.columnCount; column += 1)
      sheet.getColumn(column).width = WIDTHS.other;
  }
  return finishFile(new Uint8Array(await book.xlsx.writeBuffer()), [], new Map());
}

function writeRow(sheet: Worksheet, number: number, { look, cells }: DocumentRow): void {
  cells.forEach((cell, place) => {
    const own = sheet.getCell(number, place + 1);
    if (typeof cell === "string") {
      own.value = writtenText(cell);
      own.alignment = { vertical: "top", wrapText: !ONE_LINE.includes(look) };
    } else {
      own.value = cell.value;
      own.numFmt = figureFormat(cell);
      own.alignment = { vertical: "top" };
    }
    if (look === "title") own.font = { bold: true, size: 16 };
    else if (BOLD.includes(look)) own.font = { bold: true };
    if (look === "header") own.border = { bottom: { style: "medium" } };
    if (look === "total") own.border = { top: { style: "thin" }, bottom: { style: "double" } };
  });
  // a text that runs over the sheet takes the columns of a table
  const from = RUNS_OVER.includes(look) ? 1 : look === "fact" ? 2 : null;
  if (from !== null) sheet.mergeCells(number, from, number, LAST_COLUMN);
  if (!ONE_LINE.includes(look)) sheet.getRow(number).height = heightOf(look, cells);
}
const BOLD: readonly DocumentRow["look"][] = ["heading", "caption", "header", "group", "total"];
const ONE_LINE: readonly DocumentRow["look"][] = ["title", "heading", "caption"];
const RUNS_OVER: readonly DocumentRow["look"][] = ["text", "small"];
/** Of a label and the five years of a plan. */
const LAST_COLUMN = 6;
/** In points. */
const LINE = 15;

/** As many lines as its longest cell needs: no program fits the row of merged cells by itself. */
function heightOf(look: DocumentRow["look"], cells: readonly DocumentCell[]): number {
  const wide = WIDTHS.other * (LAST_COLUMN - 1);
  const lines = cells.map((cell, place) => {
    const own = place === 0 ? WIDTHS.first : WIDTHS.other;
    const width = RUNS_OVER.includes(look) ? WIDTHS.first + wide : look === "fact" && place > 0 ? wide : own;
    return typeof cell === "string" ? Math.ceil((cell.length * WIDER) / width) : 1;
  });
  return LINE * Math.max(1, ...lines);
}
/** Words leave room at the ends of lines. */
const WIDER = 1.15;
