import {
  costBasisOf,
  costsOfPlan,
  evaluatePlanStepwise,
  measuredPlanStepwise,
  planMemory,
} from "../domain/plan";
import type { Evaluation, MeasuredPlan, Plan, PlanCosts, PlanMemory } from "../domain/plan";
import { allAtOnce } from "../domain/kernel";
import type { Stepwise } from "../domain/kernel";
import { costOfPost } from "../domain/staffing";
import type { CostBasis, Post, PostCost } from "../domain/staffing";

/** Evaluates plans of one trust, working out each post and each school once for the same pay and prices. */
export interface PlanEvaluator {
  evaluate(plan: Plan, planName: string): Evaluation;
  evaluateStepwise(plan: Plan, planName: string): Stepwise<Evaluation>;
  /** Without figures, issues and guardrails. */
  measure(plan: Plan): MeasuredPlan;
  measureStepwise(plan: Plan): Stepwise<MeasuredPlan>;
  costs(plan: Plan): PlanCosts;
  costOf(post: Post, plan: Plan): PostCost;
}

interface Pricing {
  readonly basis: CostBasis;
  readonly memory: PlanMemory;
}

/** Scenarios share pay points and rates, and often years: only other awards and prices make a new basis. */
export function planEvaluator(): PlanEvaluator {
  const pricings = new WeakMap<Plan["years"], Pricing>();
  const known = new WeakMap<Plan, PlanCosts>();
  const pricingOf = (plan: Plan): Pricing => {
    const pricing = pricings.get(plan.years) ?? { basis: costBasisOf(plan), memory: planMemory() };
    pricings.set(plan.years, pricing);
    return pricing;
  };
  const costs = (plan: Plan): PlanCosts => {
    const found = known.get(plan) ?? costsOfPlan(plan, pricingOf(plan).basis, pricingOf(plan).memory);
    known.set(plan, found);
    return found;
  };
  function* evaluateStepwise(plan: Plan, planName: string): Stepwise<Evaluation> {
    const evaluation = yield* evaluatePlanStepwise(plan, { planName, ...pricingOf(plan) });
    known.set(plan, evaluation.costs);
    return evaluation;
  }
  const measureStepwise = (plan: Plan): Stepwise<MeasuredPlan> =>
    measuredPlanStepwise(costs(plan), pricingOf(plan).memory);
  return {
    evaluate: (plan, planName) => allAtOnce(evaluateStepwise(plan, planName)),
    evaluateStepwise,
    measure: (plan) => allAtOnce(measureStepwise(plan)),
    measureStepwise,
    costs,
    costOf(post, plan) {
      const { basis, memory } = pricingOf(plan);
      const cost = memory.costs.get(post) ?? costOfPost(post, basis);
      memory.costs.set(post, cost);
      return cost;
    },
  };
}
