import type { SheetDocument } from "../../layout/calculated/sheet-document";
import { DOCUMENT_WORDS, KIND_WORDS } from "../../layout/guide";
import { HEADER_ROW, INTRODUCTION_ROW, KIND_ROW, PURPOSE_ROW, TITLE_ROW } from "../../layout/placing";
import type { SheetKind } from "../../layout/workbook-content";
import { BAND, GREY, NAVY, tabColour, WHITE } from "./looks";
import type { SheetModel } from "./sheet-model";

/** What every sheet says above its tables. */
export interface SheetTop {
  readonly name: string;
  readonly title: string;
  readonly kind: SheetKind;
  readonly introduction: readonly string[];
  readonly tables: readonly TableTop[];
  readonly document?: SheetDocument;
}
export interface TableTop {
  readonly name: string;
  readonly purpose: string;
  readonly firstColumn: number;
  readonly headers: readonly string[];
}

/** The band behind the title is at least as wide as a screen. */
const NARROWEST_BAND = 16;
/** In pixels. */
const HEADER_HEIGHT = 44;

export interface Area {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** Paths of a style with their values, as IronCalc names them. */
export function dress(model: SheetModel, area: Area, styles: Readonly<Record<string, string>>): void {
  for (const [path, value] of Object.entries(styles)) model.updateRangeStyle(area, path, value);
}

/** The same where all cells look alike, many times as fast: one is dressed, and the others are given its look. */
export function dressAlike(model: SheetModel, area: Area, styles: Readonly<Record<string, string>>): void {
  const { sheet, row, column, width, height } = area;
  dress(model, { ...area, width: 1, height: 1 }, styles);
  if (width * height === 1) return;
  const { style } = model.getCellStyle(sheet, row, column);
  model.setSelectedSheet(sheet);
  model.setSelectedCell(row, column);
  model.setSelectedRange(row, column, row + height - 1, column + width - 1);
  model.onPasteStyles([[style]]);
}

/** Title, introduction, kind, and above each table its name and headers. */
export function writeTop(model: SheetModel, sheet: number, top: SheetTop): void {
  const last = top.tables.reduce(
    (most, table) => Math.max(most, table.firstColumn + table.headers.length),
    0,
  );
  const width = Math.max(NARROWEST_BAND, last);
  dress(model, { sheet, row: TITLE_ROW, column: 1, width, height: KIND_ROW }, { "fill.color": BAND });
  const line = (row: number): Area => ({ sheet, row, column: 1, width: 1, height: 1 });
  dress(model, line(TITLE_ROW), { "font.color": NAVY, "font.b": "true" });
  dress(model, line(KIND_ROW), { "font.color": GREY });
  const texts = [top.title, top.introduction.join(" "), top.document ? DOCUMENT_WORDS : KIND_WORDS[top.kind]];
  [TITLE_ROW, INTRODUCTION_ROW, KIND_ROW].forEach((row, index) =>
    model.setUserInput(sheet, row, 1, `'${texts[index] ?? ""}`),
  );
  for (const table of top.tables) writeTableTop(model, sheet, table);
  model.setRowsHeight(sheet, HEADER_ROW, HEADER_ROW, HEADER_HEIGHT);
  model.setFrozenRowsCount(sheet, HEADER_ROW);
  model.setSheetColor(sheet, tabColour(top.kind));
}

function writeTableTop(model: SheetModel, sheet: number, table: TableTop): void {
  const { firstColumn: column, headers } = table;
  model.setUserInput(sheet, PURPOSE_ROW, column, `'${table.name}: ${table.purpose}`);
  dress(model, { sheet, row: PURPOSE_ROW, column, width: 1, height: 1 }, { "font.color": NAVY });
  headers.forEach((header, index) => model.setUserInput(sheet, HEADER_ROW, column + index, `'${header}`));
  dress(
    model,
    { sheet, row: HEADER_ROW, column, width: headers.length, height: 1 },
    { "fill.color": NAVY, "font.color": WHITE, "font.b": "true", "alignment.wrap_text": "true" },
  );
}
