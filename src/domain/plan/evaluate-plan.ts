import type { School } from "../curriculum";
import { groupBy } from "../kernel";
import type { Issue } from "../kernel";
import type { SchoolYear } from "../metrics";
import type { CostBasis } from "../staffing";
import { figureIssues } from "./figure-issues";
import { figuresOf } from "./figure";
import type { Figure } from "./figure";
import type { Plan } from "./plan";
import { costBasisOf, costsOfPlan } from "./plan-costs";
import type { PlanCosts } from "./plan-costs";
import { planIssues } from "./plan-issues";
import { planMemory } from "./plan-memory";
import type { PlanMemory, SchoolResult } from "./plan-memory";
import { indexSchools } from "./school-index";
import { schoolResult } from "./school-result";
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
  /** What plans on the same basis came to before, and where more is kept. */
  readonly memory?: PlanMemory;
  readonly basis?: CostBasis;
}

/** The pipeline: a plan in, every figure and every issue out. Linear in posts, rows and lines. */
export function evaluatePlan(plan: Plan, options: EvaluationOptions): Evaluation {
  const memory = options.memory ?? planMemory();
  const costs = costsOfPlan(plan, options.basis ?? costBasisOf(plan), memory);
  const schools = resultsOf(costs, memory);
  const totals = totalYears(schools);
  const years = [...schools.flatMap(({ result }) => result.years), ...totals];
  return {
    plan,
    costs,
    years,
    figures: [
      ...schools.flatMap(({ result }) => result.figures()),
      ...totals.flatMap((year) => figuresOf(year, plan)),
    ],
    issues: [
      ...planIssues(costs),
      ...costs.issues,
      ...figureIssues(years, plan),
      ...schools.flatMap(({ result }) => result.guardrails(options.planName)),
    ],
  };
}

/** A plan measured without its figures, issues and guardrails. */
export function measuredPlan(costs: PlanCosts, memory: PlanMemory = planMemory()): MeasuredPlan {
  const schools = resultsOf(costs, memory);
  return { costs, years: [...schools.flatMap(({ result }) => result.years), ...totalYears(schools)] };
}

interface SchoolWithResult {
  readonly school: School;
  readonly result: SchoolResult;
}
const resultsOf = (costs: PlanCosts, memory: PlanMemory): SchoolWithResult[] =>
  indexSchools(costs).map((index) => ({
    school: index.school,
    result: schoolResult(costs, index, memory),
  }));

function totalYears(schools: readonly SchoolWithResult[]): SchoolYear[] {
  const members = schools.flatMap(({ school, result }) => result.years.map((year) => ({ school, year })));
  return [...groupBy(members, ({ year }) => year.yearIndex).values()].flatMap(totalsOf);
}
