import { costBasisOf, costsOfPlan, evaluatePlan } from "../domain/plan";
import type { Evaluation, KnownCosts, Plan, PlanCosts } from "../domain/plan";
import { costOfPost } from "../domain/staffing";
import type { CostBasis, Post, PostCost } from "../domain/staffing";

/** Evaluates plans of one trust, working out each post once for the same pay and prices. */
export interface PlanEvaluator {
  evaluate(plan: Plan, planName: string): Evaluation;
  costs(plan: Plan): PlanCosts;
  costOf(post: Post, plan: Plan): PostCost;
}

interface Pricing {
  readonly basis: CostBasis;
  readonly known: KnownCosts;
}

/** Scenarios share pay points and rates, and often years: only other awards and prices make a new basis. */
export function planEvaluator(): PlanEvaluator {
  const pricings = new WeakMap<Plan["years"], Pricing>();
  const pricingOf = (plan: Plan): Pricing => {
    const pricing = pricings.get(plan.years) ?? { basis: costBasisOf(plan), known: new WeakMap() };
    pricings.set(plan.years, pricing);
    return pricing;
  };
  return {
    evaluate: (plan, planName) => evaluatePlan(plan, { planName, ...pricingOf(plan) }),
    costs: (plan) => costsOfPlan(plan, pricingOf(plan).basis, pricingOf(plan).known),
    costOf(post, plan) {
      const { basis, known } = pricingOf(plan);
      const cost = known.get(post) ?? costOfPost(post, basis);
      known.set(post, cost);
      return cost;
    },
  };
}
