import { schoolIn } from "../curriculum";
import type { School } from "../curriculum";
import { shareOfYear, timetabledCapacity } from "../deployment";
import type { TeachingShare } from "../deployment";
import { add, groupBy, inUnit, isNegligible, isZero, nameKey, notBelowZero, over } from "../kernel";
import { ratioOf, subtract, sum, times, zero } from "../kernel";
import type { Fte, Periods, Timeline, WeeklyPeriods } from "../kernel";
import type { Plan } from "../plan";
import type { Post } from "../staffing";

/** Periods a week that teachers who stay teach more of in the same time, in one school and year. */
export interface NonContactTime {
  readonly school: string;
  readonly academicYear: string;
  readonly amount: WeeklyPeriods;
}

/**
 * Periods gained by a fuller timetable: of each post in both plans what it teaches above its old share of
 * its time. They are freed from nobody's lessons: taken from time without a class.
 */
export function takenFromNonContact(before: Plan, after: Plan): NonContactTime[] {
  const [first, second] = [staffOf(before), staffOf(after)];
  const shares = groupBy(before.teaching, (share) => nameKey(share.post));
  return before.schools
    .filter(({ phase }) => phase !== "Central")
    .flatMap((school) => {
      const key = nameKey(school.name);
      const later = after.schools.find(({ name }) => nameKey(name) === key) ?? school;
      const now = second.get(key) ?? [];
      const old = first.get(key) ?? [];
      const unchanged = new Set(old);
      if (later === school && now.every((post) => unchanged.has(post))) return [];
      return before.timeline.years.flatMap((academicYear, yearIndex) => {
        const basis = { timeline: before.timeline, shares, yearIndex };
        const gained = sum(gains(loadsOf(old, school, basis), loadsOf(now, later, basis)));
        const amount: WeeklyPeriods = isZero(gained) ? zero() : inUnit(over(gained, school.weeksPerCycle));
        return isNegligible(amount) ? [] : [{ school: school.name, academicYear, amount }];
      });
    });
}

const staffOf = ({ posts }: Plan): Map<string, readonly Post[]> =>
  groupBy(
    posts.filter((post) => post.role?.isTeacher !== false),
    (post) => nameKey(post.school),
  );

interface Load {
  readonly fte: Fte;
  readonly periods: Periods;
}

function gains(before: ReadonlyMap<string, Load>, after: ReadonlyMap<string, Load>): Periods[] {
  return [...after].flatMap(([post, now]) => {
    const old = before.get(post);
    if (!old || isZero(old.fte)) return [];
    return [notBelowZero(subtract(now.periods, times(old.periods, ratioOf(now.fte, old.fte))))];
  });
}

interface LoadBasis {
  readonly timeline: Timeline;
  readonly shares: ReadonlyMap<string, readonly TeachingShare[]>;
  readonly yearIndex: number;
}

/** By post: pieces of one post are one post. */
function loadsOf(
  posts: readonly Post[],
  school: School,
  { timeline, shares, yearIndex }: LoadBasis,
): Map<string, Load> {
  const inYear = schoolIn(school, timeline.years[yearIndex] ?? "");
  const loads = new Map<string, Load>();
  for (const post of posts) {
    const inPost = shareOfYear(post, timeline, yearIndex);
    if (isZero(inPost)) continue;
    const key = nameKey(post.id);
    const own = loads.get(key) ?? { fte: zero<"FTE">(), periods: zero<"periods/cycle">() };
    const taught = timetabledCapacity(post, inYear, shares.get(key) ?? []);
    loads.set(key, {
      fte: add(own.fte, times(post.fte, inPost)),
      periods: add(own.periods, times(taught, inPost)),
    });
  }
  return loads;
}
