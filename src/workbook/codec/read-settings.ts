import { cellOf, nameKey, problem, warning } from "../../domain/kernel";
import type { CellOrigin, Issue } from "../../domain/kernel";
import type { CellValue, HostTable } from "../host";
import type { Column } from "../layout/column";
import { ALL_SETTINGS, LAYOUT_VERSION, SETTINGS } from "../layout/settings";
import type { Setting } from "../layout/settings";
import { settingsTable } from "../layout/tables";
import { findColumns, rowBelow } from "./columns";
import type { NameBook } from "./name-book";
import { readCell } from "./read-cell";
import { unreadableValue } from "./cell-reading";

/** Values of the settings, read each as its own kind. */
export interface SettingsReading {
  get<V>(setting: Setting<V>): V;
  cellOf(setting: Setting<unknown>): CellOrigin;
  readonly issues: readonly Issue[];
  /** The layout of a newer program, which this one must not misread; null when none. */
  readonly newerLayout: string | null;
}

interface Found {
  readonly value: CellValue;
  readonly at: CellOrigin;
}

/** Reads the Settings table row by row; a setting that is not there has its default. */
export function readSettings(tables: readonly HostTable[], names: NameBook): SettingsReading {
  const table = tables.find(({ name }) => nameKey(name) === nameKey(settingsTable.name));
  const missing = problem(
    { code: "missing-table", table: settingsTable.name },
    { sheet: settingsTable.sheet, cell: null },
  );
  const issues: Issue[] = table ? [] : [missing];
  const cells = table ? settingCells(table, issues) : new Map<string, Found>();
  const values = new Map<Setting<unknown>, unknown>();
  for (const setting of ALL_SETTINGS) {
    const found = cells.get(nameKey(setting.column.header));
    const reading = readSetting(setting, found, names);
    values.set(setting, reading.value);
    issues.push(...reading.issues);
  }
  if (table) issues.push(...layoutAssumed(cells.get(nameKey(SETTINGS.layoutVersion.column.header))));
  const whole: CellOrigin = { sheet: table?.sheet ?? settingsTable.sheet, cell: null };
  return {
    get: (setting) => valueOf(setting, values),
    cellOf: (setting) => cells.get(nameKey(setting.column.header))?.at ?? whole,
    issues,
    newerLayout: newerLayout(cells.get(nameKey(SETTINGS.layoutVersion.column.header))?.value),
  };
}

function settingCells(table: HostTable, issues: Issue[]): Map<string, Found> {
  const columns = findColumns(table, settingsTable);
  issues.push(...columns.issues.filter(({ severity }) => severity === "error"));
  issues.push(...rowBelow(table, settingsTable));
  const cells = new Map<string, Found>();
  const [named, valued] = [columns.positions.get("setting"), columns.positions.get("value")];
  if (named === undefined || valued === undefined) return cells;
  for (const [position, row] of table.rows.entries()) {
    const name = row[named];
    if (typeof name !== "string") continue;
    const at = cellOf({ place: columns.place, row: table.headerRow + 1 + position }, "value");
    const key = nameKey(name);
    if (!ALL_SETTINGS.some(({ column }) => nameKey(column.header) === key)) {
      const allowed = ALL_SETTINGS.map(({ column }) => column.header);
      issues.push(warning({ code: "not-allowed", field: "Setting", found: name, allowed }, at));
    }
    const repeated = cells.has(key);
    if (repeated) issues.push(problem({ code: "duplicate-key", field: "Setting", found: name }, at));
    // two values of one setting: neither can be taken
    cells.set(key, { value: repeated ? { error: "two values" } : (row[valued] ?? null), at });
  }
  return cells;
}

function readSetting(
  { column, default: byDefault }: Setting<unknown>,
  found: Found | undefined,
  names: NameBook,
): { value: unknown; issues: readonly Issue[] } {
  const at = found?.at ?? { sheet: settingsTable.sheet, cell: null };
  const written = blankAsNull(found?.value ?? null) ?? defaultCell(column, byDefault);
  if (written === null && column.required) {
    const issue = problem({ code: "missing-setting", setting: column.header }, at);
    return { value: unreadableValue(column), issues: [issue] };
  }
  const context = { at, table: settingsTable, column, names };
  const reading = readCell(written, context);
  return isTwice(found) ? { ...reading, issues: [] } : reading;
}
const isTwice = (found: Found | undefined): boolean =>
  typeof found?.value === "object" && found.value?.error === "two values";
const blankAsNull = (value: CellValue): CellValue =>
  typeof value === "string" && value.trim() === "" ? null : value;
const defaultCell = (column: Column<unknown>, byDefault: string | null): CellValue =>
  byDefault !== null && column.kind === "amount" ? Number(byDefault) : byDefault;

const valueOf = <V>(setting: Setting<V>, values: ReadonlyMap<Setting<unknown>, unknown>): V => {
  const value = values.get(setting);
  if (!isOf(value, setting)) throw new Error(`${setting.column.header} is not one of the settings`);
  return value;
};
/** The value has been read by this very setting's column. */
const isOf = <V>(value: unknown, setting: Setting<V>): value is V =>
  value !== undefined && ALL_SETTINGS.includes(setting);

/** Without its version nobody can say that the workbook means what is read. */
function layoutAssumed(found: Found | undefined): Issue[] {
  if (found !== undefined && blankAsNull(found.value) !== null) return [];
  const finding = { code: "layout-assumed", version: String(LAYOUT_VERSION) } as const;
  return [warning(finding, found?.at ?? { sheet: settingsTable.sheet, cell: null })];
}

const newerLayout = (value: CellValue | undefined): string | null =>
  typeof value === "number" && value > LAYOUT_VERSION ? String(value) : null;
