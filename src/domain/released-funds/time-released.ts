import { standsIn, teacherPeriods } from "../curriculum";
import type { CurriculumRow, School } from "../curriculum";
import { capacityBySubject, shareOfYear, timetabledCapacity } from "../deployment";
import type { TeachingShare } from "../deployment";
import {
  add,
  groupBy,
  inUnit,
  isZero,
  least,
  nameKey,
  notBelowZero,
  over,
  subtract,
  times,
  unknown,
} from "../kernel";
import { zero } from "../kernel";
import type { Periods, Timeline, WeeklyPeriods } from "../kernel";
import type { Post } from "../staffing";

/** One school's posts and curriculum in one plan. */
export interface SchoolTeaching {
  readonly posts: readonly Post[];
  readonly curriculum: readonly CurriculumRow[];
}
export interface TimeBasis {
  readonly school: School;
  readonly timeline: Timeline;
  readonly teaching: ReadonlyMap<string, readonly TeachingShare[]>;
}
export interface SubjectTime {
  readonly subject: string;
  readonly yearIndex: number;
  readonly released: WeeklyPeriods;
}

/**
 * Periods a week freed by subject and year: max(0, min(rise in spare, fall in demand)). A post's
 * capacity counts only if it is in both plans, at the lower of its two figures, so that neither
 * an ended post, a new one nor a higher target frees time.
 */
export function timeReleased(before: SchoolTeaching, after: SchoolTeaching, basis: TimeBasis): SubjectTime[] {
  return basis.timeline.years.flatMap((year, yearIndex) => {
    const capacity = commonCapacity(before.posts, after.posts, { ...basis, yearIndex });
    const demandBefore = demandBySubject(before.curriculum, year);
    const demandAfter = demandBySubject(after.curriculum, year);
    return [...demandBefore].map(([subject, { name, periods: needed }]) => {
      const own = capacity.get(subject) ?? zero<"periods/cycle">();
      const stillNeeded = demandAfter.get(subject)?.periods ?? zero<"periods/cycle">();
      const spareBefore = notBelowZero(subtract(own, needed));
      const spareAfter = notBelowZero(subtract(own, stillNeeded));
      const freed = notBelowZero(least(subtract(spareAfter, spareBefore), subtract(needed, stillNeeded)));
      return { subject: name, yearIndex, released: inWeeks(freed, basis.school) };
    });
  });
}

const inWeeks = (periods: Periods, { weeksPerCycle }: School): WeeklyPeriods =>
  isZero(periods) ? zero() : inUnit(over(periods, weeksPerCycle));

function demandBySubject(
  rows: readonly CurriculumRow[],
  year: string,
): Map<string, { name: string; periods: Periods }> {
  const demand = new Map<string, { name: string; periods: Periods }>();
  for (const row of rows) {
    // an ended row still names its subject, with no demand left
    const key = nameKey(row.subject ?? "");
    const own = demand.get(key) ?? { name: row.subject ?? "", periods: zero<"periods/cycle">() };
    const needed = row.subject === null ? unknown<"periods/cycle">() : teacherPeriods(row);
    demand.set(key, standsIn(row, year) ? { ...own, periods: add(own.periods, needed) } : own);
  }
  return demand;
}

type YearBasis = TimeBasis & { readonly yearIndex: number };

function commonCapacity(
  before: readonly Post[],
  after: readonly Post[],
  basis: YearBasis,
): Map<string, Periods> {
  const first = capacities(before, basis);
  const second = capacities(after, basis);
  const common = new Map<string, Periods>();
  for (const [key, { subject, periods }] of first) {
    const other = second.get(key);
    if (other) common.set(subject, add(common.get(subject) ?? zero(), least(periods, other.periods)));
  }
  return common;
}

/** By post and subject: pieces of one post are one post. */
function capacities(
  posts: readonly Post[],
  { school, timeline, teaching, yearIndex }: YearBasis,
): Map<string, { subject: string; periods: Periods }> {
  const found = new Map<string, { subject: string; periods: Periods }>();
  for (const [id, pieces] of groupBy(posts, (post) => nameKey(post.id))) {
    for (const post of pieces) {
      const shares = teaching.get(id) ?? [];
      const inPost = shareOfYear(post, timeline, yearIndex);
      if (isZero(inPost)) continue;
      const capacity = times(timetabledCapacity(post, school, shares), inPost);
      for (const { subject, periods } of capacityBySubject(post, capacity, shares)) {
        const key = `${id}|${subject}`;
        const own = found.get(key)?.periods ?? zero<"periods/cycle">();
        found.set(key, { subject, periods: add(own, periods) });
      }
    }
  }
  return found;
}
