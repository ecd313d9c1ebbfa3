import { entriesFor, lastEntries } from "../domain/audit";
import type { LogDraft, LogEntry, LogSession, Sha256 } from "../domain/audit";
import { nameKey } from "../domain/kernel";
import { readLog } from "./codec/read-log";
import { logRow } from "./codec/writing/log-rows";
import type { HostTable, RowEdit } from "./host";
import { inputsText } from "./inputs-text";
import { INPUTS_SUBJECT, isDecisionTable, layoutOf, ledgerRows } from "./ledger-rows";
import { fieldsOf, columnOf } from "./layout/table";
import { auditLogTable } from "./layout/tables";
import { withRowEdits } from "./with-row-edits";

/** Something done at once: what, why, and by whom. */
export interface Deed {
  readonly action: string;
  readonly reason: string;
  readonly session: LogSession;
  /** Of inputs, only rows that the log tells of already: where nearly every row differs, the hash of all tells of the others. */
  readonly isRoll?: boolean;
}

export type LoggedEdits =
  | { readonly outcome: "logged"; readonly edits: readonly RowEdit[] }
  /** Why nothing may be written, as the end of a sentence on the workbook. */
  | { readonly outcome: "refused"; readonly reason: string };

/** Edits of rows, and the entries of the log that tell of them: to be written together or not at all. */
export function loggedEdits(
  edits: readonly RowEdit[],
  tables: readonly HostTable[],
  deed: Deed,
  sha256: Sha256,
): LoggedEdits {
  const log = readLog(tables)?.map(({ entry }) => entry);
  if (log === undefined) return { outcome: "refused", reason: NO_LOG };
  const after = withRowEdits(tables, edits);
  const [found, written] = [sha256(inputsText(tables)), sha256(inputsText(after))];
  const rows = rowDrafts(tables, after, deed, sha256);
  const told = deed.isRoll === true ? rows.filter(isToldIn(log)) : rows;
  const changes = [...told, ...writtenInputs(found, written, deed)];
  if (changes.length === 0) return { outcome: "refused", reason: NOTHING };
  const entries = entriesFor([...foundInputs(log, found), ...changes], log, deed.session, sha256);
  return { outcome: "logged", edits: [...edits, ...entries.map(logRow)] };
}

function isToldIn(log: readonly LogEntry[]): (draft: LogDraft) => boolean {
  const known = lastEntries(log);
  return ({ subject }) => isDecisionTable(layoutOf(subject)?.name ?? "") || known.has(nameKey(subject));
}

const NOTHING = "it reads so already, so there is nothing to write";
/** What to do about a workbook without a log. */
export const NO_LOG = `it has no table AuditLog, so what Headroom writes into it could not be logged. Run the command recalc, which adds the table, and use its copy; or copy the sheet Audit log from a new template into it, or make a table AuditLog with the headers ${fieldsOf(
  auditLogTable,
)
  .map((field) => columnOf(auditLogTable, field).header)
  .join(", ")}`;

/** The inputs as they stand, where the log has none or others: somebody typed into cells since. */
function foundInputs(log: readonly LogEntry[], after: string): LogDraft[] {
  const before = lastEntries(log).get(nameKey(INPUTS_SUBJECT))?.after ?? "";
  const action = before === "" ? "inputs found" : "inputs found changed";
  return before === after ? [] : [{ action, subject: INPUTS_SUBJECT, before, after, reason: "" }];
}

const writtenInputs = (before: string, after: string, { action, reason }: Deed): LogDraft[] =>
  before === after ? [] : [{ action, subject: INPUTS_SUBJECT, before, after, reason }];

/** Every row that reads otherwise than before. */
export function rowDrafts(
  tables: readonly HostTable[],
  written: readonly HostTable[],
  { action, reason }: Deed,
  sha256: Sha256,
): LogDraft[] {
  const [before, after] = [textsOf(tables, sha256), textsOf(written, sha256)];
  return [...new Map([...before, ...after]).keys()].flatMap((key): LogDraft[] => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was?.text === is?.text) return [];
    const subject = (is ?? was)?.subject ?? "";
    return [{ action, subject, before: was?.text ?? "", after: is?.text ?? "", reason }];
  });
}

const textsOf = (tables: readonly HostTable[], sha256: Sha256) =>
  new Map(ledgerRows(tables, sha256).map((row) => [nameKey(row.subject), row]));
