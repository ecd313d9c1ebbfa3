import { standsIn, teacherPeriods } from "../curriculum";
import type { CurriculumRow, School } from "../curriculum";
import {
  add,
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
import type { Periods, WeeklyPeriods } from "../kernel";
import { bySubject, capacities, commonCapacity } from "./common-capacity";
import type { BySubject, SchoolPosts, TimeBasis } from "./common-capacity";

/** One school's posts and curriculum in one plan. */
export interface SchoolTeaching extends SchoolPosts {
  readonly curriculum: readonly CurriculumRow[];
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
    const first = capacities(before, { ...basis, yearIndex });
    const second = capacities(after, { ...basis, yearIndex });
    const capacity = commonCapacity(first, second);
    const own = { before: bySubject(first), after: bySubject(second) };
    const needs = needsOf(before, after, { year, capacity, own });
    const general = generalTime(needs, capacity.get(ANY_SUBJECT) ?? zero());
    return needs.map((need) => {
      const freed = add(ownTime(need), shareOf(general, need, needs));
      return { subject: need.name, yearIndex, released: inWeeks(freed, before.school) };
    });
  });
}

const ANY_SUBJECT = "";

interface InBothPlans<T> {
  readonly before: T;
  readonly after: T;
}

/** Demand for one subject in both plans, and the capacity of those who teach it: common, and in each. */
interface Need extends InBothPlans<Periods> {
  readonly key: string;
  readonly name: string;
  readonly capacity: Periods;
  readonly own: InBothPlans<Periods>;
}

function needsOf(
  before: SchoolTeaching,
  after: SchoolTeaching,
  { year, capacity, own }: { year: string; capacity: BySubject; own: InBothPlans<BySubject> },
): Need[] {
  const first = demandBySubject(before.curriculum, year);
  const second = demandBySubject(after.curriculum, year);
  return [...first, ...[...second].filter(([key]) => !first.has(key))].map(([key, { name }]) => ({
    key,
    name,
    before: first.get(key)?.periods ?? zero(),
    after: second.get(key)?.periods ?? zero(),
    capacity: capacity.get(key) ?? zero(),
    own: { before: own.before.get(key) ?? zero(), after: own.after.get(key) ?? zero() },
  }));
}

const spare = (capacity: Periods, demand: Periods): Periods => notBelowZero(subtract(capacity, demand));

function ownTime({ capacity, before, after }: Need): Periods {
  const riseInSpare = subtract(spare(capacity, after), spare(capacity, before));
  return notBelowZero(least(riseInSpare, subtract(before, after)));
}

/**
 * What posts without a subject no longer cover of what is short: by the common capacity of the
 * subjects, and no more than by what they really have, so that an ended post's periods are not
 * taken for a shortage that was covered. A row without a readable subject is nobody's.
 */
function generalTime(needs: readonly Need[], capacity: Periods): Periods {
  const named = needs.filter(({ key }) => key !== ANY_SUBJECT);
  if (isZero(capacity) || named.length === 0) return zero();
  const riseInSpare = (short: (need: Need, plan: "before" | "after") => Periods): Periods => {
    const spareIn = (plan: "before" | "after"): Periods =>
      spare(capacity, sum(named.map((need) => short(need, plan))));
    return subtract(spareIn("after"), spareIn("before"));
  };
  const common = riseInSpare((need, plan) => spare(need[plan], need.capacity));
  const real = riseInSpare((need, plan) => spare(need[plan], need.own[plan]));
  return notBelowZero(least(common, real));
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
  // a row whose subject cannot be read may be of any of them
  if (rows.some((row) => row.subject === null && standsIn(row, year))) {
    for (const [key, own] of demand) demand.set(key, { ...own, periods: unknown() });
  }
  return demand;
}
