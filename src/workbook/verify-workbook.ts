import type { LogPlace, RowMismatch, Verification } from "../application/audit/verification";
import {
  cellDifferences,
  historyOf,
  lastEntries,
  rowFindings,
  unloggedRows,
  writtenAsInputs,
} from "../domain/audit";
import type { LogEntry, RowFinding, Sha256 } from "../domain/audit";
import { nameKey } from "../domain/kernel";
import { readLog } from "./codec/read-log";
import type { ReadEntry } from "./codec/read-log";
import type { HostTable } from "./host";
import { inputsText } from "./inputs-text";
import { canBeChecked, INPUTS_SUBJECT, isInputSubject, ledgerRows } from "./ledger-rows";
import type { StandingRow } from "./ledger-rows";

/** Holds a workbook against its log, and the log against itself; null where it has no log. */
export function verifyWorkbook(
  tables: readonly HostTable[],
  since: string | null,
  sha256: Sha256,
): Verification | null {
  const log = readLog(tables);
  if (log === null) return null;
  const entries = log.map(({ entry }) => entry);
  const history = historyOf(entries, sha256);
  const rows = ledgerRows(tables, sha256);
  const decisions = rows.filter(({ isDecision }) => isDecision);
  const isChecked = (subject: string): boolean => canBeChecked(subject, tables);
  const asInputs = writtenAsInputs(entries);
  const isTypedOver = ({ logged: { subject } }: RowFinding): boolean =>
    isInputSubject(subject) && asInputs(subject);
  const findings = rowFindings(entries, rows, isChecked);
  return {
    entries: entries.length,
    sessions: new Set(entries.map(({ session }) => session)).size,
    code: history.code,
    broken: history.broken.map(({ index, ...broken }) => ({ ...broken, ...placeOf(log[index]) })),
    rows: findings.filter((own) => !isTypedOver(own)).map(mismatchOf),
    typedOver: findings.filter(isTypedOver).map(mismatchOf),
    unlogged: unloggedRows(entries, decisions).map(({ subject, sheet, cell }) => ({ subject, sheet, cell })),
    inputsAsLogged: inputsAsLogged(entries, sha256(inputsText(tables))),
    since: since === null ? null : { code: since, isFound: history.codes.has(since) },
  };
}

const placeOf = (read: ReadEntry | undefined): LogPlace => ({
  sheet: read?.sheet ?? "",
  cell: read?.cell ?? "",
});

function inputsAsLogged(entries: readonly LogEntry[], hash: string): boolean | null {
  const last = lastEntries(entries).get(nameKey(INPUTS_SUBJECT));
  return last ? last.after === hash : null;
}

function mismatchOf({ mismatch, logged, found }: RowFinding<StandingRow>): RowMismatch {
  return {
    subject: logged.subject,
    mismatch,
    place: found && { sheet: found.sheet, cell: found.cell },
    entry: logged.entry,
    when: logged.when,
    who: logged.who,
    action: logged.action,
    cells: mismatch === "differs" && found ? differences(logged.after, found.text) : [],
  };
}

const differences = (logged: string, found: string): RowMismatch["cells"] =>
  cellDifferences(logged, found).map(({ header, before, after }) => ({
    header,
    logged: before,
    found: after,
  }));
