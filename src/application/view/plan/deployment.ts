import { isOtherTaught } from "../../../domain/curriculum";
import type { School } from "../../../domain/curriculum";
import { subjectBalances } from "../../../domain/deployment";
import type { SchoolDeployment, SubjectBalance } from "../../../domain/deployment";
import { groupBy, inUnit, isNegligible, isSameName, nameKey, over, times } from "../../../domain/kernel";
import type { Fte, Periods, WeeklyPeriods } from "../../../domain/kernel";
import type { Plan } from "../../../domain/plan";
import { schoolIn } from "../../../domain/curriculum";
import { basesOf, planOf } from "../../report/figures";
import type { PlanBasis } from "../../report/figures";
import type { Look } from "../choice";

/** A school's teaching in one plan and year. */
export interface Teaching {
  readonly plan: Plan;
  /** With the targets of the year. */
  readonly school: School;
  readonly deployment: SchoolDeployment;
  readonly balances: readonly SubjectBalance[];
}
/** The headline plan, and doing nothing where it is another one. */
export interface ComparedTeaching {
  readonly now: Teaching;
  readonly before: Teaching | null;
}

/** Null where the plan cannot be worked out, or has no such school. */
export function teachingOf(look: Look, school: string): ComparedTeaching | null {
  const [headline = "baseline"] = basesOf(look.review);
  const now = teachingIn(look, headline, school);
  return now && { now, before: headline === "baseline" ? null : teachingIn(look, "baseline", school) };
}

function teachingIn(
  { review, yearIndex, academicYear }: Look,
  basis: PlanBasis,
  name: string,
): Teaching | null {
  const plan = planOf(review, basis)?.evaluation?.plan;
  const school = plan?.schools.find((own) => isSameName(own.name, name));
  if (!plan || !school) return null;
  const isOwn = (row: { readonly school: string }): boolean => isSameName(row.school, name);
  const deployment: SchoolDeployment = {
    school,
    timeline: plan.timeline,
    yearIndex,
    curriculum: plan.curriculum.filter(isOwn),
    posts: plan.posts.filter(isOwn),
    teaching: groupBy(plan.teaching, ({ post }) => nameKey(post)),
  };
  return { plan, school: schoolIn(school, academicYear), deployment, balances: subjectBalances(deployment) };
}

/** Form time, clubs, committed time: taught, and nobody is appointed to teach it. */
export const isOutsideTimetable = ({ capacity, rows }: SubjectBalance): boolean =>
  isNegligible(capacity) && rows.length > 0 && rows.every(isOtherTaught);

/** Of a timetable cycle of several weeks, a week. */
export const aWeek = (amount: Periods, { weeksPerCycle }: School): WeeklyPeriods =>
  inUnit(over(amount, weeksPerCycle));

/** The full-time teachers that so many periods a cycle are, at the target of the school; null without one. */
export const asFte = (amount: Periods, school: School): Fte | null =>
  school.targetContactRatio === null
    ? null
    : inUnit(over(amount, times(school.periodsPerCycle, school.targetContactRatio)));
