import { codeOfHeads } from "./log-code";
import type { Heads } from "./log-code";
import { entryHash } from "./log-entry";
import type { LogEntry, Sha256 } from "./log-entry";

/**
 * Why an entry does not hold: it was changed; what its chain has before it is not there or not in this
 * order; what its chain started from is not above it; its id stands above already.
 */
export type Break = "changed" | "out of place" | "start not found" | "repeated";
export interface BrokenEntry {
  /** Its place in the log, from 0. */
  readonly index: number;
  readonly entry: string;
  readonly why: Break;
}

/** What a log says of itself. */
export interface History {
  /** In the order of the log: the first is where to look first. */
  readonly broken: readonly BrokenEntry[];
  /** The code of every state that this history went through, the empty one included. */
  readonly codes: ReadonlySet<string>;
  readonly code: string;
}

/** Reads a log from the top, chain by chain. Each break is told once: later entries are held against what stands. */
export function historyOf(entries: readonly LogEntry[], sha256: Sha256): History {
  const walk = startOf(sha256);
  const broken = entries.flatMap((entry, index) => {
    const why = nextOf(walk, entry, sha256);
    return why === null ? [] : [{ index, entry: entry.entry, why }];
  });
  return { broken, codes: new Set(walk.states.keys()), code: codeOfHeads(walk.heads, sha256) };
}

interface Walk {
  readonly ids: Set<string>;
  /** Of all chains so far. */
  readonly heads: Map<string, string>;
  /** What each session itself has seen: what it started from, and its own entries. */
  readonly seen: Map<string, Heads>;
  /** By log code. */
  readonly states: Map<string, Heads>;
}

const startOf = (sha256: Sha256): Walk => ({
  ids: new Set(),
  heads: new Map(),
  seen: new Map(),
  states: new Map([[codeOfHeads(new Map(), sha256), new Map()]]),
});

function nextOf(walk: Walk, entry: LogEntry, sha256: Sha256): Break | null {
  const { session, previousHash, hash } = entry;
  const head = walk.heads.get(session);
  const before = head === undefined ? walk.states.get(previousHash) : walk.seen.get(session);
  const isRepeated = walk.ids.has(entry.entry);
  walk.ids.add(entry.entry);
  walk.heads.set(session, hash);
  const seen = new Map(before ?? walk.heads).set(session, hash);
  walk.seen.set(session, seen);
  // two editors of one file see two states: that of the chain alone, and that of the whole log so far
  for (const state of [seen, walk.heads]) {
    const code = codeOfHeads(state, sha256);
    if (!walk.states.has(code)) walk.states.set(code, new Map(state));
  }
  if (entryHash(entry, sha256) !== hash) return "changed";
  if (isRepeated) return "repeated";
  if (head !== undefined) return head === previousHash ? null : "out of place";
  return before === undefined ? "start not found" : null;
}
