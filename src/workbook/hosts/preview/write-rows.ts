import type { RowEdit } from "../../host";
import type { PlacedTable } from "../../layout/placing";
import { planRows, type PlannedRow } from "../../layout/rows/plan-rows";
import { readTables } from "./read-tables";
import type { Models } from "./sheet-model";
import type { RegisteredTable } from "./table-registry";
import { isBlank, typedFor } from "./typed-value";
import { dressRows } from "./write-inputs";

export type WrittenRows =
  { readonly refused: string } | { readonly tables: RegisteredTable[]; readonly hasGrown: boolean };

/**
 * Writes rows through the draft model, so that none of it is something that a person undoes cell by cell.
 * Returns the tables as far as they reach now.
 */
export function writeRows(
  models: Models,
  edits: readonly RowEdit[],
  {
    tables,
    placed,
  }: { readonly tables: readonly RegisteredTable[]; readonly placed: readonly PlacedTable[] },
): WrittenRows {
  const { shown, draft } = models;
  const sheets = new Map(shown.getWorksheetsProperties().map(({ name }, index) => [name, index]));
  const planned = planRows(edits, readTables(shown, tables), {
    at(table, row, column) {
      const content = shown.getCellContent(sheets.get(table.sheet) ?? 0, row, column);
      return isBlank(content) ? "nothing" : content.startsWith("=") ? "formula" : "value";
    },
    // all of it is written, or none: nothing is ever left over
    isLeftOver: () => false,
  });
  if ("refused" in planned) return planned;
  const { sheet, row, column } = shown.getSelectedView();
  for (const own of planned.rows) writeRow(models, sheets.get(own.table.sheet) ?? 0, own);
  const added = addedRows(planned.rows);
  for (const [name, rows] of added) {
    const table = placed.find(({ layout }) => layout.name === name);
    const own = tables.find((registered) => registered.name === name);
    if (table && own) dressRows(draft, sheets.get(own.sheet) ?? 0, table, rows);
  }
  shown.applyExternalDiffs(draft.flushSendQueue());
  shown.setSelectedSheet(sheet);
  shown.setSelectedCell(row, column);
  const reach = ({ name, lastBodyRow }: RegisteredTable): number =>
    Math.max(lastBodyRow, ...(added.get(name) ?? []));
  return {
    tables: tables.map((table) => ({ ...table, lastBodyRow: reach(table) })),
    hasGrown: added.size > 0,
  };
}

function writeRow({ draft }: Models, sheet: number, { row, cells }: PlannedRow): void {
  for (const [column, value] of cells) draft.setUserInput(sheet, row, column, typedFor(value) ?? "");
}

/** Rows that are new, by table, from its first to its last. */
function addedRows(rows: readonly PlannedRow[]): Map<string, number[]> {
  const added = new Map<string, number[]>();
  for (const { table, row, isNew } of rows) {
    if (isNew) added.set(table.name, [...(added.get(table.name) ?? []), row]);
  }
  return added;
}
