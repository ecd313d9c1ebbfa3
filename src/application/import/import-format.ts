import { exactText, isoDate } from "../../domain/kernel";
import type { RowChange } from "./row-change";
import type { ImportValues } from "./import-book";
import type { ImportPlan } from "./plan-import";
import { isDay } from "./row-keys";

/** An import as plain data, for other programs. */
export const importFormat = ({ kind, file, map, ...plan }: ImportPlan, written: string | null) => ({
  format: 1,
  kind,
  file,
  written,
  map: {
    name: map.name,
    origin: map.origin,
    rows: map.rows.map(({ sourceColumn, table, column }) => ({ sourceColumn, table, column })),
  },
  rows: plan.count,
  badRows: plan.bad,
  totals: plan.totals.map(({ table, column, total }) => ({ table, column, total: exactText(total) })),
  tables: plan.tables.map(({ table, comes, changes, went, stays }) => ({
    table,
    comes: comes.map(plainChange),
    changes: changes.map(plainChange),
    went: went.map(({ row, key }) => ({ row, key: plain(key) })),
    stays,
  })),
  issues: plan.issues,
});

const plainChange = ({ row, source, values, before }: RowChange) => ({
  row,
  source,
  before: plain(before),
  values: plain(values),
});
const plain = (values: ImportValues) =>
  Object.fromEntries(
    Object.entries(values).map(([header, value]) => [header, isDay(value) ? isoDate(value) : value]),
  );
