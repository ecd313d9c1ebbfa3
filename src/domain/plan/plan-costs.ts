import { budgetAmounts, flowsOf } from "../budget";
import type { Flow, Fund } from "../budget";
import { rollOf } from "../curriculum";
import type { Roll } from "../curriculum";
import { isSameName, nameKey, unknown } from "../kernel";
import type { Issue } from "../kernel";
import { costOfPost, netTrustOnCost, payGridOf, priceIndexes, rateBookOf, trustOnCosts } from "../staffing";
import type { CostBasis, Post, PostCost, TrustOnCost } from "../staffing";
import { centralSchool, generalFund } from "./plan";
import type { Plan } from "./plan";

/** Costs of posts already worked out, by post; a scenario that leaves a post alone reuses its cost. */
export type KnownCosts = WeakMap<Post, PostCost>;

export interface PlanCosts {
  readonly plan: Plan;
  readonly roll: Roll;
  readonly basis: CostBasis;
  readonly posts: readonly PostCost[];
  readonly trust: readonly TrustOnCost[];
  /** All money of the plan: posts, budget lines, and what arises once for the trust. */
  readonly flows: readonly Flow[];
  /** The flows of budget lines and of the trust as a whole: all but those of posts. */
  readonly otherFlows: readonly Flow[];
  readonly issues: readonly Issue[];
}

export function costBasisOf(plan: Plan): CostBasis {
  const areas = new Map(plan.schools.map((school) => [nameKey(school.name), school.payArea]));
  return {
    timeline: plan.timeline,
    grid: payGridOf(plan.payPoints, plan.timeline, plan.years),
    rates: rateBookOf(plan.rates),
    index: priceIndexes(plan.timeline, plan.years),
    areaOf: (school) => areas.get(nameKey(school)) ?? null,
  };
}

/** Costs of a plan. `known` may hold costs of the same basis; it is added to. */
export function costsOfPlan(plan: Plan, basis: CostBasis, known: KnownCosts): PlanCosts {
  const posts = plan.posts.map((post) => {
    const cost = known.get(post) ?? costOfPost(post, basis);
    known.set(post, cost);
    return cost;
  });
  const roll = rollOf(plan.pupils);
  const trust = trustOnCosts(posts, plan.timeline, basis.rates);
  const otherFlows = [...budgetFlows(plan, roll), ...trustFlows(plan, trust)];
  return {
    plan,
    roll,
    basis,
    posts,
    trust,
    flows: [...postFlows(plan, posts), ...otherFlows],
    otherFlows,
    issues: posts.flatMap((cost) => cost.issues),
  };
}

const fundNamed =
  (plan: Plan) =>
  (name: string): Fund | null =>
    plan.funds.find((fund) => isSameName(fund.name, name)) ?? null;

export function postFlows(plan: Plan, posts: readonly PostCost[]): Flow[] {
  const named = fundNamed(plan);
  return posts.flatMap(({ post, parts }) => {
    const fund = post.fund === null ? null : named(post.fund);
    return parts.map((part, partIndex) => ({
      school: post.school,
      partIndex,
      kind: "spend" as const,
      fund,
      amount: part.cost,
      aarCode: post.role?.aarCode ?? null,
      origin: post.origin,
    }));
  });
}

/** The money of budget lines, with this roll driving their volume. */
export const budgetFlows = (plan: Plan, roll: Roll): Flow[] =>
  budgetAmounts(plan.budget, { timeline: plan.timeline, years: plan.years, roll }).flatMap((amount) =>
    flowsOf(amount, fundNamed(plan)),
  );

/**
 * Levy less Employment Allowance, booked to Central in the first revenue fund, so schools sum to the trust.
 * Without one, a row whose phase cannot be read may be it.
 */
export function trustFlows(plan: Plan, trust: readonly TrustOnCost[]): Flow[] {
  const central = centralSchool(plan);
  const places = central ? [central] : plan.schools.filter(({ phase }) => phase === null);
  return places.flatMap((place) =>
    trust.map((onCost) => ({
      school: place.name,
      partIndex: onCost.part.index,
      kind: "spend",
      fund: generalFund(plan),
      amount: central ? netTrustOnCost(onCost) : unknown<"GBP">(),
      aarCode: null,
      origin: place.origin,
    })),
  );
}
