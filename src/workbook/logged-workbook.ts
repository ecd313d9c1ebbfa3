import type {
  LoggedWorkbook,
  WorkbookBook,
  WorkbookDeed,
  WriteOutcome,
  WritingWatch,
} from "../application/open-workbook";
import type { WorkbookEdit } from "../application/table-edits";
import type { Sha256 } from "../domain/audit";
import { readTrust } from "./codec/read-trust";
import type { HostTable, RowEdit, UnreadableFile } from "./host";
import { importBook } from "./import-book";
import { inputsText } from "./inputs-text";
import { INPUTS_SUBJECT } from "./ledger-rows";
import { loggedEdits } from "./log-edits";
import { logRecord } from "./log-record";
import { MADE_BY } from "./made-by";
import { newErrors } from "./new-errors";
import { privateReasonRemovals, rowEdits } from "./row-edits";
import { sheetsStanding } from "./sheets-standing";
import { trustRecords } from "./trust-records";
import { undoEdits } from "./undo-edits";
import { workbookSource } from "./workbook-source";

/** The tables of a workbook that is open, whatever the host. */
export interface OpenTables {
  /** Fresh, where something is decided on them: a host may know tables from before. */
  readTables(isFresh?: boolean): Promise<readonly HostTable[] | UnreadableFile>;
  /** All or none. Null when it is done, else why not, in a sentence. */
  writeRows(edits: readonly RowEdit[], watch?: WritingWatch): Promise<string | null>;
}

/** One sitting of one editor: its entries in the log are one chain. */
export interface Sitting {
  readonly id: string;
  /** The instant in UTC. */
  readonly now: () => string;
  readonly sha256: Sha256;
}

const NOT_SAID = "not said";
const CANCELLED = "You cancelled it. Nothing was written.";

/** After a pause in which a person can have said otherwise. */
async function isStillWanted(watch: WritingWatch | undefined): Promise<boolean> {
  if (watch === undefined) return true;
  await new Promise((done) => setTimeout(done, 0));
  return watch.isWanted();
}

/** Reads and writes tables so that nothing is written that is not logged in the same edit. */
export function loggedWorkbook(open: OpenTables, { id, now, sha256 }: Sitting): LoggedWorkbook {
  const tables = async (isFresh = true): Promise<readonly HostTable[]> => {
    const read = await open.readTables(isFresh);
    if ("unreadable" in read) throw new Error(read.unreadable);
    return read;
  };
  const writeLogged = async (
    rows: readonly RowEdit[],
    own: readonly HostTable[],
    { action, reason, who }: WorkbookDeed,
    watch?: WritingWatch,
  ): Promise<WriteOutcome> => {
    const session = { id, when: now(), who: who?.trim() ? who.trim() : NOT_SAID };
    const logged = loggedEdits(rows, own, { action, reason, session }, sha256);
    if (logged.outcome === "refused") return refused(`The workbook was not changed: ${logged.reason}.`);
    if (!(await isStillWanted(watch))) return refused(CANCELLED);
    const reasonNot = await open.writeRows(logged.edits, watch);
    return reasonNot === null ? { outcome: "written" } : refused(reasonNot);
  };
  return {
    madeBy: MADE_BY,
    read: () => workbookSource(() => open.readTables()).read(),
    inputsHash: async () => sha256(inputsText(await tables())),
    async write(edits, deed, watch) {
      const own = await tables();
      return writeLogged([...rowEdits(edits, own), ...reasonsOf(edits, own)], own, deed, watch);
    },
    undo: async (who) => {
      const own = await tables();
      const undone = undoOf(own, sha256);
      return "reason" in undone ? undone : writeLogged(undone.rows, own, { ...undone.deed, who });
    },
    importBook: async () => bookForImports(await tables()),
    problemsAfter: async (edits) => {
      const own = await tables();
      return newErrors(own, rowEdits(edits, own));
    },
    book: async (since) => bookOf(await tables(false), since, sha256),
  };
}

function bookForImports(tables: readonly HostTable[]) {
  const reading = readTrust(tables);
  return reading.newerLayout === null && reading.model !== null ? importBook(tables, reading.model) : null;
}

function bookOf(tables: readonly HostTable[], since: string | null, sha256: Sha256): WorkbookBook {
  return {
    records: trustRecords(tables),
    log: logRecord(tables, sha256, since),
    sheets: sheetsStanding(tables, sha256),
  };
}

function undoOf(tables: readonly HostTable[], sha256: Sha256) {
  const undone = undoEdits(tables, sha256);
  if (undone.outcome === "refused") return refused(undone.problems.map(sentence).join(" "));
  // what was typed in cells before it is told first
  const { action, entry } =
    undone.action.find(({ subject }) => subject !== INPUTS_SUBJECT) ?? undone.action[0];
  return { rows: undone.edits, deed: { action: "undo", reason: `Takes back ${action}, entry ${entry}` } };
}

/** Private reasons go with the changes that are taken out. */
const reasonsOf = (edits: readonly WorkbookEdit[], tables: readonly HostTable[]): RowEdit[] =>
  privateReasonRemovals(
    edits.flatMap((edit) => (edit.edit === "remove" && edit.table === "Changes" ? [edit.row.id] : [])),
    tables,
  );

const refused = (reason: string): Extract<WriteOutcome, { outcome: "refused" }> => ({
  outcome: "refused",
  reason,
});
const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
