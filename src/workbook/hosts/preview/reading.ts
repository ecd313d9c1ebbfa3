import type { HostTable } from "../../host";
import { readTables } from "./read-tables";
import { workOut, type SheetModel } from "./sheet-model";
import type { RegisteredTable } from "./table-registry";

/** Bytes of IronCalc's list of what was done, when that is nothing. Moving the selection counts, too. */
const EMPTY_QUEUE = 1;

/** A person's tables, and all that is in them as one text. */
interface Reading {
  readonly tables: readonly HostTable[];
  readonly text: string;
}

/** Tables, and how they were last read. */
export interface TablesRead {
  tables: readonly RegisteredTable[];
  /** Null: to be read anew. */
  reading: Reading | null;
  /** A person's formulas were worked out, and the sheet shows them as before. */
  isDrawnBehind: boolean;
}

/** Read anew only where something was done to the sheets since: to read them cell by cell takes long. */
export function readingOf(shown: SheetModel, state: TablesRead): Reading {
  const isSame = shown.flushSendQueue().length <= EMPTY_QUEUE;
  return isSame && state.reading !== null ? state.reading : (state.reading = readAnew(shown, state));
}

export function readAnew(shown: SheetModel, state: TablesRead): Reading {
  const { tables } = state;
  let hasFormula = false;
  const read = readTables(shown, tables, () => (hasFormula = true));
  if (!hasFormula) return { tables: read, text: JSON.stringify(read) };
  // a formula that a person typed counts at once, whatever sheet is in front
  workOut(shown);
  state.isDrawnBehind = true;
  const worked = readTables(shown, tables);
  return { tables: worked, text: JSON.stringify(worked) };
}
