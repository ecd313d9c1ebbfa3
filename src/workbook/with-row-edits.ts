import { nameKey } from "../domain/kernel";
import type { CellValue, HostTable, RowEdit, RowValues } from "./host";
import { columnPosition, rowsWith } from "./layout/find-row";

/** The tables as they will read once the rows are written. */
export const withRowEdits = (tables: readonly HostTable[], edits: readonly RowEdit[]): HostTable[] =>
  tables.map((table) =>
    edits.filter((edit) => nameKey(edit.table) === nameKey(table.name)).reduce(withRowEdit, table),
  );

function withRowEdit(table: HostTable, edit: RowEdit): HostTable {
  if (edit.edit === "add") {
    const blank = table.headers.map((): CellValue => null);
    return { ...table, rows: [...table.rows, withValues(table, blank, edit.values)] };
  }
  const values =
    edit.edit === "update" ? edit.values : Object.fromEntries(edit.headers.map((header) => [header, null]));
  const [number] = rowsWith(table, edit.key);
  const rows = table.rows.map((cells, index) =>
    table.headerRow + 1 + index === number ? withValues(table, cells, values) : cells,
  );
  return { ...table, rows };
}

function withValues(table: HostTable, cells: readonly CellValue[], values: RowValues): CellValue[] {
  const written = [...cells];
  for (const [header, value] of Object.entries(values)) {
    const position = columnPosition(table, header);
    if (position !== null) written[position] = value;
  }
  return written;
}
