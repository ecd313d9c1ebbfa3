import type { School } from "../curriculum";
import { allAtOnce, groupBy, stepByStep } from "../kernel";
import type { Issue, Stepwise } from "../kernel";
import type { SchoolYear } from "../metrics";
import type { CostBasis } from "../staffing";
import { figureIssues } from "./figure-issues";
import { figuresOf } from "./figure";
import type { Figure } from "./figure";
import type { Plan } from "./plan";
import { costBasisOf, costsOfPlanStepwise } from "./plan-costs";
import type { PlanCosts } from "./plan-costs";
import { planIssues } from "./plan-issues";
import { planMemory } from "./plan-memory";
import type { PlanMemory, SchoolResult } from "./plan-memory";
import type { SchoolIndex } from "./school-index";
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
export const evaluatePlan = (plan: Plan, options: EvaluationOptions): Evaluation =>
  allAtOnce(evaluatePlanStepwise(plan, options));

export function* evaluatePlanStepwise(plan: Plan, options: EvaluationOptions): Stepwise<Evaluation> {
  const memory = options.memory ?? planMemory();
  const costs = yield* costsOfPlanStepwise(plan, options.basis ?? costBasisOf(plan), memory);
  const schools = yield* stepByStep("school", indexSchools(costs), (index) => {
    const own = withResult(index, costs, memory);
    return [{ ...own, figures: own.result.figures(), guardrails: own.result.guardrails(options.planName) }];
  });
  const totals = yield* totalYears(schools);
  const years = [...schools.flatMap(({ result }) => result.years), ...totals];
  const figuresOfTotals = yield* stepByStep("check", totals, (year) => figuresOf(year, plan));
  const issues = yield* planIssues(costs);
  return {
    plan,
    costs,
    years,
    figures: [...schools.flatMap(({ figures }) => figures), ...figuresOfTotals],
    issues: [
      ...issues,
      ...costs.issues,
      ...figureIssues(years, plan),
      ...schools.flatMap(({ guardrails }) => guardrails),
    ],
  };
}

/** A plan measured without its figures, issues and guardrails. */
export const measuredPlan = (costs: PlanCosts, memory: PlanMemory = planMemory()): MeasuredPlan =>
  allAtOnce(measuredPlanStepwise(costs, memory));

export function* measuredPlanStepwise(costs: PlanCosts, memory: PlanMemory): Stepwise<MeasuredPlan> {
  const schools = yield* stepByStep("school", indexSchools(costs), (index) => [
    withResult(index, costs, memory),
  ]);
  const totals = yield* totalYears(schools);
  return { costs, years: [...schools.flatMap(({ result }) => result.years), ...totals] };
}

interface SchoolWithResult {
  readonly school: School;
  readonly result: SchoolResult;
}
const withResult = (index: SchoolIndex, costs: PlanCosts, memory: PlanMemory): SchoolWithResult => ({
  school: index.school,
  result: schoolResult(costs, index, memory),
});

function totalYears(schools: readonly SchoolWithResult[]): Stepwise<SchoolYear[]> {
  const members = schools.flatMap(({ school, result }) => result.years.map((year) => ({ school, year })));
  return stepByStep("check", [...groupBy(members, ({ year }) => year.yearIndex).values()], totalsOf);
}
