import { nameKey } from "../../domain/kernel";
import type { CellValue, HostTable } from "../host";
import { columnOf } from "../layout/table";
import type { TableLayout } from "../layout/table";
import { ALL_TABLES } from "../layout/tables";
import { columnPosition } from "../layout/find-row";

/** The names that stand in the key columns of the workbook's tables, as first written. */
export interface NameBook {
  /** Null when the table has no such name, or is not there at all. */
  find(table: string, name: string): string | null;
  has(table: string): boolean;
  /** In the order of the rows. */
  all(table: string): readonly string[];
}

export function nameBookOf(tables: readonly HostTable[]): NameBook {
  const names = new Map<string, Map<string, string>>();
  for (const layout of ALL_TABLES) {
    const own = tables.find((table) => nameKey(table.name) === nameKey(layout.name));
    if (own && layout.keyFields.length === 1) names.set(layout.name, namesIn(own, layout));
  }
  return {
    find: (table, name) => names.get(table)?.get(nameKey(name)) ?? null,
    has: (table) => names.has(table),
    all: (table) => [...(names.get(table)?.values() ?? [])],
  };
}

function namesIn(table: HostTable, layout: TableLayout): Map<string, string> {
  const [field] = layout.keyFields;
  const position = field === undefined ? null : columnPosition(table, columnOf(layout, field).header);
  const found = new Map<string, string>();
  if (position === null) return found;
  for (const row of table.rows) {
    const name = nameText(row[position] ?? null);
    if (name !== null && !found.has(nameKey(name))) found.set(nameKey(name), name.trim());
  }
  return found;
}

const nameText = (value: CellValue): string | null =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
