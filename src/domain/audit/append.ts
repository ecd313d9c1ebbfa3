import { headsOf, logCode } from "./log-code";
import { entryHash, plainBreaks } from "./log-entry";
import type { LogEntry, Sha256 } from "./log-entry";

/** What one entry says; the rest follows from the session and the log. */
export type LogDraft = Pick<LogEntry, "action" | "subject" | "before" | "after" | "reason">;

/** Who writes, and when. The id is made of time and chance where there is a clock: never here. */
export interface LogSession {
  readonly id: string;
  readonly when: string;
  readonly who: string;
}

/** The entries to be added to a log: they continue the session's chain, or start it from the log's code. */
export function entriesFor(
  drafts: readonly LogDraft[],
  log: readonly LogEntry[],
  { id, when, who }: LogSession,
  sha256: Sha256,
): LogEntry[] {
  const own = log.filter(({ session }) => session === id).length;
  const added: LogEntry[] = [];
  let previousHash = headsOf(log).get(id) ?? logCode(log, sha256);
  for (const draft of drafts) {
    const entry = `${id}-${String(own + added.length + 1).padStart(3, "0")}`;
    const plain = { ...draft, reason: plainBreaks(draft.reason).trim() };
    const unsealed = { ...plain, entry, session: id, when, who, previousHash };
    previousHash = entryHash(unsealed, sha256);
    added.push({ ...unsealed, hash: previousHash });
  }
  return added;
}
