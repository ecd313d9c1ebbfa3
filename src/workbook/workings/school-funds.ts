import { monthsWithin, isZero, nameKey } from "../../domain/kernel";
import { centralSchool, generalFund } from "../../domain/plan";
import type { Post } from "../../domain/staffing";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { LEVY } from "../layout/calculated/tables/staff-sums";
import type { WorkingContext } from "./context";
import { fundNameIn, NOT_KNOWN } from "./money-items";
import type { NumberedPlan } from "./plans";
import { shownPlans } from "./school-years";

/** Posts of a school, fund and group of roles in one plan; or what the trust has once. */
export interface StaffSum {
  readonly plan: NumberedPlan;
  readonly school: string;
  readonly fund: string;
  readonly group: string;
  /** True where a post may belong here whose school cannot be read. */
  readonly strays: boolean;
  /** Indexes of the parts in which there is a cost. */
  readonly parts: ReadonlySet<number>;
}

export const staffSums = (context: WorkingContext): StaffSum[] =>
  shownPlans(context).flatMap((plan) => [...postSums(plan, context), ...levySums(plan, context)]);

export const staffSumRows = (context: WorkingContext): KeyValues[] =>
  staffSums(context).map(({ plan, school, fund, group, strays }) => ({
    "Plan no": plan.number,
    School: school,
    Fund: fund,
    Group: group,
    Strays: strays ? 1 : 0,
  }));

export const staffSumKey = ({ plan, school, fund, group }: StaffSum): string =>
  [plan.number, school, fund, group].join("|");

function postSums(numbered: NumberedPlan, { timeline }: WorkingContext): StaffSum[] {
  const { plan } = numbered;
  const strays = strayRows(plan.posts);
  const sums = new Map<string, StaffSum>();
  for (const post of plan.posts) {
    const parts = timeline.parts.flatMap((part) =>
      isZero(monthsWithin(part, post.starts, post.ends)) ? [] : [part.index],
    );
    if (parts.length === 0) continue;
    const fund = fundNameIn(plan, post.fund);
    const group = post.role?.group ?? NOT_KNOWN;
    const key = `${nameKey(post.school)}|${fund}|${group}`;
    const own = sums.get(key);
    sums.set(key, {
      plan: numbered,
      school: own?.school ?? post.school,
      fund,
      group,
      strays: (own?.strays ?? false) || strays.has(post.origin.row),
      parts: new Set([...(own?.parts ?? []), ...parts]),
    });
  }
  return [...sums.values()];
}

/** Rows that stand for several schools, as they may belong to any. */
function strayRows(posts: readonly Post[]): Set<number> {
  const schools = new Map<number, string>();
  const strays = new Set<number>();
  for (const { origin, school } of posts) {
    if (schools.has(origin.row) && schools.get(origin.row) !== school) strays.add(origin.row);
    schools.set(origin.row, school);
  }
  return strays;
}

/** At Central in the first revenue fund; without one, wherever it may be. */
function levySums(numbered: NumberedPlan, { timeline }: WorkingContext): StaffSum[] {
  const { plan } = numbered;
  const central = centralSchool(plan);
  const places = central ? [central] : plan.schools.filter(({ phase }) => phase === null);
  return places.map(({ name }) => ({
    plan: numbered,
    school: name,
    fund: generalFund(plan)?.name ?? NOT_KNOWN,
    group: LEVY,
    strays: central === null,
    parts: new Set(timeline.parts.map(({ index }) => index)),
  }));
}
