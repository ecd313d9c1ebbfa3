import type { LedgerRow, Sha256 } from "../domain/audit";
import { groupBy, nameKey } from "../domain/kernel";
import type { CellValue, HostTable, RowValues } from "./host";
import { columnPosition, firstCellOf, tableNamed } from "./layout/find-row";
import { columnOf } from "./layout/table";
import type { TableLayout } from "./layout/table";
import * as layouts from "./layout/tables";
import { loggedColumns, loggedValues, rowText } from "./row-text";

/** Tables whose rows are decisions: one that is in no log was typed in. */
const DECISIONS: readonly TableLayout[] = [
  layouts.scenariosTable,
  layouts.changesTable,
  layouts.frozenFiguresTable,
  layouts.releasesTable,
  layouts.commitmentsTable,
  layouts.actualsTable,
];
export const isDecisionTable = (table: string): boolean => DECISIONS.some(({ name }) => name === table);

/** Tables that people fill in, and decisions and imports add rows to. */
const INPUTS: readonly TableLayout[] = [
  layouts.curriculumTable,
  layouts.staffTable,
  layouts.teachingTable,
  layouts.budgetTable,
  layouts.pupilsTable,
  layouts.monthlyActualsTable,
  layouts.importMapsTable,
  layouts.controlsTable,
  layouts.payPointsTable,
  layouts.onCostRatesTable,
  layouts.yearsTable,
];

/** Of a row of a table that people fill in. */
export const isInputSubject = (subject: string): boolean =>
  INPUTS.some(({ name }) => subject.startsWith(`${name}: `));

/** Left out of copies that are shared, so the log keeps no more than a salted hash of it. */
const PRIVATE = layouts.privateReasonsTable.name;
/** Hundreds of rows are written at once: those that share the first parts of their key are logged as one. */
const AT_ONCE: ReadonlyMap<string, number> = new Map([
  [layouts.frozenFiguresTable.name, 1],
  [layouts.monthlyActualsTable.name, 2],
]);
/** A cell holds 32,767 characters. */
const LONGEST = 32_000;

/** A row that the log may speak of, and where it stands. */
export interface StandingRow extends LedgerRow {
  readonly table: string;
  readonly sheet: string;
  /** Its first cell. */
  readonly cell: string;
  readonly isDecision: boolean;
}

/** A row that a subject speaks of, as edits find it. */
export interface KeyedRow {
  readonly layout: TableLayout;
  readonly key: RowValues;
}

/** Where a subject's rows are written, whether any stands there or not. */
export const layoutOf = (subject: string): TableLayout | null =>
  [...DECISIONS, ...INPUTS, layouts.privateReasonsTable].find(({ name }) =>
    subject.startsWith(`${name}: `),
  ) ?? null;

export function rowsOfSubject(wanted: string, tables: readonly HostTable[]): KeyedRow[] {
  const layout = layoutOf(wanted);
  const table = layout && tableNamed(tables, layout.name);
  if (!layout || !table) return [];
  return (subjectsOf(layout, table).get(nameKey(wanted)) ?? []).map((cells): KeyedRow => {
    const key = layout.keyFields.map((field): [string, CellValue] => {
      const { header } = columnOf(layout, field);
      return [header, cells[columnPosition(table, header) ?? -1] ?? null];
    });
    return { layout, key: Object.fromEntries(key) };
  });
}

type RowsBySubject = ReadonlyMap<string, readonly (readonly CellValue[])[]>;
/** Tables are never changed in place, and thousands of subjects are looked up in one. */
const subjects = new WeakMap<HostTable, RowsBySubject>();

function subjectsOf(layout: TableLayout, table: HostTable): RowsBySubject {
  const known = subjects.get(table);
  if (known) return known;
  const keys = keyPositions(layout, table);
  const found = groupBy(table.rows, (cells) => nameKey(subjectOf(layout, keys, cells)));
  subjects.set(table, found);
  return found;
}

/** Every row of the tables that Headroom writes, with the text that the log has or would have of it. */
export function ledgerRows(tables: readonly HostTable[], sha256: Sha256): StandingRow[] {
  const of = (layout: TableLayout, isDecision: boolean): StandingRow[] => {
    const table = tableNamed(tables, layout.name);
    return table === null ? [] : rowsOf(layout, table, isDecision).map((row) => sealed(row, sha256));
  };
  return [
    ...DECISIONS.flatMap((layout) => of(layout, true)),
    ...INPUTS.flatMap((layout) => of(layout, false)),
    ...of(layouts.privateReasonsTable, false),
  ];
}

/** False of a row whose table is not in this copy of the workbook on purpose. */
export const canBeChecked = (subject: string, tables: readonly HostTable[]): boolean =>
  subject !== INPUTS_SUBJECT && (!subject.startsWith(`${PRIVATE}: `) || tableNamed(tables, PRIVATE) !== null);

/** Stands for all inputs together, of which the log has the hash. */
export const INPUTS_SUBJECT = "Inputs";

function rowsOf(layout: TableLayout, table: HostTable, isDecision: boolean): StandingRow[] {
  const place = { table: layout.name, sheet: table.sheet, isDecision };
  const columns = loggedColumns(layout, table);
  const keys = keyPositions(layout, table);
  const rows = table.rows.flatMap((cells, index): StandingRow[] => {
    const text = rowText(loggedValues(columns, cells));
    if (text === "{}") return [];
    const subject = subjectOf(layout, keys, cells);
    return [{ ...place, cell: firstCellOf(table, index), subject, text }];
  });
  return AT_ONCE.has(layout.name) ? together(rows) : rows;
}

type Positions = readonly (number | null)[];
function keyPositions(layout: TableLayout, table: HostTable): Positions {
  const fields = layout.keyFields.slice(0, AT_ONCE.get(layout.name));
  return fields.map((field) => columnPosition(table, columnOf(layout, field).header));
}

function subjectOf({ name }: TableLayout, keys: Positions, cells: readonly CellValue[]): string {
  const texts = keys.map((position) => {
    const value = position === null ? null : (cells[position] ?? null);
    return value === null ? "" : typeof value === "object" ? value.error : String(value);
  });
  return `${name}: ${texts.join(" | ")}`;
}

/** In whatever order they stand. */
const together = (rows: readonly StandingRow[]): StandingRow[] =>
  [...groupBy(rows, ({ subject }) => nameKey(subject)).values()].flatMap((own) => {
    const [first] = own;
    const texts = own.map(({ text }) => text).sort();
    return first ? [{ ...first, text: `[${texts.join(",")}]` }] : [];
  });

function sealed(row: StandingRow, sha256: Sha256): StandingRow {
  const isWhole = row.table !== PRIVATE && !AT_ONCE.has(row.table) && row.text.length <= LONGEST;
  return isWhole ? row : { ...row, text: `sha256:${sha256(row.text)}` };
}
