import type { Plan, PlanCosts } from "../plan";
import type { Step } from "../scenarios";
import type { Post, PostCost } from "../staffing";

/** A scenario and the plan it builds on, both costed. */
export interface Comparison {
  readonly scenario: string;
  readonly builtOn: PlanCosts;
  readonly plan: PlanCosts;
  readonly steps: readonly Step[];
  /** At the pay and prices of a plan; also of posts that stand in neither plan, between two changes. */
  costOf(post: Post, plan: Plan): PostCost;
}
