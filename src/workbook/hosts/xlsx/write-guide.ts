import type { Workbook, Worksheet } from "exceljs";
import type { Guide, GuideLine } from "../../layout/workbook-content";
import {
  GUIDE_HEADING,
  GUIDE_LABEL,
  GUIDE_NOTE,
  GUIDE_TEXT,
  INTRODUCTION,
  LOOKS,
  tabColour,
  TITLE,
  type Look,
} from "./looks";
import { onOnePageWidth } from "./page";
import { writtenText } from "./written-value";

/** In characters. */
const WIDTHS = [20, 96, 12] as const;
/** Letters of running text for each character of width. */
const LETTERS_PER_WIDTH = 1.2;
/** In points. */
const LINE_HEIGHT = 15;
const SPACING = 4;
const HEADING_HEIGHT = 36;
const TITLE_HEIGHT = 34;

function writeRow(sheet: Worksheet, texts: readonly string[], looks: readonly Look[]): number {
  const row = sheet.addRow([]);
  WIDTHS.forEach((_, index) => {
    const cell = row.getCell(index + 1);
    const text = texts[index] ?? "";
    cell.style = looks[index] ?? {};
    if (text !== "") cell.value = writtenText(text);
  });
  return row.number;
}

function writeLine(sheet: Worksheet, line: GuideLine): void {
  const label = line.look ? LOOKS[line.look] : GUIDE_LABEL;
  const number = writeRow(sheet, [line.label, line.text, line.note], [label, GUIDE_TEXT, GUIDE_NOTE]);
  // given, because not every program fits the height of wrapped text by itself
  const lines = Math.ceil(line.text.length / (WIDTHS[1] * LETTERS_PER_WIDTH));
  sheet.getRow(number).height = Math.max(1, lines) * LINE_HEIGHT + SPACING;
}

export function writeGuide(book: Workbook, guide: Guide): void {
  const sheet = book.addWorksheet(guide.title, { properties: { tabColor: { argb: tabColour("guide") } } });
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const title = writeRow(sheet, [guide.title], [TITLE, TITLE, TITLE]);
  sheet.getRow(title).height = TITLE_HEIGHT;
  for (const text of guide.introduction) {
    writeRow(sheet, [text], [INTRODUCTION, INTRODUCTION, INTRODUCTION]);
  }
  for (const section of guide.sections) {
    const heading = writeRow(sheet, [section.heading], [GUIDE_HEADING, GUIDE_HEADING, GUIDE_HEADING]);
    sheet.getRow(heading).height = HEADING_HEIGHT;
    for (const line of section.lines) writeLine(sheet, line);
  }
  sheet.views = [{ state: "normal", showGridLines: false, activeCell: "A1" }];
  onOnePageWidth(sheet, "portrait");
}
