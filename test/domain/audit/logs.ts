import { createHash } from "node:crypto";
import { entriesFor } from "../../../src/domain/audit";
import type { LogDraft, LogEntry } from "../../../src/domain/audit";

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

export const draft = (subject: string, after: string, before = ""): LogDraft => ({
  action: "reinvest propose",
  subject,
  before,
  after,
  reason: `Why ${subject}`,
});

/** A log continued by a session at a minute of the day. */
export const continued = (
  log: readonly LogEntry[],
  id: string,
  minute: number,
  ...drafts: readonly LogDraft[]
): LogEntry[] => {
  const when = new Date(Date.UTC(2026, 10, 24, 9, minute)).toISOString();
  return [...log, ...entriesFor(drafts, log, { id, when, who: "A. Bursar" }, sha256)];
};

/** Three sessions, one after the other. */
export function threeSessions(): LogEntry[] {
  const first = continued(
    [],
    "s1",
    1,
    draft("Commitments: C-01", '{"Amount":1}'),
    draft("Releases: R-1", '{"A":2}'),
  );
  const second = continued(first, "s2", 2, draft("Commitments: C-01", '{"Amount":3}', '{"Amount":1}'));
  return continued(
    second,
    "s3",
    3,
    draft("Commitments: C-02", '{"Amount":4}'),
    draft("Releases: R-1", "", '{"A":2}'),
  );
}

/** The list with another item in one place. */
export const replaced = <T>(list: readonly T[], place: number, item: T): T[] =>
  list.map((own, index) => (index === place ? item : own));
