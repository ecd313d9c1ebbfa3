import type { HostTable } from "./host";
import type { CalculatedSheet } from "./layout/calculated/calculated-sheets";
import { calculatedTable, key } from "./layout/calculated/calculated-table";
import type { CalculatedFormat } from "./layout/calculated/calculated-table";
import type { Column } from "./layout/column";
import { tableNamed } from "./layout/find-row";
import { SHEETS } from "./layout/sheets";
import { columnOf, fieldsOf } from "./layout/table";
import type { TableLayout } from "./layout/table";
import { ALL_TABLES } from "./layout/tables";

/** Optional tables, of those that are named, which a workbook lacks: without an essential one there is no trust to read. */
export const missingTables = (names: readonly string[], tables: readonly HostTable[]): TableLayout[] =>
  ALL_TABLES.filter(
    ({ name, essential }) => !essential && names.includes(name) && tableNamed(tables, name) === null,
  );

/** A sheet for an empty table, as the template has it. */
export function sheetForTable(layout: TableLayout): CalculatedSheet {
  const kind = SHEETS.find(({ title }) => title === layout.sheet)?.kind ?? "input";
  const columns = fieldsOf(layout).map((field) => keyFor(columnOf(layout, field)));
  const table = calculatedTable(layout.name, { sheet: layout.sheet, purpose: layout.purpose, columns });
  return {
    name: layout.sheet,
    title: layout.sheet,
    kind,
    introduction: ["Added by Headroom, since the workbook had no such table. Move it where you like."],
    tables: [{ layout: table, rows: [] }],
    charts: [],
  };
}

const keyFor = (column: Column<unknown>) =>
  key(column.header, {
    help: column.help,
    format: formatOf(column),
    ...(column.unit === null ? {} : { unit: column.unit }),
  });

function formatOf({ kind, format }: Column<unknown>): CalculatedFormat {
  if (kind === "date") return "date";
  if (kind !== "amount") return "text";
  return format === "percent" ? "percent" : "number";
}
