import type { PlanCosts } from "../plan";
import type { Step } from "../scenarios";
import type { Post, PostCost } from "../staffing";

/** A scenario and the plan it builds on, both costed. */
export interface Comparison {
  readonly scenario: string;
  readonly builtOn: PlanCosts;
  readonly plan: PlanCosts;
  readonly steps: readonly Step[];
  /** Also of posts that stand in neither plan, between two changes. */
  costOf(post: Post): PostCost;
}
