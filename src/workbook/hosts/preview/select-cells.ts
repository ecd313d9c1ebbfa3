import type { SheetModel } from "./sheet-model";

/** A cell ("D7"), or cells one under another ("D7:D12"); null for a whole sheet. */
export interface CellsOnSheet {
  readonly sheet: string;
  readonly cell: string | null;
}

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Rows above the selected one that stay in sight. */
const CONTEXT = 6;

/** In pixels, where the window does not say: on the narrowest, the selected cell is still seen. */
const ROOM = 240;

/** The furthest column to the left with which the selected one is still seen whole. */
function leftmost(model: SheetModel, sheet: number, column: number, room: number): number {
  let left = column;
  let width = model.getColumnWidth(sheet, column);
  while (left > 1) {
    width += model.getColumnWidth(sheet, left - 1);
    if (width > room) break;
    left -= 1;
  }
  return left;
}

/** Shows the sheet with its cells selected; false when there is no such sheet or cell. `room` is in pixels. */
export function selectCells(model: SheetModel, { sheet, cell }: CellsOnSheet, room = ROOM): boolean {
  const index = model.getWorksheetsProperties().findIndex(({ name }) => name === sheet);
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(cell ?? "A1");
  if (index < 0 || !match) return false;
  const [column, row] = [numberOf(match[1] ?? "A"), Number(match[2])];
  const [lastColumn, lastRow] = [numberOf(match[3] ?? match[1] ?? "A"), Number(match[4] ?? match[2])];
  model.setSelectedSheet(index);
  model.setSelectedCell(row, column);
  if (lastRow !== row || lastColumn !== column) model.setSelectedRange(row, column, lastRow, lastColumn);
  model.setTopLeftVisibleCell(Math.max(1, row - CONTEXT), leftmost(model, index, column, room));
  return true;
}
