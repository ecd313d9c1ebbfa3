import { cellsIn, actionToUndo } from "../domain/audit";
import type { LogEntry, LoggedAction, Sha256 } from "../domain/audit";
import { groupBy, nameKey } from "../domain/kernel";
import { readLog } from "./codec/read-log";
import type { HostTable, RowEdit, RowValues } from "./host";
import { columnOf, fieldsOf } from "./layout/table";
import { INPUTS_SUBJECT, layoutOf, ledgerRows, rowsOfSubject } from "./ledger-rows";
import { newErrors } from "./new-errors";

export type UndoEdits =
  | { readonly outcome: "refused"; readonly problems: readonly string[] }
  | {
      readonly outcome: "undone";
      readonly action: LoggedAction;
      readonly subjects: readonly string[];
      readonly edits: readonly RowEdit[];
    };

/** Decisions of people, which the rules take back in another way. */
const NOT_UNDONE: Readonly<Partial<Record<string, string>>> = {
  roll: "a year that was opened is not closed again: go on with the file from before it, which roll left as it was",
  "reinvest approve": "an approval is not undone: take the commitment back with reinvest reverse",
  "reinvest reverse": "a reversal is not undone: propose the commitment again",
};

/** Takes back the last thing that Headroom wrote, by what the log says of it. */
export function undoEdits(tables: readonly HostTable[], sha256: Sha256): UndoEdits {
  const log = (readLog(tables) ?? []).map(({ entry }) => entry);
  const action = actionToUndo(log);
  if (action === null) return refused("the log has nothing to take back");
  // what was typed in cells before it is told first
  const never = action.map((entry) => NOT_UNDONE[entry.action]).find((reason) => reason !== undefined);
  if (never !== undefined) return refused(never);
  const entries = action.filter(({ subject }) => subject !== INPUTS_SUBJECT);
  const changed = changedSince(entries, tables, sha256);
  if (changed.length > 0) return refused(...changed);
  const edits = [...entries].reverse().map((entry) => backwards(entry, tables));
  const lost = entries.filter((_, index) => edits[entries.length - 1 - index] === null);
  if (lost.length > 0) return refused(...lost.map(notKept));
  const made = edits.flatMap((own) => own ?? []);
  // something may rest on the rows
  const problems = newErrors(tables, made);
  return problems.length > 0
    ? refused(...problems)
    : { outcome: "undone", action, edits: made, subjects: entries.map(({ subject }) => subject) };
}

const refused = (...problems: readonly string[]): UndoEdits => ({ outcome: "refused", problems });
const notKept = ({ subject }: LogEntry): string =>
  `${subject} cannot be brought back: the log has only the hash of what it said`;

function changedSince(entries: readonly LogEntry[], tables: readonly HostTable[], sha256: Sha256): string[] {
  const standing = groupBy(ledgerRows(tables, sha256), ({ subject }) => nameKey(subject));
  return entries.flatMap(({ subject, after }) => {
    const texts = (standing.get(nameKey(subject)) ?? []).map(({ text }) => text);
    const isSame = after === "" ? texts.length === 0 : texts.length === 1 && texts[0] === after;
    return isSame ? [] : [`${subject} has been changed in cells since: the command verify says how`];
  });
}

/** Null where the log does not have what is to be written. */
function backwards({ subject, before, after }: LogEntry, tables: readonly HostTable[]): RowEdit[] | null {
  const layout = layoutOf(subject);
  if (layout === null) return null;
  const headers = fieldsOf(layout).map((field) => columnOf(layout, field).header);
  const rows = rowsOfSubject(subject, tables);
  if (before === "") {
    return rows.map(({ key }): RowEdit => ({ edit: "remove", table: layout.name, key, headers }));
  }
  const [was, is] = [cellsIn(before), cellsIn(after)];
  if (was === null) return null;
  const pick = (wanted: readonly string[]): RowValues =>
    Object.fromEntries(wanted.map((header) => [header, was[header] ?? null]));
  const keys = layout.keyFields.map((field) => columnOf(layout, field).header);
  if (after === "") return [{ edit: "add", table: layout.name, key: pick(keys), values: was }];
  const differing = headers.filter((header) => is === null || (was[header] ?? null) !== (is[header] ?? null));
  return rows.map(({ key }): RowEdit => ({
    edit: "update",
    table: layout.name,
    key,
    values: pick(differing),
  }));
}
