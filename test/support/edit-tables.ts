import type { CellValue, HostTable } from "../../src/workbook/host";
import { columnLetters } from "../../src/workbook/host";

const tableNamed = (tables: readonly HostTable[], name: string): HostTable => {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`there is no table ${name}`);
  return table;
};
const positionOf = (table: HostTable, header: string): number => {
  const position = table.headers.indexOf(header);
  if (position < 0) throw new Error(`${table.name} has no ${header}`);
  return position;
};

/** The address of a cell of a table's body, rows counted from 0. */
export function addressOf(tables: readonly HostTable[], name: string, header: string, row: number): string {
  const table = tableNamed(tables, name);
  const letters = columnLetters(table.firstColumn + positionOf(table, header));
  return `${table.sheet}!${letters}${table.headerRow + 1 + row}`;
}

const replaced = (
  tables: readonly HostTable[],
  name: string,
  change: (table: HostTable) => HostTable,
): HostTable[] => tables.map((table) => (table.name === name ? change(table) : table));

/** The tables with one cell holding something else. */
export function withCell(
  tables: readonly HostTable[],
  { table, header, row, value }: { table: string; header: string; row: number; value: CellValue },
): HostTable[] {
  const position = positionOf(tableNamed(tables, table), header);
  return replaced(tables, table, (own) => ({
    ...own,
    rows: own.rows.map((cells, index) =>
      index === row ? cells.map((cell, column) => (column === position ? value : cell)) : cells,
    ),
  }));
}

export const withoutTable = (tables: readonly HostTable[], name: string): HostTable[] =>
  tables.filter((table) => table.name !== name);

export const withHeader = (
  tables: readonly HostTable[],
  name: string,
  from: string,
  to: string,
): HostTable[] =>
  replaced(tables, name, (own) => ({
    ...own,
    headers: own.headers.map((header) => (header === from ? to : header)),
  }));

export const onSheet = (tables: readonly HostTable[], name: string, sheet: string): HostTable[] =>
  replaced(tables, name, (own) => ({ ...own, sheet }));

/** Columns in the opposite order, with a column of the user's own in front. */
export const shuffledColumns = (tables: readonly HostTable[], name: string): HostTable[] =>
  replaced(tables, name, (own) => ({
    ...own,
    headers: ["Our own note", ...own.headers.slice().reverse()],
    rows: own.rows.map((cells, index) => [`note ${index}`, ...cells.slice().reverse()]),
  }));

export const withRows = (
  tables: readonly HostTable[],
  name: string,
  change: (rows: HostTable["rows"]) => HostTable["rows"],
): HostTable[] => replaced(tables, name, (own) => ({ ...own, rows: change(own.rows) }));

/** A blank row before each row and after the last. */
export const withBlankRows = (tables: readonly HostTable[], name: string): HostTable[] =>
  withRows(tables, name, (rows) => {
    const blank = (rows[0] ?? []).map(() => null);
    return [...rows.flatMap((row) => [blank, row]), blank];
  });
