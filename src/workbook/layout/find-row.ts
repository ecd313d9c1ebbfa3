import { nameKey } from "../../domain/kernel";
import { columnLetters } from "../host";
import type { CellValue, HostTable, RowValues } from "../host";

/** Headers compare without regard to case and to runs of spaces or line breaks. */
const headerKey = (header: string): string => nameKey(header.replace(/\s+/g, " "));

/** Where each header stands, the first of those that are alike; asked for every cell of a table, so it is kept. */
const positions = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

export function columnPosition({ headers }: HostTable, header: string): number | null {
  const known = positions.get(headers) ?? placesOf(headers);
  positions.set(headers, known);
  return known.get(headerKey(header)) ?? null;
}

function placesOf(headers: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, own] of headers.entries()) {
    const key = headerKey(own);
    if (!places.has(key)) places.set(key, place);
  }
  return places;
}

const keyText = (value: CellValue): string =>
  value === null ? "" : typeof value === "object" ? value.error : nameKey(String(value));

/** Where a body row starts, such as "L7"; rows count from 0. */
export const firstCellOf = ({ firstColumn, headerRow }: HostTable, row: number): string =>
  `${columnLetters(firstColumn)}${headerRow + 1 + row}`;

/** Rows by what they hold in some columns, counted from 0. Tables are never changed in place, so it is kept. */
type RowIndex = ReadonlyMap<string, readonly number[]>;
const indexes = new WeakMap<HostTable, Map<string, RowIndex>>();

/** What a row holds in the columns, in one text; names compare without regard to case. */
export const joinedKey = (values: readonly CellValue[]): string => JSON.stringify(values.map(keyText));

function indexOf(table: HostTable, headers: readonly string[]): RowIndex {
  const own = indexes.get(table) ?? new Map<string, RowIndex>();
  indexes.set(table, own);
  const name = JSON.stringify(headers);
  const known = own.get(name);
  if (known) return known;
  const positions = headers.map((header) => columnPosition(table, header));
  const index = new Map<string, number[]>();
  table.rows.forEach((cells, row) => {
    // a column that is not there holds nothing
    if (positions.includes(null)) return;
    const key = joinedKey(positions.map((position) => cells[position ?? -1] ?? null));
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  });
  own.set(name, index);
  return index;
}

/** Row numbers on the sheet of the rows that hold the key. */
export function rowsWith(table: HostTable, key: RowValues): number[] {
  const found = indexOf(table, Object.keys(key)).get(joinedKey(Object.values(key))) ?? [];
  return found.map((row) => table.headerRow + 1 + row);
}

export const tableNamed = (tables: readonly HostTable[], name: string): HostTable | null =>
  tables.find((table) => nameKey(table.name) === nameKey(name)) ?? null;
