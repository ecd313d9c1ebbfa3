import { costBasisOf, costsOfPlan, evaluatePlan } from "../domain/plan";
import type { Evaluation, Plan, PlanCosts } from "../domain/plan";
import { costOfPost } from "../domain/staffing";
import type { Post, PostCost } from "../domain/staffing";

/** Evaluates plans of one trust that share rates and years, working out each post once. */
export interface PlanEvaluator {
  evaluate(plan: Plan, planName: string): Evaluation;
  costs(plan: Plan): PlanCosts;
  costOf(post: Post): PostCost;
}

export function planEvaluator(everything: Plan): PlanEvaluator {
  const basis = costBasisOf(everything);
  const known = new WeakMap<Post, PostCost>();
  return {
    evaluate: (plan, planName) => evaluatePlan(plan, { planName, basis, known }),
    costs: (plan) => costsOfPlan(plan, basis, known),
    costOf(post) {
      const cost = known.get(post) ?? costOfPost(post, basis);
      known.set(post, cost);
      return cost;
    },
  };
}
