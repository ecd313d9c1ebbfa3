import { groupBy, nameKey } from "../kernel";
import { UNDO } from "./actions";
import type { LogEntry } from "./log-entry";

/** A row of a workbook that a log may speak of: the text is canonical, or the SHA-256 of that. */
export interface LedgerRow {
  readonly subject: string;
  readonly text: string;
}

export interface RowFinding<Row extends LedgerRow = LedgerRow> {
  /** Differs: it is not what the log says was written last. Back: the log says that it was taken out. */
  readonly mismatch: "differs" | "missing" | "back";
  /** What the log says last. */
  readonly logged: LogEntry;
  /** Null where it is missing. */
  readonly found: Row | null;
}

/** The last entry about each subject: what it must be now. */
export function lastEntries(entries: readonly LogEntry[]): ReadonlyMap<string, LogEntry> {
  return new Map(entries.map((entry) => [nameKey(entry.subject), entry]));
}

/**
 * Logged rows that differ from their log; of a row that stands twice, each. `isChecked` is false of a
 * subject that cannot be looked at.
 */
export function rowFindings<Row extends LedgerRow>(
  entries: readonly LogEntry[],
  rows: readonly Row[],
  isChecked: (subject: string) => boolean,
): RowFinding<Row>[] {
  const standing = groupBy(rows, ({ subject }) => nameKey(subject));
  return [...lastEntries(entries)].flatMap(([key, logged]): RowFinding<Row>[] => {
    if (!isChecked(logged.subject)) return [];
    const own = standing.get(key) ?? [];
    if (own.length === 0) return logged.after === "" ? [] : [{ mismatch: "missing", logged, found: null }];
    const mismatch = logged.after === "" ? "back" : "differs";
    return own.filter(({ text }) => text !== logged.after).map((found) => ({ mismatch, logged, found }));
  });
}

/** What takes in or restates inputs, and decides nothing. */
const OF_INPUTS = /^(import .+|rates|roll)$/;

/** Subjects that such an action wrote last, as far as it was not taken back: what people type over it is theirs to type. */
export function writtenAsInputs(entries: readonly LogEntry[]): (subject: string) => boolean {
  const last = lastEntries(entries.filter(({ action }) => action !== UNDO));
  return (subject) => OF_INPUTS.test(last.get(nameKey(subject))?.action ?? "");
}

/** Rows that no entry speaks of: somebody typed them into cells. */
export function unloggedRows<Row extends LedgerRow>(
  entries: readonly LogEntry[],
  rows: readonly Row[],
): Row[] {
  const logged = lastEntries(entries);
  return rows.filter(({ subject }) => !logged.has(nameKey(subject)));
}
