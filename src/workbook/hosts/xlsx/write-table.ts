import type { Worksheet } from "exceljs";
import type { SheetContent } from "../../layout/workbook-content";
import { bodyLook, columnWidth, numberFormat, unitWords, wraps } from "./column-look";
import { LOOKS, PURPOSE, TABLE_NAME, TABLE_PURPOSE, UNIT, UNIT_PLAIN, UNIT_REQUIRED } from "./looks";
import {
  FIRST_BODY_ROW,
  HEADER_ROW,
  PURPOSE_ROW,
  UNIT_ROW,
  type PlacedColumn,
  type PlacedTable,
} from "./placing";
import { writtenText, writtenValue } from "./written-value";

/** A letter of the purpose line, in widths of a column: it is set smaller than the standard font. */
const PURPOSE_LETTER = 0.95;
/** Letters of running text that a column holds for each character of its width. */
const LETTERS_PER_WIDTH = 1.1;
/** In points. */
const LINE_HEIGHT = 15;

export interface TableOptions {
  readonly kind: SheetContent["kind"];
  /** No other table stands beside it. */
  readonly alone: boolean;
}

interface DressedColumn extends PlacedColumn {
  readonly texts: readonly string[];
  readonly width: number;
  readonly wraps: boolean;
}

/** With widths that together hold the table's purpose, when another table stands beside it. */
function dressColumns(table: PlacedTable, alone: boolean): DressedColumn[] {
  const columns = table.columns.map((placed) => {
    const values = table.rows.map((row) => row[placed.field]);
    const texts = values.map((value) => (typeof value === "string" ? value : ""));
    const { column } = placed;
    return { ...placed, texts, width: columnWidth(column, texts), wraps: wraps(column, texts) };
  });
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const wanted = alone ? 0 : (table.layout.name.length + table.layout.purpose.length) * PURPOSE_LETTER;
  const stretch = Math.max(1, wanted / total);
  return columns.map((column) => ({ ...column, width: Math.ceil(column.width * stretch) }));
}

function writeAbove(sheet: Worksheet, table: PlacedTable): void {
  const purpose = sheet.getCell(PURPOSE_ROW, table.firstColumn);
  purpose.value = {
    richText: [
      { text: table.layout.name, font: TABLE_NAME },
      { text: `   ${table.layout.purpose}`, font: TABLE_PURPOSE },
    ],
  };
  purpose.style = PURPOSE;
  for (const { column, number } of table.columns) {
    const words = unitWords(column);
    const cell = sheet.getCell(UNIT_ROW, number);
    cell.style = UNIT;
    cell.value = {
      richText: [
        { text: column.required ? "required" : "", font: UNIT_REQUIRED },
        { text: column.required && words !== "" ? `\n${words}` : words, font: UNIT_PLAIN },
      ].filter((run) => run.text !== ""),
    };
  }
}

function addTable(sheet: Worksheet, table: PlacedTable, alone: boolean): void {
  const blank = table.columns.map(() => null);
  const rows = table.rows.map((row) => table.columns.map(({ field }) => writtenValue(row[field] ?? null)));
  sheet.addTable({
    name: table.layout.name,
    ref: `${table.columns[0]?.letters ?? "A"}${HEADER_ROW}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    // a filter hides whole rows, those of a table beside it too
    columns: table.columns.map(({ column }) => ({ name: writtenText(column.header), filterButton: alone })),
    rows: [...rows, ...Array.from({ length: table.lastBodyRow - HEADER_ROW - rows.length }, () => blank)],
  });
}

function writeLooks(
  sheet: Worksheet,
  dressed: DressedColumn,
  table: PlacedTable,
  kind: SheetContent["kind"],
): void {
  const { column, number } = dressed;
  const look = bodyLook(column, kind, dressed.wraps);
  sheet.getCell(HEADER_ROW, number).style = LOOKS[column.required ? "required header" : "optional header"];
  for (let row = FIRST_BODY_ROW; row <= table.lastBodyRow; row += 1) sheet.getCell(row, number).style = look;
}

/** Lines of a text that breaks between words, and inside a word only where one is longer than a line. */
function linesOf(text: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    const together = used === 0 ? length : used + 1 + length;
    if (together > letters) {
      const own = Math.ceil(length / letters);
      lines += used === 0 ? own - 1 : own;
      used = length - (own - 1) * letters;
    } else used = together;
  }
  return lines;
}

/** Given, because not every program fits the height of wrapped text when it opens a file. */
function fitRows(sheet: Worksheet, columns: readonly DressedColumn[]): void {
  for (const { texts, width } of columns.filter((column) => column.wraps)) {
    texts.forEach((text, index) => {
      const lines = linesOf(text, Math.floor(width * LETTERS_PER_WIDTH));
      const row = sheet.getRow(FIRST_BODY_ROW + index);
      if (lines > 1) row.height = Math.max(row.height ?? 0, lines * LINE_HEIGHT);
    });
  }
}

/** A table with what stands above it. Returns the width of its columns together. */
export function writeTable(sheet: Worksheet, table: PlacedTable, options: TableOptions): number {
  const columns = dressColumns(table, options.alone);
  for (const { column, number, width } of columns) {
    sheet.getColumn(number).width = width;
    // what is typed below the table is read by this format before the table grows to hold it
    sheet.getColumn(number).style = { numFmt: numberFormat(column) };
  }
  addTable(sheet, table, options.alone);
  writeAbove(sheet, table);
  for (const dressed of columns) writeLooks(sheet, dressed, table, options.kind);
  fitRows(sheet, columns);
  return columns.reduce((sum, { width }) => sum + width, 0);
}
