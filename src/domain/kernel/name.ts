/** What word processors and web pages put in place of a plain space or apostrophe. */
const TYPESET = /[\u00a0\u2007\u202f\u2018\u2019\u02bc]/;
const TYPESET_SPACES = /[\u00a0\u2007\u202f]/g;
const TYPESET_APOSTROPHES = /[\u2018\u2019\u02bc]/g;

// a trust has some thousands of names, and each is compared many thousand times
const known = new Map<string, string>();
const MOST_KNOWN = 200_000;

/** Names, ids and keys compare without regard to case, surrounding spaces, and how spaces and apostrophes are set. */
export function nameKey(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const key = keyOf(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, key);
  return key;
}

function keyOf(name: string): string {
  const key = name.trim().toLowerCase();
  return TYPESET.test(key) ? key.replace(TYPESET_SPACES, " ").replace(TYPESET_APOSTROPHES, "'") : key;
}

// two names that are written alike, as most are, need no keys
export const isSameName = (a: string, b: string): boolean => a === b || nameKey(a) === nameKey(b);

/** Characters that Excel's look-ups would take for a pattern or a comparison. */
const UNUSABLE_KEY = /[*?~|]|^[=<>]|^\s|\s$/;
export const isUsableKey = (id: string): boolean => !UNUSABLE_KEY.test(id);

/** Groups by a key, keeping the order in which keys and members first appear. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
