import { nameKey } from "../kernel";

/** "CH-015" where CH-014 is the highest: the next number with at least as many figures. */
export function nextId(prefix: string, taken: Iterable<string>): string {
  let [most, width] = [0, 2];
  for (const id of taken) {
    const digits = new RegExp(`^${prefix}-(\\d{1,9})$`, "i").exec(id.trim())?.[1];
    if (digits === undefined || Number(digits) < most) continue;
    [most, width] = [Number(digits), digits.length];
  }
  return `${prefix}-${String(most + 1).padStart(width, "0")}`;
}

/** "ENG-1-2", the first of its kind that no row has: the id of a row that takes the place of ENG-1. */
export function copyId(id: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map(nameKey));
  let number = 2;
  while (known.has(nameKey(`${id}-${number}`))) number += 1;
  return `${id}-${number}`;
}
