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
  sum,
  times,
  unknown,
  zero,
} from "../kernel";
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
 * an ended post, a new one nor a higher target frees time. Posts without a subject cover what
 * is short in any, and are freed as that falls.
 */
export function timeReleased(before: SchoolTeaching, after: SchoolTeaching, basis: TimeBasis): SubjectTime[] {
  return basis.timeline.years.flatMap((year, yearIndex) => {
    const capacity = commonCapacity(before.posts, after.posts, { ...basis, yearIndex });
    const needs = needsOf(before, after, { year, capacity });
    const general = generalTime(needs, capacity.get(ANY_SUBJECT) ?? zero());
    return needs.map((need) => {
      const freed = add(ownTime(need), shareOf(general, need, needs));
      return { subject: need.name, yearIndex, released: inWeeks(freed, basis.school) };
    });
  });
}

const ANY_SUBJECT = "";

/** Demand for one subject in both plans, and the common capacity of those who teach it. */
interface Need {
  readonly key: string;
  readonly name: string;
  readonly before: Periods;
  readonly after: Periods;
  readonly capacity: Periods;
}

function needsOf(
  before: SchoolTeaching,
  after: SchoolTeaching,
  { year, capacity }: { year: string; capacity: ReadonlyMap<string, Periods> },
): Need[] {
  const first = demandBySubject(before.curriculum, year);
  const second = demandBySubject(after.curriculum, year);
  return [...first, ...[...second].filter(([key]) => !first.has(key))].map(([key, { name }]) => ({
    key,
    name,
    before: first.get(key)?.periods ?? zero(),
    after: second.get(key)?.periods ?? zero(),
    capacity: capacity.get(key) ?? zero(),
  }));
}

const spare = (capacity: Periods, demand: Periods): Periods => notBelowZero(subtract(capacity, demand));

function ownTime({ capacity, before, after }: Need): Periods {
  const riseInSpare = subtract(spare(capacity, after), spare(capacity, before));
  return notBelowZero(least(riseInSpare, subtract(before, after)));
}

/** What posts without a subject no longer cover of what is short; a row without a readable subject is nobody's. */
function generalTime(needs: readonly Need[], capacity: Periods): Periods {
  const named = needs.filter(({ key }) => key !== ANY_SUBJECT);
  if (isZero(capacity) || named.length === 0) return zero();
  const shortIn = (plan: "before" | "after"): Periods =>
    sum(named.map((need) => spare(need[plan], need.capacity)));
  return notBelowZero(subtract(spare(capacity, shortIn("after")), spare(capacity, shortIn("before"))));
}

/** In proportion to the fall in what is short of each subject. */
function shareOf(general: Periods, need: Need, needs: readonly Need[]): Periods {
  const fall = ({ key, before, after, capacity }: Need): Periods =>
    key === ANY_SUBJECT ? zero() : notBelowZero(subtract(spare(before, capacity), spare(after, capacity)));
  const own = fall(need);
  return isZero(own) ? zero() : over(times(general, own), sum(needs.map(fall)));
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
