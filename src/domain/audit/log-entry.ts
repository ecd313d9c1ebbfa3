/** One entry of the audit log, each field as its cell holds it; a blank cell is an empty text. */
export interface LogEntry {
  readonly entry: string;
  /** The editing session: all its entries are one chain. */
  readonly session: string;
  /** An instant in UTC, such as 2026-11-24T09:30:00.000Z. */
  readonly when: string;
  /** As declared by the user; nobody checks it. */
  readonly who: string;
  readonly action: string;
  /** What was written: a table and the key of a row in it. */
  readonly subject: string;
  /** The row as it was and as it is: its canonical text, or the SHA-256 of it. Empty: no such row. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** Port: the SHA-256 of the UTF-8 bytes of a text, as 64 hexadecimal digits in lower case. */
export type Sha256 = (text: string) => string;

/** A break of line is one LF, whatever a program made of it on the way. */
export const plainBreaks = (text: string): string => text.replace(/\r\n?/g, "\n");

/**
 * What is hashed: a JSON array of ten texts, without spaces, non-ASCII characters as they are.
 * Nothing else is changed: no Unicode normalisation, no trimming.
 */
export const canonicalText = (entry: Omit<LogEntry, "hash">): string =>
  JSON.stringify(
    [
      entry.previousHash,
      entry.entry,
      entry.session,
      entry.when,
      entry.who,
      entry.action,
      entry.subject,
      entry.before,
      entry.after,
      entry.reason,
    ].map(plainBreaks),
  );

export const entryHash = (entry: Omit<LogEntry, "hash">, sha256: Sha256): string =>
  sha256(canonicalText(entry));
