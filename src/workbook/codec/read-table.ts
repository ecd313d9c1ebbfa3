import { cellOf, nameKey, problem, warning } from "../../domain/kernel";
import type { CivilDate, Issue, RowOrigin } from "../../domain/kernel";
import type { CellValue, HostTable } from "../host";
import { columnOf, fieldsOf } from "../layout/table";
import type { RowOf, TableLayout } from "../layout/table";
import { read, unreadableValue } from "./cell-reading";
import { findColumns, rowBelow } from "./columns";
import type { FoundColumns } from "./columns";
import type { NameBook } from "./name-book";
import { readCell } from "./read-cell";
import { dayText } from "./serial-date";

export interface TableReading<T extends TableLayout> {
  /** Null when the workbook has no such table: nothing may be taken for blank. */
  readonly rows: readonly RowOf<T>[] | null;
  /** Rows whose key another row above has; their figures must not be counted twice. */
  readonly repeated: ReadonlySet<RowOf<T>>;
  readonly issues: readonly Issue[];
}

/** Reads every row of a table that is not blank, and says what is wrong with each cell. */
export function readTable<T extends TableLayout>(
  layout: T,
  tables: readonly HostTable[],
  names: NameBook,
): TableReading<T> {
  const table = tables.find((candidate) => nameKey(candidate.name) === nameKey(layout.name));
  if (!table) return missingTable(layout);
  const columns = findColumns(table, layout);
  const issues: Issue[] = [...columns.issues, ...rowBelow(table, layout)];
  const rows: RowOf<T>[] = [];
  for (const [position, cells] of table.rows.entries()) {
    if (isBlank(cells, columns)) continue;
    const origin: RowOrigin = { place: columns.place, row: table.headerRow + 1 + position };
    const row = readRow(cells, { layout, columns, origin, names });
    issues.push(...row.issues);
    if (isRowOf(row.values, layout)) rows.push(row.values);
  }
  const repeated = repeatedKeys(rows, layout);
  return { rows, repeated: repeated.rows, issues: [...issues, ...repeated.issues] };
}

function missingTable<T extends TableLayout>(layout: T): TableReading<T> {
  const finding = { code: "missing-table", table: layout.name } as const;
  const at = { sheet: layout.sheet, cell: null };
  const issue = layout.essential ? problem(finding, at) : warning(finding, at);
  return { rows: null, repeated: new Set(), issues: [issue] };
}

const isBlank = (cells: readonly CellValue[], { positions }: FoundColumns): boolean =>
  [...positions.values()].every((position) => {
    const value = cells[position] ?? null;
    return value === null || (typeof value === "string" && value.trim() === "");
  });

interface RowContext {
  readonly layout: TableLayout;
  readonly columns: FoundColumns;
  readonly origin: RowOrigin;
  readonly names: NameBook;
}

function readRow(
  cells: readonly CellValue[],
  { layout, columns, origin, names }: RowContext,
): { values: object; issues: Issue[] } {
  const values: Record<string, unknown> = { origin };
  const issues: Issue[] = [];
  for (const field of fieldsOf(layout)) {
    const column = columnOf(layout, field);
    const position = columns.positions.get(field);
    const value = position === undefined ? null : blankAsNull(cells[position] ?? null);
    const reading =
      position === undefined
        ? read(unreadableValue(column))
        : readCell(value, { at: cellOf(origin, field), table: layout, column, names });
    values[field] = reading.value;
    issues.push(...reading.issues);
  }
  return { values, issues };
}

const blankAsNull = (value: CellValue): CellValue =>
  typeof value === "string" && value.trim() === "" ? null : value;

/** The types of the values are those of the columns that have just read them. */
const isRowOf = <T extends TableLayout>(values: object, layout: T): values is RowOf<T> =>
  fieldsOf(layout).every((field) => field in values);

function repeatedKeys<T extends TableLayout>(
  rows: readonly RowOf<T>[],
  layout: T,
): { rows: Set<RowOf<T>>; issues: Issue[] } {
  const seen = new Set<string>();
  const repeated = new Set<RowOf<T>>();
  const issues: Issue[] = [];
  if (layout.keyFields.length === 0) return { rows: repeated, issues };
  for (const row of rows) {
    const parts = layout.keyFields.map((field) => keyPart(Reflect.get(row, field)));
    if (parts.includes(null)) continue;
    const key = parts.join("|");
    if (seen.has(key)) {
      repeated.add(row);
      issues.push(repeatedKey(row, layout));
    }
    seen.add(key);
  }
  return { rows: repeated, issues };
}

/** Null when the cell cannot be read: no key can be made of it. */
function keyPart(value: unknown): string | null {
  if (value === null) return "";
  if (typeof value === "string") return nameKey(value);
  return typeof value === "symbol" ? null : JSON.stringify(value);
}

function repeatedKey<T extends TableLayout>(row: RowOf<T>, layout: T): Issue {
  const last = layout.keyFields.at(-1) ?? "";
  const field = layout.keyFields.map((name) => columnOf(layout, name).header).join(", ");
  const values = layout.keyFields.map((name) => shownKey(Reflect.get(row, name)));
  const found = values.filter((value) => value !== "").join(", ");
  return problem({ code: "duplicate-key", field, found }, cellOf(row.origin, last));
}

/** As the cell shows it: a key is a text, or a day. */
const shownKey = (value: unknown): string =>
  typeof value === "string" ? value : isDay(value) ? dayText(value) : "";

const isDay = (value: unknown): value is CivilDate =>
  typeof value === "object" && value !== null && "day" in value && "month" in value && "year" in value;
