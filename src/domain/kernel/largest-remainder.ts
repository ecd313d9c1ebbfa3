import { add, isBelow, isKnown, isPositive, one, roundDown, roundTo, subtract, sum } from "./quantity";
import type { Quantity } from "./quantity";

/**
 * Whole numbers in place of exact parts, so that they sum to their rounded total: each rounded
 * down, then one more for those with the largest remainders, the first first. Not known parts
 * stay as they are.
 */
export function wholeParts<U extends string>(parts: readonly Quantity<U>[]): Quantity<U>[] {
  if (!parts.every(isKnown)) return parts.map((part) => roundTo(part, 0));
  const whole = parts.map(roundDown);
  const remainders = parts.map((part, position) => ({
    position,
    remainder: subtract(part, whole[position] ?? part),
  }));
  remainders.sort((a, b) =>
    isBelow(a.remainder, b.remainder) ? 1 : isBelow(b.remainder, a.remainder) ? -1 : 0,
  );
  let left = subtract(roundTo(sum(parts), 0), sum(whole));
  for (const { position } of remainders) {
    const part = whole[position];
    if (part === undefined || !isPositive(left)) break;
    whole[position] = add(part, one<U>());
    left = subtract(left, one<U>());
  }
  return whole;
}
