import { lineKey } from "../budget";
import type { BudgetLine, Flow } from "../budget";
import { rollOf } from "../curriculum";
import { isSameName } from "../kernel";
import { budgetFlows, postFlows } from "../plan";
import type { Plan } from "../plan";
import type { Effect } from "../scenarios";
import type { Post } from "../staffing";
import type { Comparison } from "./comparison";
import type { ReleaseBasis } from "./release";

export interface StepFlow {
  readonly flow: Flow;
  readonly basis: ReleaseBasis;
}
/** The money that a change may move, in the plan before it and in the plan after it. */
export interface StepFlows {
  readonly before: readonly StepFlow[];
  readonly after: readonly StepFlow[];
}

/**
 * Posts and lines that a change takes out and puts in; for pupils the lines that grow with them,
 * for awards and prices all posts and the lines that grow. Curriculum and targets cost nothing by themselves.
 */
export function stepFlows(effect: Effect, before: Plan, after: Plan, comparison: Comparison): StepFlows {
  const both = (flowsOf: (plan: Plan, side: "removed" | "added") => StepFlow[]): StepFlows => ({
    before: flowsOf(before, "removed"),
    after: flowsOf(after, "added"),
  });
  switch (effect.table) {
    case "Staff":
      return both((plan, side) => flowsOfPosts(effect[side], plan, comparison));
    case "Budget": {
      const touched = new Set([...effect.removed, ...effect.added].map(lineKey));
      return both((plan) => flowsOfLines(plan, (line) => touched.has(lineKey(line))));
    }
    case "Pupils": {
      const grows = ({ volumeGrowsWith, school }: BudgetLine): boolean =>
        volumeGrowsWith !== "nothing" && effect.removed.some((row) => isSameName(row.school, school));
      return both((plan) => flowsOfLines(plan, grows));
    }
    case "Years":
      return both((plan) => [
        ...flowsOfPosts(plan.posts, plan, comparison),
        ...flowsOfLines(plan, ({ priceGrowsWith }) => priceGrowsWith !== "nothing"),
      ]);
    case "Curriculum":
    case "Schools":
      return { before: [], after: [] };
  }
}

const flowsOfPosts = (posts: readonly Post[], plan: Plan, comparison: Comparison): StepFlow[] =>
  posts.flatMap((post) =>
    postFlows(plan, [comparison.costOf(post, plan)]).map((flow) => ({ flow, basis: basisOf(post) })),
  );

/** A vacant post is budgeted but not spent. */
const basisOf = (post: Post): ReleaseBasis =>
  typeof post.filled === "object" ? "from budget only" : "from spend";

function flowsOfLines(plan: Plan, isWanted: (line: BudgetLine) => boolean): StepFlow[] {
  const budget = plan.budget.filter(isWanted);
  return budgetFlows({ ...plan, budget }, rollOf(plan.pupils)).map((flow) => ({ flow, basis: "from spend" }));
}
