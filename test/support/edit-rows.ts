import type { CellValue, HostTable } from "../../src/workbook/host";
import { withCell } from "./edit-tables";

/** The place in a table's body, from 0, of the row that holds something in a column. */
export function rowWhere(
  tables: readonly HostTable[],
  name: string,
  header: string,
  value: CellValue,
): number {
  const table = tables.find((own) => own.name === name);
  const position = table?.headers.indexOf(header) ?? -1;
  const row = table?.rows.findIndex((cells) => cells[position] === value) ?? -1;
  if (row < 0) throw new Error(`${name} has no row with ${JSON.stringify(value)} as ${header}`);
  return row;
}

/** The tables with some cells of one row holding something else. */
export const withCells = (
  tables: readonly HostTable[],
  table: string,
  row: number,
  cells: Readonly<{ [header: string]: CellValue }>,
): HostTable[] =>
  Object.entries(cells).reduce<HostTable[]>(
    (own, [header, value]) => withCell(own, { table, header, row, value }),
    [...tables],
  );
