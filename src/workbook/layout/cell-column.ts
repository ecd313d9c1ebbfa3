import { nameKey } from "../../domain/kernel";
import type { Column } from "./column";
import { ALL_SETTINGS } from "./settings";
import { columnOf, type TableLayout } from "./table";
import { settingsTable } from "./tables";
import type { RowContent } from "./workbook-content";

/** What one cell may hold: that of its column, but in Settings each Value is of its own kind. */
export function cellColumn(layout: TableLayout, field: string, row: RowContent): Column<unknown> {
  const column = columnOf(layout, field);
  if (layout.name !== settingsTable.name || field !== "value") return column;
  const name = typeof row.setting === "string" ? nameKey(row.setting) : null;
  const setting = ALL_SETTINGS.find(({ column: { header } }) => nameKey(header) === name);
  if (!setting) return column;
  const { default: byDefault } = setting;
  const required = setting.column.required && byDefault === null;
  return { ...setting.column, required, blankMeans: byDefault ?? setting.column.blankMeans };
}
