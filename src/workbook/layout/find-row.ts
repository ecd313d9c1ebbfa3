import { nameKey } from "../../domain/kernel";
import { columnLetters } from "../host";
import type { CellValue, HostTable, RowValues } from "../host";

/** Headers compare without regard to case and to runs of spaces or line breaks. */
const headerKey = (header: string): string => nameKey(header.replace(/\s+/g, " "));

export function columnPosition(table: HostTable, header: string): number | null {
  const position = table.headers.findIndex((own) => headerKey(own) === headerKey(header));
  return position < 0 ? null : position;
}

/** True of a row that holds the key, compared as names are; a column that is not there holds nothing. */
function holds(table: HostTable, cells: readonly CellValue[], key: RowValues): boolean {
  return Object.entries(key).every(([header, value]) => {
    const position = columnPosition(table, header);
    return position !== null && keyText(cells[position] ?? null) === keyText(value);
  });
}

const keyText = (value: CellValue): string =>
  value === null ? "" : typeof value === "object" ? value.error : nameKey(String(value));

/** Where a body row starts, such as "L7"; rows count from 0. */
export const firstCellOf = ({ firstColumn, headerRow }: HostTable, row: number): string =>
  `${columnLetters(firstColumn)}${headerRow + 1 + row}`;

/** Row numbers on the sheet of the rows that hold the key. */
export const rowsWith = (table: HostTable, key: RowValues): number[] =>
  table.rows.flatMap((cells, index) => (holds(table, cells, key) ? [table.headerRow + 1 + index] : []));

export const tableNamed = (tables: readonly HostTable[], name: string): HostTable | null =>
  tables.find((table) => nameKey(table.name) === nameKey(name)) ?? null;
