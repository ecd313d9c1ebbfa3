import { plainBreaks } from "../domain/audit";
import type { CellValue, HostTable, RowValues } from "./host";
import { columnPosition } from "./layout/find-row";
import { columnOf, fieldsOf } from "./layout/table";
import type { TableLayout } from "./layout/table";

/** It is worked out anew whenever figures are, so it is no part of what was decided. */
const WORKED_OUT = ["Amount now"];

/** Where a table has the columns that the log speaks of, in the order of the layout. */
export type LoggedColumns = readonly (readonly [header: string, position: number])[];

export const loggedColumns = (layout: TableLayout, table: HostTable): LoggedColumns =>
  fieldsOf(layout).flatMap((field): [string, number][] => {
    const { header } = columnOf(layout, field);
    const position = columnPosition(table, header);
    return position === null || WORKED_OUT.includes(header) ? [] : [[header, position]];
  });

/** The cells of a row that the log speaks of; blank ones are left out. */
export function loggedValues(columns: LoggedColumns, cells: readonly CellValue[]): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  for (const [header, position] of columns) {
    const value = plain(cells[position] ?? null);
    if (value !== null) values[header] = value;
  }
  return values;
}

function plain(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  return value.trim() === "" ? null : plainBreaks(value);
}

/** The canonical text of a row: a JSON object without spaces, non-ASCII characters as they are. */
export const rowText = (values: RowValues): string => JSON.stringify(values);
