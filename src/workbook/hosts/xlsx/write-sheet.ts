import type { Workbook, Worksheet } from "exceljs";
import { columnLetters } from "../../host";
import { cellColumn } from "../../layout/cell-column";
import { KIND_WORDS } from "../../layout/guide";
import type { SheetContent } from "../../layout/workbook-content";
import type { SheetAddition } from "./finish-file";
import type { KeyList } from "./key-lists";
import { INTRODUCTION, KIND, tabColour, TITLE } from "./looks";
import { setTablePages } from "./page";
import {
  checkedRange,
  FIRST_BODY_ROW,
  HEADER_ROW,
  INTRODUCTION_ROW,
  KIND_ROW,
  placeTables,
  PURPOSE_ROW,
  TITLE_ROW,
  type PlacedTable,
} from "../../layout/placing";
import { validationOf } from "./validation";
import { writeTable } from "./write-table";
import { writtenText } from "./written-value";

/** In points. */
const HEIGHTS = [
  [TITLE_ROW, 30],
  [INTRODUCTION_ROW, 18],
  [KIND_ROW, 17],
  [PURPOSE_ROW, 28],
] as const;
const GAP_WIDTH = 3;
/** Columns that carry the band behind the title where the tables are narrower. */
const NARROWEST_BAND = 12;
const LAST_ROW = 1_048_576;
/** A table with as many columns is wider than a screen: its first column stays in view. */
const WIDE = 10;

function writeTop(sheet: Worksheet, content: SheetContent, lastColumn: number): void {
  for (const [row, height] of HEIGHTS) sheet.getRow(row).height = height;
  const lines = [
    [TITLE_ROW, content.title, TITLE],
    [INTRODUCTION_ROW, content.introduction.join(" "), INTRODUCTION],
    [KIND_ROW, KIND_WORDS[content.kind], KIND],
  ] as const;
  for (const [row, text, look] of lines) {
    for (let column = 1; column <= lastColumn; column += 1) sheet.getCell(row, column).style = look;
    sheet.getCell(row, 1).value = writtenText(text);
  }
}

function freezeHeaders(sheet: Worksheet, firstColumnToo: boolean): void {
  sheet.views = [
    {
      state: "frozen",
      ySplit: HEADER_ROW,
      xSplit: firstColumnToo ? 1 : 0,
      activeCell: `A${HEADER_ROW + 1}`,
      showGridLines: false,
    },
  ];
}

/** The checks of what is typed into a column; cells of Settings have one each. */
function addChecks(sheet: Worksheet, table: PlacedTable, lists: ReadonlyMap<string, KeyList>): void {
  for (const placed of table.columns) {
    const own = table.rows.map((row) => cellColumn(table.layout, placed.field, row));
    // two checks of one cell would make Excel repair the file
    const ownRows = own.every((column) => column === placed.column) ? 0 : own.length;
    own.slice(0, ownRows).forEach((column, index) => {
      const fromRow = FIRST_BODY_ROW + index;
      const check = validationOf(table, { ...placed, column, fromRow }, lists);
      sheet.dataValidations.add(`${placed.letters}${fromRow}`, check);
    });
    const fromRow = FIRST_BODY_ROW + ownRows;
    const check = validationOf(table, { ...placed, fromRow }, lists);
    sheet.dataValidations.add(checkedRange(table, placed, { from: fromRow }), check);
  }
}

/** One sheet with its tables, ready to be filled in. Returns what is left for the finishing of its part. */
export function writeSheet(
  book: Workbook,
  content: SheetContent,
  lists: ReadonlyMap<string, KeyList>,
): SheetAddition {
  const sheet = book.addWorksheet(content.name, {
    properties: { tabColor: { argb: tabColour(content.kind) } },
  });
  const tables = placeTables(content);
  const alone = tables.length === 1;
  const onPaper = tables.map((table) => ({
    firstColumn: table.firstColumn,
    widths: writeTable(sheet, table, { kind: content.kind, alone, lists }),
  }));
  for (const table of tables) {
    sheet.getColumn(table.lastColumn + 1).width = GAP_WIDTH;
    addChecks(sheet, table, lists);
  }
  const lastColumn = tables.at(-1)?.lastColumn ?? 1;
  writeTop(sheet, content, Math.max(NARROWEST_BAND, lastColumn));
  freezeHeaders(sheet, alone || (tables[0]?.columns.length ?? 0) >= WIDE);
  return {
    textRange: `A${HEADER_ROW}:${columnLetters(lastColumn)}${LAST_ROW}`,
    pageEndsAfter: setTablePages(sheet, onPaper),
  };
}
