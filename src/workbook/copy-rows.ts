import { isSameName } from "../domain/kernel";
import type { CellValue, HostTable } from "./host";
import { columnPosition, tableNamed } from "./layout/find-row";
import { SHEETS } from "./layout/sheets";
import { columnOf, fieldsOf } from "./layout/table";
import type { TableLayout } from "./layout/table";
import type { RowContent } from "./layout/workbook-content";

export type Row = RowContent;
/** By the name of their table. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

export const LAYOUTS: readonly TableLayout[] = SHEETS.flatMap(({ tables }) => tables);

/** Values by field. What cannot be read in a cell is left out of a copy. */
export function rowsOf(tables: readonly HostTable[]): Rows {
  return new Map(
    LAYOUTS.map((layout) => {
      const table = tableNamed(tables, layout.name);
      const columns = fieldsOf(layout).map((field) => ({
        field,
        place: table === null ? null : columnPosition(table, columnOf(layout, field).header),
      }));
      const rows = (table?.rows ?? []).map((cells) =>
        Object.fromEntries(
          columns.map(({ field, place }) => [field, place === null ? null : plain(cells[place])]),
        ),
      );
      return [layout.name, rows.filter((row) => Object.values(row).some((value) => value !== null))];
    }),
  );
}

const plain = (value: CellValue | undefined): CellValue =>
  value === undefined || typeof value === "object" || (typeof value === "string" && value.trim() === "")
    ? null
    : value;

export const textIn = (row: Row, field: string): string => {
  const value = row[field] ?? null;
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
};
export const isAmong = (names: readonly string[], name: string): boolean =>
  names.some((own) => isSameName(own, name));
