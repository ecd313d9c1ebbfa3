import type { Flow } from "../budget";
import { isKnown } from "../kernel";
import { postFlows } from "../plan";
import type { PlanCosts } from "../plan";
import type { Post } from "../staffing";
import type { Comparison } from "./comparison";

/** Money of one of two plans; what both have alike may be left out, or in both with opposite signs. */
export interface Difference {
  readonly flow: Flow;
  /** Null: money of no post. */
  readonly post: Post | null;
  /** 1 in the plan built on, −1 in the other. */
  readonly sign: 1 | -1;
}

/** Flows of posts whose cost is in one of the plans only, and all other flows that are not the same unknown. */
export function differences({ builtOn, plan }: Pick<Comparison, "builtOn" | "plan">): Difference[] {
  const unreadable = unknownIn(builtOn.otherFlows);
  const unreadableAfter = unknownIn(plan.otherFlows);
  const sameUnknown = (flow: Flow): boolean => {
    const key = keyOf(flow);
    return flow.origin.place.table === "Budget" && unreadable.has(key) && unreadableAfter.has(key);
  };
  const others = (flows: readonly Flow[], sign: 1 | -1): Difference[] =>
    flows.filter((flow) => !sameUnknown(flow)).map((flow) => ({ flow, post: null, sign }));
  return [
    ...postsOnlyIn(builtOn, plan, 1),
    ...others(builtOn.otherFlows, 1),
    ...postsOnlyIn(plan, builtOn, -1),
    ...others(plan.otherFlows, -1),
  ];
}

/** A post in both plans costs the same in both, at the same pay. */
function postsOnlyIn(own: PlanCosts, other: PlanCosts, sign: 1 | -1): Difference[] {
  const shared = new Set(other.posts);
  return own.posts
    .filter((cost) => !shared.has(cost))
    .flatMap((cost) => postFlows(own.plan, [cost]).map((flow) => ({ flow, post: cost.post, sign })));
}

const keyOf = ({ origin, partIndex, kind, school }: Flow): string =>
  `${origin.place.table}|${origin.row}|${partIndex}|${kind}|${school}`;
const unknownIn = (flows: readonly Flow[]): Set<string> =>
  new Set(flows.filter(({ amount }) => !isKnown(amount)).map(keyOf));
