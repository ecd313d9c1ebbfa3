import type { LogEntry, Sha256 } from "./log-entry";

/** The hash of the last entry of each session. */
export type Heads = ReadonlyMap<string, string>;

/** The SHA-256 of the heads of all chains, sorted, one a line; of an empty log that of an empty text. */
export const codeOfHeads = (heads: Heads, sha256: Sha256): string =>
  sha256([...heads.values()].sort().join("\n"));

export const headsOf = (entries: readonly LogEntry[]): Heads =>
  new Map(entries.map(({ session, hash }) => [session, hash]));

/** What an evidence pack prints, and `verify --since` takes: it names this log and all of its history. */
export const logCode = (entries: readonly LogEntry[], sha256: Sha256): string =>
  codeOfHeads(headsOf(entries), sha256);
