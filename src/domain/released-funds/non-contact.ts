import { schoolIn } from "../curriculum";
import type { School } from "../curriculum";
import { shareOfYear, timetabledCapacity } from "../deployment";
import type { TeachingShare } from "../deployment";
import {
  add,
  groupBy,
  inUnit,
  isNegligible,
  isSameName,
  isZero,
  nameKey,
  notBelowZero,
  over,
} from "../kernel";
import { ratioOf, subtract, sum, times, zero } from "../kernel";
import type { Fte, Periods, WeeklyPeriods } from "../kernel";
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
  return before.schools
    .filter(({ phase }) => phase !== "Central")
    .flatMap((school) => {
      const later = after.schools.find(({ name }) => isSameName(name, school.name)) ?? school;
      return before.timeline.years.flatMap((academicYear, yearIndex) => {
        const gained = sum(gains(loadsIn(before, school, yearIndex), loadsIn(after, later, yearIndex)));
        const amount: WeeklyPeriods = isZero(gained) ? zero() : inUnit(over(gained, school.weeksPerCycle));
        return isNegligible(amount) ? [] : [{ school: school.name, academicYear, amount }];
      });
    });
}

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

/** By post: pieces of one post are one post. */
function loadsIn({ posts, teaching, timeline }: Plan, school: School, yearIndex: number): Map<string, Load> {
  const shares = groupBy(teaching, (share) => nameKey(share.post));
  const inYear = schoolIn(school, timeline.years[yearIndex] ?? "");
  const loads = new Map<string, Load>();
  for (const post of posts) {
    if (!isSameName(post.school, school.name) || post.role?.isTeacher === false) continue;
    const inPost = shareOfYear(post, timeline, yearIndex);
    if (isZero(inPost)) continue;
    const own = loads.get(nameKey(post.id)) ?? { fte: zero<"FTE">(), periods: zero<"periods/cycle">() };
    loads.set(nameKey(post.id), {
      fte: add(own.fte, times(post.fte, inPost)),
      periods: add(own.periods, times(taughtBy(post, inYear, shares), inPost)),
    });
  }
  return loads;
}

const taughtBy = (
  post: Post,
  school: School,
  shares: ReadonlyMap<string, readonly TeachingShare[]>,
): Periods => timetabledCapacity(post, school, shares.get(nameKey(post.id)) ?? []);
