import { add, countOf, isAbove, isBelow, isKnown, isSame, over, roundDown, subtract, times } from "../kernel";
import type { Quantity, Stepwise } from "../kernel";

type Value = Quantity<string>;

/** A lever that is moved in whole steps within a range, and what it is to bring about. */
export interface Goal {
  readonly least: Value;
  readonly most: Value;
  readonly step: Value;
  /** Where the lever stands now. */
  readonly now: Value;
  readonly aim: Value;
  /** What the lever brings about. */
  readonly measure: (lever: Value) => Stepwise<Value>;
}
export interface Tried {
  readonly lever: Value;
  readonly result: Value;
}
export type Sought =
  /** The value nearest to where the lever stands that reaches the aim. */
  | { readonly outcome: "found"; readonly answer: Tried; readonly isExact: boolean }
  | { readonly outcome: "out of reach"; readonly ends: readonly [Tried, Tried] }
  | { readonly outcome: "no effect"; readonly result: Value }
  | { readonly outcome: "not monotone"; readonly tried: readonly Tried[] }
  | { readonly outcome: "not known"; readonly tried: Tried };

/** Places over the whole range where the lever is tried before it is trusted to go one way only. */
const PROBES = 16;

/**
 * By bisection over the steps of the range. The aim is reached by whatever is on its other side, or on it,
 * from where the lever stands now; of these the nearest to now.
 */
export function* goalSeek(goal: Goal): Stepwise<Sought> {
  const { most, step, now, aim, measure } = goal;
  // with nobody at all there may be nothing to divide by
  const least = isKnown(yield* measure(goal.least)) ? goal.least : add(goal.least, step);
  const steps = wholeSteps(subtract(most, least), step);
  const at = (position: number): Value => add(least, times(step, countOf(position)));
  const tried = new Map<number, Tried>();
  function* tryAt(position: number): Stepwise<Tried> {
    const found = tried.get(position) ?? { lever: at(position), result: yield* measure(at(position)) };
    tried.set(position, found);
    return found;
  }
  const probes: Tried[] = [];
  for (const position of probesOf(steps)) probes.push(yield* tryAt(position));
  const start: Tried = { lever: now, result: yield* measure(now) };
  const lost = [start, ...probes].find(({ result }) => !isKnown(result));
  if (lost) return { outcome: "not known", tried: lost };
  if (isSame(start.result, aim)) return { outcome: "found", answer: start, isExact: true };
  const way = wayOf(probes);
  if (way === 0) return { outcome: "no effect", result: start.result };
  if (way === null) return { outcome: "not monotone", tried: probes };
  const wantsMore = isBelow(start.result, aim);
  const reaches = ({ result }: Tried): boolean => !(wantsMore ? isBelow(result, aim) : isAbove(result, aim));
  // up the range where more of the lever brings about more of what is wanted
  const isUp = wantsMore === way > 0;
  const found = yield* bisect(steps, function* (position) {
    return reaches(yield* tryAt(isUp ? position : steps - position));
  });
  const [low, high] = [yield* tryAt(0), yield* tryAt(steps)];
  if (found === null) return { outcome: "out of reach", ends: [low, high] };
  const answer = yield* tryAt(isUp ? found : steps - found);
  return { outcome: "found", answer, isExact: isSame(answer.result, aim) };
}

/** How many whole steps fit. */
function wholeSteps(range: Value, step: Value): number {
  const whole = roundDown(over(range, step));
  let [low, high] = [0, 1];
  while (!isAbove<string>(countOf(high), whole)) high *= 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isAbove<string>(countOf(middle), whole)) high = middle;
    else low = middle;
  }
  return low;
}

const probesOf = (steps: number): number[] => [
  ...new Set(Array.from({ length: PROBES + 1 }, (_, probe) => Math.round((steps * probe) / PROBES))),
];

/** 1 where the result never falls, −1 where it never rises, 0 where it does not move, null where it does both. */
function wayOf(tried: readonly Tried[]): 1 | -1 | 0 | null {
  const next = tried.slice(1).map(({ result }, position) => ({ before: tried[position]?.result, result }));
  const rises = next.some(({ before, result }) => before !== undefined && isAbove(result, before));
  const falls = next.some(({ before, result }) => before !== undefined && isBelow(result, before));
  if (rises && falls) return null;
  return rises ? 1 : falls ? -1 : 0;
}

/** The first position that holds, when all after it do; null where the last does not. */
function* bisect(last: number, holds: (position: number) => Stepwise<boolean>): Stepwise<number | null> {
  if (!(yield* holds(last))) return null;
  let [no, yes] = [-1, last];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (yield* holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
