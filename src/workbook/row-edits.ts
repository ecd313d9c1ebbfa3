import type { ImportValues } from "../application/import/import-book";
import type {
  AddRow,
  ImportedRow,
  RestateRow,
  TableEdit,
  UpdateChange,
  UpdateScenario,
  WorkbookEdit,
} from "../application/table-edits";
import { dateCell, typedCell } from "./codec/writing/cells";
import { updateCells } from "./ledger-cells";
import type { UpdateCells } from "./ledger-cells";
import type { CellValue, HostTable, RowEdit, RowValues } from "./host";
import { asKept } from "./kept-numbers";
import { columnPosition, rowsWith, tableNamed } from "./layout/find-row";
import { columnOf, fieldsOf } from "./layout/table";
import type { TableLayout } from "./layout/table";
import * as layouts from "./layout/tables";
import { ALL_TABLES } from "./layout/tables";
import { cellsOf, NEW_ROWS, scenarioCells } from "./new-row-cells";
import type { RowContent } from "./layout/workbook-content";

/** Edits of tables as edits of cells, for any host. The tables are those of the workbook as it stands. */
export const rowEdits = (edits: readonly WorkbookEdit[], tables: readonly HostTable[]): RowEdit[] =>
  edits
    .flatMap((edit) => {
      if (edit.edit === "import") return [importedRow(edit, tables)];
      return edit.edit === "restate" ? restatedRow(edit) : [rowEdit(edit, tables)];
    })
    .map(asKept);

function importedRow({ does, table, like, ...row }: ImportedRow, tables: readonly HostTable[]): RowEdit {
  const [key, values] = [importedCells(row.key), importedCells(row.values)];
  if (does === "remove") return { edit: does, table, key, headers: Object.keys(values) };
  const layout = ALL_TABLES.find(({ name }) => name === table);
  const copied = like === undefined || !layout ? {} : cellsLike(layout, importedCells(like), tables);
  return { edit: does, table, key, values: { ...copied, ...values } };
}

/** Nothing where the row reads so already. */
function restatedRow(edit: RestateRow): RowEdit[] {
  const layout = NEW_ROWS[edit.table];
  const [was, is] = restatedCells(edit);
  const differing = Object.keys(is).filter((field) => (was[field] ?? null) !== (is[field] ?? null));
  if (differing.length === 0) return [];
  const key = byHeader(layout, pick(was, layout.keyFields));
  return [{ edit: "update", table: layout.name, key, values: byHeader(layout, pick(is, differing)) }];
}

function restatedCells(edit: RestateRow): readonly [was: RowContent, is: RowContent] {
  const { table } = edit;
  switch (table) {
    case "Curriculum":
      return [cellsOf({ table, row: edit.from }), cellsOf({ table, row: edit.to })];
    case "Staff":
      return [cellsOf({ table, row: edit.from }), cellsOf({ table, row: edit.to })];
    case "Budget":
      return [cellsOf({ table, row: edit.from }), cellsOf({ table, row: edit.to })];
  }
}
const importedCells = (values: ImportValues): RowValues =>
  Object.fromEntries(
    Object.entries(values).map(([header, value]) => [
      header,
      typeof value === "object" && value !== null ? dateCell(value) : value,
    ]),
  );

function rowEdit(edit: Exclude<TableEdit, RestateRow>, tables: readonly HostTable[]): RowEdit {
  if (edit.edit === "update") {
    const { layout, key, cells } = updateOf(edit);
    const values = byHeader(layout, cells);
    return { edit: "update", table: layout.name, key: byHeader(layout, key), values };
  }
  const layout = NEW_ROWS[edit.table];
  const cells = cellsOf(edit);
  const key = byHeader(layout, pick(cells, layout.keyFields));
  if (edit.edit === "remove") {
    const headers = fieldsOf(layout).map((field) => columnOf(layout, field).header);
    return { edit: "remove", table: layout.name, key, headers };
  }
  return {
    edit: "add",
    table: layout.name,
    key,
    values: { ...likeRow(edit, tables), ...byHeader(layout, cells) },
  };
}

/** Private reasons go with the changes that they are for. */
export function privateReasonRemovals(changes: readonly string[], tables: readonly HostTable[]): RowEdit[] {
  const layout = layouts.privateReasonsTable;
  const headers = fieldsOf(layout).map((field) => columnOf(layout, field).header);
  const found = tableNamed(tables, layout.name);
  return changes.flatMap((change): RowEdit[] => {
    const key = { [layout.columns.change.header]: change };
    const isThere = found !== null && rowsWith(found, key).length > 0;
    return isThere ? [{ edit: "remove", table: layout.name, key, headers }] : [];
  });
}

function updateOf(edit: Extract<TableEdit, { readonly edit: "update" }>): UpdateCells {
  switch (edit.table) {
    case "Scenarios":
      return scenarioUpdate(edit);
    case "Changes":
      return {
        layout: layouts.changesTable,
        key: { change: edit.change },
        cells: changeUpdateCells(edit.record),
      };
    default:
      return updateCells(edit);
  }
}

const changeUpdateCells = ({ fromValue, toValue, ...texts }: UpdateChange["record"]): RowContent => ({
  ...texts,
  ...(fromValue === undefined ? {} : { fromValue: typedCell(fromValue) }),
  ...(toValue === undefined ? {} : { toValue: typedCell(toValue) }),
});

const scenarioUpdate = ({ scenario, record }: UpdateScenario): UpdateCells => ({
  layout: layouts.scenariosTable,
  key: { scenario },
  cells: scenarioCells(record),
});

const pick = (cells: RowContent, fields: readonly string[]): RowContent =>
  Object.fromEntries(fields.map((field) => [field, cells[field] ?? null]));

const byHeader = (layout: TableLayout, cells: RowContent): RowValues =>
  Object.fromEntries(
    Object.entries(cells).map(([field, value]) => [columnOf(layout, field).header, value ?? null]),
  );

/** The cells of the row that a new one is made after, in columns that the program does not write itself. */
function likeRow({ table, like }: AddRow, tables: readonly HostTable[]): RowValues {
  const layout = NEW_ROWS[table];
  const [field = ""] = layout.keyFields;
  return like === null ? {} : cellsLike(layout, { [columnOf(layout, field).header]: like }, tables);
}

function cellsLike(layout: TableLayout, key: RowValues, tables: readonly HostTable[]): RowValues {
  const found = tableNamed(tables, layout.name);
  if (found === null) return {};
  const [row] = rowsWith(found, key);
  const cells = row === undefined ? undefined : found.rows[row - found.headerRow - 1];
  const values: Record<string, CellValue> = {};
  for (const own of fieldsOf(layout)) {
    const { header } = columnOf(layout, own);
    const position = columnPosition(found, header);
    const value = position === null ? null : (cells?.[position] ?? null);
    if (value !== null && typeof value !== "object") values[header] = value;
  }
  return values;
}
