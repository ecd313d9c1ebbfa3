import type { RowEdit } from "../../host";
import type { PlacedTable } from "../../layout/placing";
import { planRows, type PlannedCell } from "./plan-rows";
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
  const planned = planRows(edits, readTables(shown, tables), (name, row, column) => {
    const content = shown.getCellContent(sheets.get(name) ?? 0, row, column);
    return isBlank(content) ? "nothing" : content.startsWith("=") ? "formula" : "value";
  });
  if ("refused" in planned) return planned;
  const { sheet, row, column } = shown.getSelectedView();
  for (const cell of planned.cells) writeCell(models, sheets.get(cell.sheet) ?? 0, cell);
  for (const [name, rows] of planned.added) {
    const table = placed.find(({ layout }) => layout.name === name);
    const own = tables.find((registered) => registered.name === name);
    if (table && own) dressRows(draft, sheets.get(own.sheet) ?? 0, table, rows);
  }
  shown.applyExternalDiffs(draft.flushSendQueue());
  shown.setSelectedSheet(sheet);
  shown.setSelectedCell(row, column);
  const reach = ({ name, lastBodyRow }: RegisteredTable): number =>
    Math.max(lastBodyRow, ...(planned.added.get(name) ?? []));
  return {
    tables: tables.map((table) => ({ ...table, lastBodyRow: reach(table) })),
    hasGrown: planned.added.size > 0,
  };
}

const writeCell = ({ draft }: Models, sheet: number, { row, column, value }: PlannedCell): void =>
  draft.setUserInput(sheet, row, column, typedFor(value) ?? "");
