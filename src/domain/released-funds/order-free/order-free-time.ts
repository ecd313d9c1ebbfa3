import {
  add,
  allAtOnce,
  groupBy,
  isKnown,
  isNegligible,
  isSameName,
  nameKey,
  subtract,
  zero,
} from "../../kernel";
import type { Stepwise, WeeklyPeriods } from "../../kernel";
import type { Plan } from "../../plan";
import { decisionName } from "../../scenarios";
import type { Link, PlanRows } from "../../scenarios";
import type { TimeBasis } from "../common-capacity";
import { teachingIn, touches } from "../school-teaching";
import { timeReleased } from "../time-released";
import { teachingYears } from "../teaching-years";
import type { SchoolTeaching } from "../teaching-years";
import { decisionsIn, isIn, membersOf, MOST_DECISIONS, withSteps } from "./coalition";
import type { Decisions, DecisionStep } from "./coalition";
import { shapleyStepwise } from "./shapley";
import type { Worth } from "./shapley";

/** What one decision frees at one school in one year, in periods a week of all subjects, whatever the order. */
export interface TimeShare {
  /** Null: rows of the scenario that no change names. */
  readonly decision: string | null;
  readonly school: string;
  readonly academicYear: string;
  readonly amount: WeeklyPeriods;
}

/**
 * Time released by decision, order-free: Shapley values over the decisions of a scenario that touch a school,
 * of what the plan frees beyond the plan that it builds on, both against the baseline. Null above ten decisions.
 */
export const timeOrderFree = (baseline: Plan, link: Link): TimeShare[] | null =>
  allAtOnce(timeOrderFreeStepwise(baseline, link));

export function* timeOrderFreeStepwise(baseline: Plan, link: Link): Stepwise<TimeShare[] | null> {
  const decisions = decisionsIn(link.steps);
  if (decisions.all.length > MOST_DECISIONS) return null;
  const { timeline, teaching, schools } = baseline;
  const basis: TimeBasis = { timeline, teaching: groupBy(teaching, (share) => nameKey(share.post)) };
  const shares: TimeShare[] = [];
  for (const { name } of schools.filter(({ phase }) => phase !== "Central")) {
    shares.push(...(yield* sharesAt(name, { baseline, link, decisions, basis })));
  }
  return shares;
}

interface Setting {
  readonly baseline: Plan;
  readonly link: Link;
  readonly decisions: Decisions;
  readonly basis: TimeBasis;
}

function* sharesAt(school: string, setting: Setting): Stepwise<TimeShare[]> {
  const { decisions, basis } = setting;
  const own = decisions.steps.filter(({ step }) => touches(step.effect, school));
  const members = membersOf(own);
  const worthOf = worthAt(school, own, setting);
  if (!worthOf) return [];
  const entries = (decision: string | null, worth: Worth<"periods/week">): TimeShare[] =>
    basis.timeline.years.flatMap((academicYear, yearIndex) => {
      const amount = worth.get(String(yearIndex)) ?? zero<"periods/week">();
      return isNegligible(amount) ? [] : [{ decision, school, academicYear, amount }];
    });
  const values = yield* shapleyStepwise(members.length, worthOf);
  return [
    ...values.flatMap((value, position) => {
      const decision = decisions.all[members[position] ?? -1];
      return decision ? entries(decisionName(decision), value) : [];
    }),
    ...entries(null, worthOf(0)),
  ];
}

/** What a set of decisions frees at a school, by year; null where nothing of it is moved. */
function worthAt(
  school: string,
  own: readonly DecisionStep[],
  { baseline, link, decisions, basis }: Setting,
) {
  const first = teachingIn(baseline, school);
  const start = atSchool(link.builtOn, school);
  const unnamed = unnamedAt(school, link);
  const hasUnnamed = unnamed.posts.length + unnamed.curriculum.length > 0;
  if (!first || (own.length === 0 && !hasUnnamed)) return null;
  const freedBy = freedFrom(first, basis);
  const already = freedBy(teachingIn(start, school));
  const members = membersOf(own);
  return (coalition: number): Worth<"periods/week"> => {
    const steps = own.filter(({ position }) => isIn(coalition, members.indexOf(position)));
    const { plan } = withSteps(
      start,
      steps.map(({ step }) => step),
      decisions.waiting,
    );
    const all = {
      ...plan,
      posts: [...plan.posts, ...unnamed.posts],
      curriculum: [...plan.curriculum, ...unnamed.curriculum],
    };
    const worth = new Map<string, WeeklyPeriods>();
    for (const [key, { yearIndex, released }] of freedBy(teachingIn(all, school))) {
      const before = already.get(key)?.released ?? zero<"periods/week">();
      // what was not known already is not this scenario's doing
      if (!isKnown(before)) continue;
      const year = String(yearIndex);
      worth.set(year, add(worth.get(year) ?? zero(), subtract(released, before)));
    }
    return worth;
  };
}

function freedFrom(first: SchoolTeaching, basis: TimeBasis) {
  const before = teachingYears(first, basis);
  return (then: SchoolTeaching | null) => {
    const freed = then === null ? [] : timeReleased(before, teachingYears(then, basis, before));
    return new Map(freed.map((time) => [`${time.yearIndex}|${time.subject}`, time] as const));
  };
}

/** The plan with the posts and curriculum of one school only. */
function atSchool(plan: Plan, name: string): Plan {
  const isOwn = (row: { readonly school: string }): boolean => isSameName(row.school, name);
  return { ...plan, posts: plan.posts.filter(isOwn), curriculum: plan.curriculum.filter(isOwn) };
}

/** Rows of the scenario at a school that no step puts there. */
function unnamedAt(school: string, { builtOn, plan, steps }: Link): Pick<PlanRows, "posts" | "curriculum"> {
  const known = new Set<unknown>([
    ...builtOn.posts,
    ...builtOn.curriculum,
    ...steps.flatMap(({ effect }): readonly object[] => effect.added),
  ]);
  const isUnnamed = (row: object): boolean => !known.has(row);
  const own = atSchool(plan, school);
  return { posts: own.posts.filter(isUnnamed), curriculum: own.curriculum.filter(isUnnamed) };
}
