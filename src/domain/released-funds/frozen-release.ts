import {
  add,
  groupBy,
  isKnown,
  isNegligible,
  isSameName,
  isZero,
  nameKey,
  over,
  roundTo,
  subtract,
  sum,
  times,
  zero,
} from "../kernel";
import type { Fte, Pounds, Timeline } from "../kernel";
import { shareOfYear } from "../deployment";
import type { Step } from "../scenarios";
import { ALL_FUNDS } from "../scenarios";
import type { CashEntry } from "./release";

/** What one change of a scenario releases from spending in a school, year and fund, and how many FTE of staff. */
export interface ReleaseLine {
  /** Null for what no change accounts for. */
  readonly change: string | null;
  readonly school: string;
  readonly academicYear: string;
  readonly fund: string;
  readonly cash: Pounds;
  /** Of the change at the school in the year, whatever the fund. */
  readonly fte: Fte;
}

const keyOf = ({ change, school, academicYear, fund }: ReleaseLine): string =>
  [change ?? "", school, academicYear, fund].map(nameKey).join("|");

export function releaseLines(
  cash: readonly CashEntry[],
  steps: readonly Step[],
  timeline: Timeline,
): ReleaseLine[] {
  const lines = cash
    .filter(({ basis }) => basis === "from spend")
    .map((entry): ReleaseLine => ({
      change: entry.change,
      school: entry.school,
      academicYear: entry.academicYear,
      fund: entry.fund ?? ALL_FUNDS,
      cash: entry.amount,
      fte: zero(),
    }));
  return [...groupBy(lines, keyOf).values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const total = sum([first, ...rest].map((line) => line.cash));
    return isNegligible(total) ? [] : [{ ...first, cash: total, fte: fteReleased(first, steps, timeline) }];
  });
}

/** FTE that a change takes out of a school in a year, less what it puts in. */
function fteReleased(
  { change, school, academicYear }: ReleaseLine,
  steps: readonly Step[],
  timeline: Timeline,
): Fte {
  const yearIndex = timeline.years.indexOf(academicYear);
  const own = steps.filter((step) => change !== null && isSameName(step.change.id, change));
  return own.reduce<Fte>((total, { effect }) => {
    if (effect.table !== "Staff") return total;
    const fteOf = (posts: typeof effect.removed): Fte =>
      sum(
        posts
          .filter((post) => isSameName(post.school, school))
          .map((post) => times(post.fte, shareOfYear(post, timeline, yearIndex))),
      );
    return add(total, subtract(fteOf(effect.removed), fteOf(effect.added)));
  }, zero<"FTE">());
}

/** How a release differs from what was frozen; price, volume and lost sum to the difference. */
export interface ReleaseDifference {
  readonly change: string | null;
  readonly school: string;
  readonly academicYear: string;
  readonly fund: string;
  readonly frozen: Pounds;
  readonly now: Pounds;
  readonly price: Pounds;
  readonly volume: Pounds;
  readonly lost: Pounds;
}

/** `applied` says which changes still apply: what the others had released is lost. */
export function releaseDifferences(
  frozen: readonly ReleaseLine[],
  now: readonly ReleaseLine[],
  applied: (change: string) => boolean,
): ReleaseDifference[] {
  const [before, after] = [byKey(frozen), byKey(now)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => {
    const line = before.get(key) ?? after.get(key);
    if (!line) return [];
    const [was, is] = [before.get(key) ?? none(line), after.get(key) ?? none(line)];
    const difference = subtract(is.cash, was.cash);
    // a cell keeps 15 figures of an amount
    if (isZero(roundTo(difference, 6))) return [];
    const { change, school, academicYear, fund } = line;
    const isLost = change !== null && !applied(change);
    const volume = isLost ? zero<"GBP">() : volumeOf(was, is);
    const price = isLost ? zero<"GBP">() : subtract(difference, volume);
    const lost = isLost ? difference : zero<"GBP">();
    return [{ change, school, academicYear, fund, frozen: was.cash, now: is.cash, price, volume, lost }];
  });
}

const byKey = (lines: readonly ReleaseLine[]): Map<string, ReleaseLine> =>
  new Map(lines.map((line) => [keyOf(line), line]));
const none = (line: ReleaseLine): ReleaseLine => ({ ...line, cash: zero(), fte: zero() });

/** More or fewer FTE, at what each released when it was frozen; where there was none, at what it releases now. */
function volumeOf(was: ReleaseLine, is: ReleaseLine): Pounds {
  const more = subtract(is.fte, was.fte);
  if (!isKnown(more) || isSmall(more)) return zero();
  const priced = isZero(was.fte) ? is : was;
  return isZero(priced.fte) ? zero() : times(over(priced.cash, priced.fte), more);
}

/** A cell keeps 15 figures: what it loses of an FTE is no volume. */
const isSmall = (fte: Fte): boolean => isZero(roundTo(fte, 9));
