/** Ids such as CH-01, in listed order. Each key must be there once. */
export function idsOf(
  prefix: string,
  items: readonly { readonly key: string }[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  items.forEach(({ key }, index) => {
    if (ids.has(key)) throw new Error(`${key} is there twice`);
    ids.set(key, `${prefix}-${String(index + 1).padStart(2, "0")}`);
  });
  return ids;
}
