import type { HostTable, RowEdit, WriteWatch } from "../../host";
import type { CalculatedSheets } from "../../layout/calculated/calculated-sheets";
import { writeCalculated, type NotWritten, type RecalculationOptions } from "./calculated/write-calculated";
import { listen } from "./listen";
import { ownWrites } from "./own-writes";
import { readTables } from "./reading/read-tables";
import { tableMemory } from "./reading/table-memory";
import { selectCells, type CellsOnSheet } from "./select-cells";
import type { Surroundings } from "./surroundings";
import { insertSheets, type NewSheets } from "./writing/insert-sheets";
import { writeRows } from "./writing/write-rows";

/** The workbook that is open in Excel. Whatever fails, fails with a sentence for the person at it. */
export interface OfficeHost {
  /** What has not changed since is not read again, unless it must be fresh. */
  readTables(isFresh?: boolean): Promise<HostTable[]>;
  /** Calls back after each burst of edits, a co-author's too, never after our own writes. Returns how to stop. */
  onEdited(listener: () => void): () => void;
  /** False when there is no such sheet or cell any more. */
  select(cells: CellsOnSheet): Promise<boolean>;
  /** Adds, changes and removes rows, all or none. Returns why not; null when it is done. */
  write(edits: readonly RowEdit[], watch?: WriteWatch): Promise<string | null>;
  /** Adds sheets behind those that are there, all or none. Returns why not; null when it is done. */
  insertSheets(added: NewSheets): Promise<string | null>;
  /** Writes the sheets of formulas, and touches no input. Sheets with other columns go first, where they may. */
  writeCalculated(content: CalculatedSheets, options?: RecalculationOptions): Promise<NotWritten>;
}

const UNWATCHED = { told: () => undefined, mayReplace: false, isWanted: () => true } as const;

export function openOffice(surroundings: Surroundings): OfficeHost {
  const own = ownWrites(surroundings);
  const memory = tableMemory(surroundings);
  const forgettingAll = <Result>(task: Promise<Result>): Promise<Result> =>
    task.finally(() => memory.forgetAll());
  return {
    readTables: (isFresh = false) => readTables(surroundings, memory, isFresh),
    onEdited: (listener) => listen(surroundings, { own, memory }, listener),
    select: (cells) => selectCells(surroundings, cells),
    write: (edits, watch) =>
      writeRows(surroundings, own, edits, watch).finally(() =>
        memory.forget(edits.map(({ table }) => table)),
      ),
    writeCalculated: (content, options = {}) =>
      forgettingAll(writeCalculated({ surroundings, own, ...UNWATCHED, ...options }, content)),
    insertSheets: (added) => forgettingAll(insertSheets(surroundings, own, added)),
  };
}
