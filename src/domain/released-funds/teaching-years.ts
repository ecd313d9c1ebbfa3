import { standsIn, teacherPeriods } from "../curriculum";
import type { CurriculumRow } from "../curriculum";
import { add, nameKey, unknown, zero } from "../kernel";
import type { Periods } from "../kernel";
import { bySubject, capacities } from "./common-capacity";
import type { BySubject, Capacities, SchoolPosts, TimeBasis } from "./common-capacity";

/** One school's posts and curriculum in one plan. */
export interface SchoolTeaching extends SchoolPosts {
  readonly curriculum: readonly CurriculumRow[];
}

/** Periods that posts have, by post and subject, and by subject. */
export interface YearCapacity {
  readonly byPost: Capacities;
  readonly bySubject: BySubject;
}
/** Periods that each subject needs. */
export type Demand = ReadonlyMap<string, { readonly name: string; readonly periods: Periods }>;

/** What one school's posts and curriculum come to in each year of the plan. */
export interface TeachingYears {
  readonly of: SchoolTeaching;
  readonly capacities: readonly YearCapacity[];
  readonly demands: readonly Demand[];
}

/** `known` is of another plan: what has the very same rows there is not worked out again. */
export function teachingYears(of: SchoolTeaching, basis: TimeBasis, known?: TeachingYears): TeachingYears {
  const { years } = basis.timeline;
  const hasSamePosts = known?.of.school === of.school && areSame(known.of.posts, of.posts);
  const hasSameRows = known !== undefined && areSame(known.of.curriculum, of.curriculum);
  return {
    of,
    capacities: hasSamePosts
      ? known.capacities
      : years.map((_, yearIndex) => capacityIn(of, basis, yearIndex)),
    demands: hasSameRows ? known.demands : demandsIn(of.curriculum, years),
  };
}

const areSame = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((row, position) => row === other[position]);

function capacityIn(of: SchoolTeaching, basis: TimeBasis, yearIndex: number): YearCapacity {
  const byPost = capacities(of, { ...basis, yearIndex });
  return { byPost, bySubject: bySubject(byPost) };
}

function demandsIn(rows: readonly CurriculumRow[], years: readonly string[]): Demand[] {
  const needs = rows.map((row) => ({
    row,
    key: nameKey(row.subject ?? ""),
    needed: row.subject === null ? unknown<"periods/cycle">() : teacherPeriods(row),
  }));
  return years.map((year) => {
    const demand = new Map<string, { name: string; periods: Periods }>();
    for (const { row, key, needed } of needs) {
      // an ended row still names its subject, with no demand left
      const own = demand.get(key) ?? { name: row.subject ?? "", periods: zero<"periods/cycle">() };
      demand.set(key, standsIn(row, year) ? { ...own, periods: add(own.periods, needed) } : own);
    }
    // a row whose subject cannot be read may be of any of them
    if (rows.some((row) => row.subject === null && standsIn(row, year))) {
      for (const [key, own] of demand) demand.set(key, { ...own, periods: unknown() });
    }
    return demand;
  });
}
