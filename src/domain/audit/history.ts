import { codeOfHeads } from "./log-code";
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
  return { broken, codes: new Set(walk.states.keys()), code: codeOfHeads(walk.all.heads, sha256) };
}

/** A state of the log as the one before it and the entry that made it: thousands of them stay small. */
interface State {
  readonly under: State | null;
  readonly session: string;
  readonly hash: string;
}
/** What has been read so far, by all sessions or as one of them saw it. */
interface Seen {
  state: State | null;
  readonly heads: Map<string, string>;
}
interface Walk {
  readonly ids: Set<string>;
  readonly all: Seen;
  /** Two editors of one file see two logs: each what it started from, and its own entries. */
  readonly bySession: Map<string, Seen>;
  /** By log code; null is the empty log. */
  readonly states: Map<string, State | null>;
}

const startOf = (sha256: Sha256): Walk => ({
  ids: new Set(),
  all: { state: null, heads: new Map() },
  bySession: new Map(),
  states: new Map([[codeOfHeads(new Map(), sha256), null]]),
});

function nextOf(walk: Walk, entry: LogEntry, sha256: Sha256): Break | null {
  const { session, previousHash, hash } = entry;
  const head = walk.all.heads.get(session);
  const isStartFound = walk.states.has(previousHash);
  const own = walk.bySession.get(session) ?? seenFrom(walk.states.get(previousHash) ?? null);
  const isRepeated = walk.ids.has(entry.entry);
  walk.ids.add(entry.entry);
  walk.bySession.set(session, own);
  for (const seen of [own, walk.all]) {
    seen.state = { under: seen.state, session, hash };
    seen.heads.set(session, hash);
    const code = codeOfHeads(seen.heads, sha256);
    if (!walk.states.has(code)) walk.states.set(code, seen.state);
  }
  if (entryHash(entry, sha256) !== hash) return "changed";
  if (isRepeated) return "repeated";
  if (head !== undefined) return head === previousHash ? null : "out of place";
  return isStartFound ? null : "start not found";
}

function seenFrom(state: State | null): Seen {
  const heads = new Map<string, string>();
  for (let own = state; own !== null; own = own.under) {
    if (!heads.has(own.session)) heads.set(own.session, own.hash);
  }
  return { state, heads };
}
