import { groupBy } from "../kernel";
import type { Issue } from "../kernel";
import type { SchoolYear } from "../metrics";
import type { CostBasis } from "../staffing";
import { figureIssues } from "./figure-issues";
import { figuresOf } from "./figure";
import type { Figure } from "./figure";
import { guardrailIssues } from "./guardrails";
import type { Plan } from "./plan";
import { costBasisOf, costsOfPlan } from "./plan-costs";
import type { KnownCosts, PlanCosts } from "./plan-costs";
import { planIssues } from "./plan-issues";
import { indexSchools } from "./school-index";
import type { SchoolIndex } from "./school-index";
import { schoolYears } from "./school-years";
import { totalsOf } from "./totals";

export interface Evaluation {
  readonly plan: Plan;
  readonly costs: PlanCosts;
  readonly years: readonly SchoolYear[];
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
}
/** What a plan costs and what its schools and totals come to, before any ratio is made of it. */
export type MeasuredPlan = Pick<Evaluation, "costs" | "years">;

export interface EvaluationOptions {
  /** What the plan is called in issues: "Baseline" or a scenario's name. */
  readonly planName: string;
  /** Costs worked out on the same basis before, and where new ones are kept. */
  readonly known?: KnownCosts;
  readonly basis?: CostBasis;
}

/** The pipeline: a plan in, every figure and every issue out. Linear in posts, rows and lines. */
export function evaluatePlan(plan: Plan, options: EvaluationOptions): Evaluation {
  const basis = options.basis ?? costBasisOf(plan);
  const costs = costsOfPlan(plan, basis, options.known ?? new WeakMap());
  const indexes = indexSchools(costs);
  const years = yearsOf(costs, indexes);
  return {
    plan,
    costs,
    years,
    figures: years.flatMap((year) => figuresOf(year, plan)),
    issues: [
      ...planIssues(costs),
      ...costs.issues,
      ...figureIssues(years, plan),
      ...guardrailIssues(costs, indexes, options.planName),
    ],
  };
}

/** A plan measured without its figures, issues and guardrails. */
export const measuredPlan = (costs: PlanCosts): MeasuredPlan => ({
  costs,
  years: yearsOf(costs, indexSchools(costs)),
});

function yearsOf(costs: PlanCosts, indexes: readonly SchoolIndex[]): SchoolYear[] {
  const members = indexes.flatMap((index) =>
    schoolYears(costs, index).map((year) => ({ school: index.school, year })),
  );
  const byYear = groupBy(members, ({ year }) => year.yearIndex);
  return [...members.map(({ year }) => year), ...[...byYear.values()].flatMap(totalsOf)];
}
