import type { OpenWorkbook } from "../../src/application/open-workbook";
import type { WorkbookEdit } from "../../src/application/table-edits";
import type { CellOrigin } from "../../src/domain/kernel";
import { sha256 } from "../../src/cli/hashes";
import { readSource } from "../../src/imports/read-source";
import { loggedWorkbook } from "../../src/workbook";
import type { HostTable, RowEdit } from "../../src/workbook/host";
import { readGrid } from "../../src/workbook/hosts/xlsx/read-grid";
import { planRows } from "../../src/workbook/layout/rows/plan-rows";
import { withRowEdits } from "../../src/workbook/with-row-edits";

/** A workbook that stands open before a person, without a host. */
export interface OpenedTables {
  readonly workbook: OpenWorkbook;
  /** What was gone to. */
  readonly picked: CellOrigin[];
  /** What was written, in order. */
  readonly written: WorkbookEdit[];
  tables(): readonly HostTable[];
  /** Another content, as after an edit. */
  edit(tables: readonly HostTable[]): void;
  /** From now on reading fails, and cells are gone. */
  breakDown(): void;
  /** From now on writing is refused for this reason; null: no more. */
  refuse(reason: string | null): void;
}

export function openTables(first: readonly HostTable[]): OpenedTables {
  let [tables, isDown] = [first, false];
  let refusal: string | null = null;
  const listeners = new Set<() => void>();
  const picked: CellOrigin[] = [];
  const written: WorkbookEdit[] = [];
  const tell = (): void => listeners.forEach((listener) => listener());
  const writeRows = (edits: readonly RowEdit[]): string | null => {
    const planned = planRows(edits, tables, LOOK);
    if (refusal !== null) return refusal;
    if ("refused" in planned) return planned.refused;
    tables = withRowEdits(tables, edits);
    return null;
  };
  const logged = loggedWorkbook(
    { readTables: () => Promise.resolve(tables), writeRows: (edits) => Promise.resolve(writeRows(edits)) },
    { id: "test", now: clock(), sha256 },
  );
  return {
    picked,
    written,
    tables: () => tables,
    edit(next) {
      tables = next;
      tell();
    },
    breakDown() {
      isDown = true;
      tell();
    },
    refuse(reason) {
      refusal = reason;
    },
    workbook: {
      ...logged,
      read: () => (isDown ? Promise.reject(new Error("Excel is busy")) : logged.read()),
      onEdited(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      select(cells) {
        picked.push(cells);
        return Promise.resolve(!isDown);
      },
      readFile: (file) => Promise.resolve(readSource(file, readGrid)),
      async write(edits, deed, watch) {
        const outcome = await logged.write(edits, deed, watch);
        if (outcome.outcome === "written") written.push(...edits);
        return outcome;
      },
    },
  };
}

/** A minute later each time it is asked. */
function clock(): () => string {
  let minute = 0;
  return () => `2027-01-12T09:${String(minute++).padStart(2, "0")}:00.000Z`;
}

/** What stands in a cell of tables, none of which has a formula. */
const LOOK: Parameters<typeof planRows>[2] = {
  at: ({ headerRow, firstColumn, rows }, row, column) =>
    (rows[row - headerRow - 1]?.[column - firstColumn] ?? null) === null ? "nothing" : "value",
  isLeftOver: () => false,
};
