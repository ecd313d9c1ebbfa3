import { add, inUnit, isBelow, isKnown, isNegative, isPositive, isZero } from "../../domain/kernel";
import { one, over, quantity, roundDown, roundTo, subtract, sum, times } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";

/** What one step of the last place shown is counted in. */
type Steps = Quantity<"steps">;

/**
 * Parts as they are shown, so that they add up to a total that is already rounded: each rounded down,
 * then one step more for those with the largest remainders, the first first. Where the total or a part
 * is not known, each part is rounded by itself.
 */
export function partsOf<U extends string>(
  total: Quantity<U>,
  parts: readonly Quantity<U>[],
  places = 0,
): Quantity<U>[] {
  if (!isKnown(total) || !parts.every(isKnown)) return parts.map((part) => roundTo(part, places));
  const scale = quantity<"steps">(`1e${places}`);
  const exact = parts.map((part): Steps => times(scale, part));
  const shown = exact.map(roundDown);
  for (const position of byRemainder(exact, shown)) {
    if (!isPositive(leftOf(times(scale, total), shown))) break;
    bump(shown, position, one());
  }
  // only where halves on both sides of zero were rounded apart: the largest part takes what is left
  const rest = leftOf(times(scale, total), shown);
  if (!isZero(rest)) bump(shown, positionOfLargest(exact), rest);
  return shown.map((steps) => inUnit<U>(over(steps, scale)));
}

const leftOf = (total: Steps, shown: readonly Steps[]): Steps => subtract(total, sum(shown));

function bump(shown: Steps[], position: number, by: Steps): void {
  const part = shown[position];
  if (part !== undefined) shown[position] = add(part, by);
}

/** Positions of the parts that rounding down changes, the largest remainder first. */
function byRemainder(exact: readonly Steps[], shown: readonly Steps[]): number[] {
  return exact
    .map((part, position) => ({ position, remainder: subtract(part, shown[position] ?? part) }))
    .filter(({ remainder }) => isPositive(remainder))
    .sort((a, b) => (isBelow(a.remainder, b.remainder) ? 1 : isBelow(b.remainder, a.remainder) ? -1 : 0))
    .map(({ position }) => position);
}

function positionOfLargest(parts: readonly Steps[]): number {
  const size = (part: Steps | undefined): Steps =>
    part === undefined ? one() : isNegative(part) ? subtract(quantity<"steps">("0"), part) : part;
  return parts.reduce(
    (largest, part, position) => (isBelow(size(parts[largest]), size(part)) ? position : largest),
    0,
  );
}
