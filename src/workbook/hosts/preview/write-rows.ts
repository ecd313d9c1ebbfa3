import type { RowEdit } from "../../host";
import type { PlacedTable } from "../../layout/placing";
import { planRows, type PlannedRow } from "../../layout/rows/plan-rows";
import { readTables } from "./read-tables";
import { showDiff, type Models, type SheetModel } from "./sheet-model";
import type { RegisteredTable } from "./table-registry";
import { isBlank, typedFor } from "./typed-value";
import { dressRows, rowRuns } from "./write-inputs";

export type WrittenRows =
  { readonly refused: string } | { readonly tables: RegisteredTable[]; readonly hasGrown: boolean };

/** How far a writing is, from 1. The last part is written to its end: until then the sheet shows nothing of it. */
export interface WritingPart {
  readonly part: number;
  readonly of: number;
}

interface Ours {
  readonly tables: readonly RegisteredTable[];
  readonly placed: readonly PlacedTable[];
}

/** Rows that are written between two pauses. */
const AT_ONCE = 50;

/**
 * Writes rows through the draft model, so that none of it is something that a person undoes cell by cell.
 * Returns the tables as far as they reach now. Left before the last part, the sheet is as it was.
 */
export function* writeRows(
  models: Models,
  edits: readonly RowEdit[],
  { tables, placed }: Ours,
): Generator<WritingPart, WrittenRows, void> {
  const { shown, draft } = models;
  const sheets = new Map(shown.getWorksheetsProperties().map(({ name }, index) => [name, index]));
  const planned = rowsToWrite(shown, edits, { tables, sheets });
  if ("refused" in planned) return planned;
  const of = Math.ceil(planned.rows.length / AT_ONCE) + 1;
  const diffs: Uint8Array[] = [];
  for (let part = 1; part < of; part += 1) {
    yield { part, of };
    const own = planned.rows.slice((part - 1) * AT_ONCE, part * AT_ONCE);
    writePart(draft, own, { placed, sheets });
    diffs.push(draft.flushSendQueue());
  }
  for (const diff of diffs) {
    yield { part: of, of };
    showDiff(models, diff);
  }
  const added = addedRows(planned.rows);
  const reach = ({ name, lastBodyRow }: RegisteredTable): number =>
    (added.get(name) ?? []).reduce((most, row) => Math.max(most, row), lastBodyRow);
  return {
    tables: tables.map((table) => ({ ...table, lastBodyRow: reach(table) })),
    hasGrown: added.size > 0,
  };
}

interface Where extends Pick<Places, "sheets"> {
  readonly tables: readonly RegisteredTable[];
}

/** All of it is written, or none: nothing is ever left over. */
const rowsToWrite = (shown: SheetModel, edits: readonly RowEdit[], { tables, sheets }: Where) =>
  planRows(edits, readTables(shown, tables), {
    at(table, row, column) {
      const content = shown.getCellContent(sheets.get(table.sheet) ?? 0, row, column);
      return isBlank(content) ? "nothing" : content.startsWith("=") ? "formula" : "value";
    },
    isLeftOver: () => false,
  });

interface Places {
  readonly placed: readonly PlacedTable[];
  /** Numbers of sheets by name. */
  readonly sheets: ReadonlyMap<string, number>;
}

function writePart(draft: SheetModel, rows: readonly PlannedRow[], { placed, sheets }: Places): void {
  for (const [name, added] of addedRows(rows)) {
    const table = placed.find(({ layout }) => layout.name === name);
    const sheet = rows.find((own) => own.table.name === name)?.table.sheet;
    if (!table || sheet === undefined) continue;
    for (const run of rowRuns(added)) dressRows(draft, sheets.get(sheet) ?? 0, table, run);
  }
  for (const { table, row, cells } of rows) {
    const sheet = sheets.get(table.sheet) ?? 0;
    for (const [column, value] of cells) draft.setUserInput(sheet, row, column, typedFor(value) ?? "");
  }
}

/** Rows that are new, by table, from its first to its last. */
function addedRows(rows: readonly PlannedRow[]): Map<string, number[]> {
  const added = new Map<string, number[]>();
  for (const { table, row, isNew } of rows) {
    if (!isNew) continue;
    const own = added.get(table.name) ?? [];
    own.push(row);
    added.set(table.name, own);
  }
  return added;
}
