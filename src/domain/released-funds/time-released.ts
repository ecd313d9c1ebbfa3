import type { School } from "../curriculum";
import { add, inUnit, isZero, least, notBelowZero, over, subtract, sum, times, zero } from "../kernel";
import type { Periods, WeeklyPeriods } from "../kernel";
import { commonCapacity } from "./common-capacity";
import type { Demand, TeachingYears, YearCapacity } from "./teaching-years";

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
export function timeReleased(before: TeachingYears, after: TeachingYears): SubjectTime[] {
  const { school } = before.of;
  return before.capacities.flatMap((_, yearIndex) => {
    const { capacity, needs } = needsOf(before, after, yearIndex);
    const general = generalTime(needs, capacity.get(ANY_SUBJECT) ?? zero());
    return needs.map((need) => {
      const freed = add(ownTime(need), shareOf(general, need, needs));
      return { subject: need.name, yearIndex, released: inWeeks(freed, school) };
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

const NO_CAPACITY: YearCapacity = { byPost: new Map(), bySubject: new Map() };

function needsOf(before: TeachingYears, after: TeachingYears, yearIndex: number) {
  const posts = {
    before: before.capacities[yearIndex] ?? NO_CAPACITY,
    after: after.capacities[yearIndex] ?? NO_CAPACITY,
  };
  const capacity = commonCapacity(posts.before.byPost, posts.after.byPost);
  const first: Demand = before.demands[yearIndex] ?? new Map();
  const second: Demand = after.demands[yearIndex] ?? new Map();
  const all = [...first, ...[...second].filter(([key]) => !first.has(key))];
  const needs = all.map(([key, { name }]): Need => ({
    key,
    name,
    before: first.get(key)?.periods ?? zero(),
    after: second.get(key)?.periods ?? zero(),
    capacity: capacity.get(key) ?? zero(),
    own: {
      before: posts.before.bySubject.get(key) ?? zero(),
      after: posts.after.bySubject.get(key) ?? zero(),
    },
  }));
  return { capacity, needs };
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
