import { columnLetters } from "../../../../src/workbook/host";

/** A rectangle of cells; rows and columns from 0, as Office.js counts them. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export const LAST_ROWS = 1_048_576;
export const LAST_COLUMNS = 16_384;

const CELL = "\\$?([A-Za-z]{1,3})\\$?(\\d+)";
const AREA = new RegExp(`^${CELL}(?::${CELL})?$`);

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B2:C5" as an area, or null. */
export function parseArea(address: string): Area | null {
  const [, fromColumn, fromRow, toColumn = fromColumn, toRow = fromRow] = AREA.exec(address) ?? [];
  if (fromColumn === undefined || toColumn === undefined) return null;
  const [row, lastRow] = [Number(fromRow) - 1, Number(toRow) - 1];
  const [column, lastColumn] = [columnOf(fromColumn), columnOf(toColumn)];
  const area = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return isOnSheet(area) ? area : null;
}

export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= LAST_ROWS &&
  column + columns <= LAST_COLUMNS;

export function addressOf({ row, column, rows, columns }: Area): string {
  const from = `${columnLetters(column + 1)}${row + 1}`;
  const to = `${columnLetters(column + columns)}${row + rows}`;
  return from === to ? from : `${from}:${to}`;
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
