import { compareDates, groupBy, isKnown, isSame, nameKey, notYetWritten } from "../kernel";
import type { CivilDate, Pounds, Timeline } from "../kernel";
import { payGridOf } from "../staffing";
import type { Award, PayPointRow, Post, YearAssumptions } from "../staffing";

export interface RolledPoints {
  /** Rows for the first day of the new plan, of points whose pay is only derived by then. */
  readonly rows: readonly PayPointRow[];
  /** Scales whose posts follow both awards, so that a point would pay two amounts. */
  readonly unclear: readonly string[];
  /** Scales that no post is on: their points stay as they are. */
  readonly unused: readonly string[];
}

type Placed = PayPointRow & { readonly area: string; readonly scale: string; readonly point: string };
const isPlaced = (row: PayPointRow): row is Placed =>
  row.area !== null && row.scale !== null && row.point !== null && row.effectiveFrom !== null;

interface Grid {
  readonly payPoints: readonly PayPointRow[];
  readonly timeline: Timeline;
  readonly years: readonly YearAssumptions[];
}

/**
 * What a point pays on the first day of the new plan, where only awards say so: without such a row the new plan,
 * which knows no earlier awards, would start from an older amount.
 */
export function rolledPoints(
  posts: readonly Post[],
  { payPoints, timeline, years }: Grid,
  firstDay: CivilDate,
): RolledPoints {
  const grid = payGridOf(payPoints, timeline, years);
  const awards = awardsByScale(posts);
  const unclear = new Set<string>();
  const unused = new Set<string>();
  const placed = payPoints.filter(isPlaced);
  const rows = [...groupBy(placed, keyOf).values()].flatMap((versions): PayPointRow[] => {
    const [first] = versions;
    if (!first) return [];
    const own = [...(awards.get(nameKey(first.scale)) ?? [])];
    if (own.length === 0) unused.add(first.scale);
    const point = grid
      .scale(first.area, first.scale)
      ?.find((one) => nameKey(one.point) === nameKey(first.point));
    const paid = own.flatMap((award) => point?.pay(award)[SECOND_YEAR]?.annual ?? []);
    const [annual, ...others] = paid;
    if (annual === undefined || !isKnown(annual)) return [];
    if (others.some((other) => !isSame(annual, other))) {
      unclear.add(first.scale);
      return [];
    }
    return standsAlready(versions, annual, firstDay) ? [] : [derived(versions, annual, firstDay)];
  });
  return { rows, unclear: [...unclear], unused: [...unused] };
}

const SECOND_YEAR = 2;
const keyOf = ({ area, scale, point }: Placed): string => [area, scale, point].map(nameKey).join("|");

function awardsByScale(posts: readonly Post[]): ReadonlyMap<string, ReadonlySet<Award>> {
  const found = new Map<string, Set<Award>>();
  for (const { pay, role } of posts) {
    if (pay.by !== "point" || !role?.award) continue;
    found.set(nameKey(pay.scale), (found.get(nameKey(pay.scale)) ?? new Set()).add(role.award));
  }
  return found;
}

/** A version that takes effect on or after the first day, within its part, is paid as it stands. */
const standsAlready = (versions: readonly Placed[], annual: Pounds, firstDay: CivilDate): boolean =>
  versions.some(
    ({ effectiveFrom, annual: own }) =>
      effectiveFrom !== null &&
      effectiveFrom.year === firstDay.year &&
      effectiveFrom.month === firstDay.month &&
      isSame(own, annual),
  );

function derived(versions: readonly Placed[], annual: Pounds, firstDay: CivilDate): PayPointRow {
  const newest = versions.reduce((a, b) =>
    a.effectiveFrom && b.effectiveFrom && compareDates(a.effectiveFrom, b.effectiveFrom) > 0 ? a : b,
  );
  return {
    ...newest,
    origin: notYetWritten("PayPoints", "Rates"),
    effectiveFrom: firstDay,
    annual,
    status: "derived",
  };
}
