import { actionToUndo, cellDifferences } from "../../../domain/audit";
import type { CellDifference, LogEntry } from "../../../domain/audit";
import type { LogRecord } from "../../evidence/records";
import { sentenceCase } from "../texts";

/** An entry of the log as it is read. */
export interface EntryView {
  readonly id: string;
  readonly subject: string;
  /** "12 Jan 2027, 09:30". */
  readonly when: string;
  readonly what: string;
  readonly who: string;
  readonly reason: string;
  readonly hash: string;
  readonly follows: string;
  readonly isBroken: boolean;
  /** Cell by cell; empty where the log has only a hash. */
  readonly cells: readonly CellDifference[];
}

/** Newest first; only those whose subject, action or editor has the words. */
export function entriesOf({ entries, found, shown }: LogRecord, words: string): EntryView[] {
  const broken = new Set(found.broken.map(({ entry }) => entry));
  const asked = words.trim().toLowerCase();
  return [...entries]
    .reverse()
    .filter(({ subject, action, who }) => `${subject} ${action} ${who}`.toLowerCase().includes(asked))
    .map((entry) => entryView(entry, broken, shown));
}

const SHOWN = 8;
const entryView = (entry: LogEntry, broken: ReadonlySet<string>, shown: LogRecord["shown"]): EntryView => ({
  id: entry.entry,
  subject: entry.subject,
  when: whenText(entry.when),
  what: sentenceCase(entry.action),
  who: entry.who,
  reason: entry.reason,
  hash: entry.hash.slice(0, SHOWN),
  follows: entry.previousHash.slice(0, SHOWN),
  isBroken: broken.has(entry.entry),
  cells: cellDifferences(entry.before, entry.after).map(({ header, before, after }) => ({
    header,
    before: shown(header, before),
    after: shown(header, after),
  })),
});

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** As the log has it, in UTC; what is no instant stays as it is. */
function whenText(when: string): string {
  const [, year = "", month = "", day = "", time = ""] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(when) ?? [];
  return year === "" ? when : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}, ${time} UTC`;
}

const NOTICED = "inputs found";

export interface LastAction {
  readonly title: string;
  readonly subjects: readonly string[];
}
/** What undo would take back; null: nothing that Headroom wrote for a person. */
export function lastActionOf({ entries }: LogRecord): LastAction | null {
  const action = actionToUndo(entries);
  if (action === null || action[0].action === "sample") return null;
  // what was noticed of the inputs beforehand is no part of what was done
  const done = action.filter(({ action: own }) => !own.startsWith(NOTICED));
  const { action: what, when, who, reason } = done[0] ?? action[0];
  return {
    title: `${sentenceCase(what)}, ${whenText(when)}, by ${who}${reason === "" ? "" : `: ${reason}`}`,
    subjects: done.map(({ subject }) => subject),
  };
}
