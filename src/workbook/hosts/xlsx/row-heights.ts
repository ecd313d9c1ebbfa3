import type { Worksheet } from "exceljs";
import { unitWords } from "./column-look";
import { linesIn } from "../../layout/lines-in";
import type { DressedColumn } from "./dress-columns";
import { FIRST_BODY_ROW, HEADER_ROW, UNIT_ROW } from "../../layout/placing";

/** In points. */
const LINE_HEIGHT = 15;
const UNIT_LINE_HEIGHT = 12;
/** The small print above the headers, and the bold headers, with room for the button of a filter. */
const UNIT_LETTERS_PER_WIDTH = 1.3;
const HEADER_LETTERS_PER_WIDTH = 0.95;
const FEWEST_HEADER_LINES = 2;

function raise(sheet: Worksheet, row: number, height: number): void {
  sheet.getRow(row).height = Math.max(sheet.getRow(row).height ?? 0, height);
}

/** Given, because not every program fits the height of wrapped text when it opens a file. */
export function fitRows(sheet: Worksheet, columns: readonly DressedColumn[]): void {
  for (const { column, texts, width, wraps } of columns) {
    const unit =
      linesIn(width, unitWords(column), UNIT_LETTERS_PER_WIDTH) + (column.required && !column.given ? 1 : 0);
    raise(sheet, UNIT_ROW, unit * UNIT_LINE_HEIGHT + 3);
    const header = linesIn(width, column.header, HEADER_LETTERS_PER_WIDTH);
    raise(sheet, HEADER_ROW, Math.max(FEWEST_HEADER_LINES, header) * LINE_HEIGHT + 4);
    if (!wraps) continue;
    texts.forEach((text, index) => {
      const lines = linesIn(width, text);
      if (lines > 1) raise(sheet, FIRST_BODY_ROW + index, lines * LINE_HEIGHT);
    });
  }
}
