/** Names, ids and keys compare without regard to case or surrounding spaces, as Excel compares them. */
export const nameKey = (name: string): string => name.trim().toLowerCase();

// two names that are written alike, as most are, need no keys
export const isSameName = (a: string, b: string): boolean => a === b || nameKey(a) === nameKey(b);

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
