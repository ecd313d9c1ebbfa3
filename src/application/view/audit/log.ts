import { actionToUndo } from "../../../domain/audit";
import type { Break, LogEntry } from "../../../domain/audit";
import { holds } from "../../audit/verification";
import type { RowMismatch, Verification } from "../../audit/verification";
import type { LogRecord } from "../../evidence/records";
import { inWords } from "../../issues/words";
import { cellLink, sentenceCase } from "../texts";
import type { CellLink, Standing } from "../texts";

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
  readonly cells: readonly { readonly header: string; readonly before: string; readonly after: string }[];
}

/** What `verify` found, in words. */
export interface VerifiedView {
  readonly standing: Standing;
  readonly texts: readonly string[];
  readonly faults: readonly { readonly text: string; readonly cells: readonly CellLink[] }[];
  readonly code: string;
}

/** Newest first; only those whose subject, action or editor has the words. */
export function entriesOf({ entries, found }: LogRecord, words: string): EntryView[] {
  const broken = new Set(found.broken.map(({ entry }) => entry));
  const asked = words.trim().toLowerCase();
  return [...entries]
    .reverse()
    .filter(({ subject, action, who }) => `${subject} ${action} ${who}`.toLowerCase().includes(asked))
    .map((entry) => entryView(entry, broken));
}

const SHOWN = 8;
const entryView = (entry: LogEntry, broken: ReadonlySet<string>): EntryView => ({
  id: entry.entry,
  subject: entry.subject,
  when: whenText(entry.when),
  what: sentenceCase(entry.action),
  who: entry.who,
  reason: entry.reason,
  hash: entry.hash.slice(0, SHOWN),
  follows: entry.previousHash.slice(0, SHOWN),
  isBroken: broken.has(entry.entry),
  cells: differing(entry),
});

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** As the log has it, in UTC; what is no instant stays as it is. */
function whenText(when: string): string {
  const [, year = "", month = "", day = "", time = ""] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(when) ?? [];
  return year === "" ? when : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}, ${time} UTC`;
}

function differing({ before, after }: LogEntry): EntryView["cells"] {
  const [was, is] = [cellsIn(before), cellsIn(after)];
  const headers = [...new Set([...was.keys(), ...is.keys()])];
  return headers
    .filter((header) => was.get(header) !== is.get(header))
    .map((header) => ({ header, before: was.get(header) ?? "", after: is.get(header) ?? "" }));
}

function cellsIn(text: string): Map<string, string> {
  if (!text.startsWith("{")) return new Map();
  try {
    const parsed: unknown = JSON.parse(text);
    const own = typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [];
    return new Map(own.map(([header, value]) => [header, String(value)]));
  } catch {
    // an entry that was changed by hand
    return new Map();
  }
}

const WHY: Readonly<Record<Break, string>> = {
  changed: "A cell of it was changed.",
  "out of place": "It does not follow the entry before it: an entry was taken out, put in or moved.",
  "start not found": "The log that its session started from is not what stands above it.",
  repeated: "An entry of the same id stands above it.",
};

export function verifiedView(found: Verification): VerifiedView {
  const [first, ...more] = found.broken;
  const broken = first
    ? [
        {
          text: `Entry ${first.entry} is the first that is broken${more.length === 0 ? "" : `, and ${more.length} more are`}. ${WHY[first.why]}`,
          cells: [placeLink(first)],
        },
      ]
    : [];
  const rows = found.rows.map((row) => ({
    text: mismatchText(row),
    cells: row.place === null ? [] : [placeLink(row.place)],
  }));
  return {
    standing: verifiedStanding(found),
    texts: textsOf(found),
    faults: [...broken, ...rows],
    code: found.code,
  };
}

export function verifiedStanding(found: Verification): Standing {
  if (!holds(found)) return { words: "The log does not hold", tone: "bad" };
  const entries = inWords(found.entries, "entry", "entries");
  return found.entries === 0
    ? { words: "The log is empty", tone: "plain" }
    : { words: `The log holds, ${entries}`, tone: "good" };
}

const placeLink = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): CellLink =>
  cellLink({ sheet, cell });

function mismatchText({ subject, mismatch, entry, who, cells }: RowMismatch): string {
  const by = `entry ${entry}, by ${who}`;
  if (mismatch === "missing") return `${subject} is gone, and no entry says that it was taken out (${by}).`;
  if (mismatch === "back") return `${subject} is there, and the log says that it was taken out (${by}).`;
  const said = cells.map(
    ({ header, logged, found }) => `${header}: ${shown(logged)} in the log, ${shown(found)} in the cell.`,
  );
  return [`${subject} is not what the log says (${by}).`, ...said].join(" ");
}
const shown = (value: string): string => (value === "" ? "blank" : `“${value}”`);

const MOST_NAMED = 5;
function textsOf({ unlogged, inputsAsLogged, since }: Verification): string[] {
  const named = unlogged.slice(0, MOST_NAMED).map(({ subject }) => subject);
  const rest = unlogged.length > MOST_NAMED ? `, and ${unlogged.length - MOST_NAMED} more` : "";
  return [
    unlogged.length === 0
      ? ""
      : `${inWords(unlogged.length, "row")} of decisions typed in by hand, so the log does not say by whom: ${named.join(", ")}${rest}.`,
    inputsAsLogged === false
      ? "Inputs were typed into cells since the last entry. That is usual: the next entry records it."
      : "",
    sinceText(since),
  ].filter((text) => text !== "");
}

export function sinceText(since: Verification["since"]): string {
  if (since === null) return "";
  return since.isFound
    ? "That code is in this history: all that was logged by then is still here, unchanged."
    : "That code is not in this history: entries that it stands for were taken out or changed, or it is of another workbook.";
}

export interface LastAction {
  readonly title: string;
  readonly subjects: readonly string[];
}
/** What undo would take back; null: nothing that Headroom wrote for a person. */
export function lastActionOf({ entries }: LogRecord): LastAction | null {
  const action = actionToUndo(entries);
  if (action === null || action[0].action === "sample") return null;
  const [{ action: what, when, who }] = action;
  return {
    title: `${sentenceCase(what)}, ${whenText(when)}, by ${who}`,
    subjects: action.map(({ subject }) => subject),
  };
}
