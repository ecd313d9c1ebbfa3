import { budgetAmounts, flowsOf } from "../budget";
import type { Flow, Fund } from "../budget";
import { rollOf } from "../curriculum";
import type { PupilNumbers, Roll } from "../curriculum";
import { allAtOnce, groupBy, isSameName, nameKey, stepByStep, unknown } from "../kernel";
import type { Issue, Stepwise, Timeline } from "../kernel";
import { costOfPost, netTrustOnCost, payGridOf, payTogether, priceIndexes } from "../staffing";
import { rateBookOf, trustOnCosts } from "../staffing";
import type { CostBasis, PayByPart, PostCost, TrustOnCost } from "../staffing";
import { centralSchool, generalFund } from "./plan";
import type { Plan } from "./plan";
import { planMemory, remembered } from "./plan-memory";
import type { PlanMemory } from "./plan-memory";

export interface PlanCosts {
  readonly plan: Plan;
  readonly roll: Roll;
  readonly basis: CostBasis;
  readonly posts: readonly PostCost[];
  readonly trust: readonly TrustOnCost[];
  readonly pupilsBySchool: ReadonlyMap<string, readonly PupilNumbers[]>;
  /** All money of the plan: posts, budget lines, and what arises once for the trust. Made when asked for. */
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

/** Costs of a plan. The memory may hold what plans of the same basis came to; it is added to. */
export const costsOfPlan = (plan: Plan, basis: CostBasis, memory: PlanMemory = planMemory()): PlanCosts =>
  allAtOnce(costsOfPlanStepwise(plan, basis, memory));

export function* costsOfPlanStepwise(plan: Plan, basis: CostBasis, memory: PlanMemory): Stepwise<PlanCosts> {
  const posts = yield* stepByStep("post", plan.posts, (post) => {
    const cost = memory.costs.get(post) ?? costOfPost(post, basis);
    memory.costs.set(post, cost);
    return [cost];
  });
  const roll = rollOf(plan.pupils);
  const pupilsBySchool = groupBy(plan.pupils, ({ school }) => nameKey(school));
  const trust = trustOnCosts(yield* payBySchool(posts, plan.timeline, memory), plan.timeline, basis.rates);
  const lineFlows = yield* linesBySchool(plan, { roll, pupilsBySchool, memory });
  const otherFlows = [...lineFlows, ...trustFlows(plan, trust)];
  let flows: readonly Flow[] | null = null;
  return {
    ...{ plan, roll, basis, posts, trust, pupilsBySchool, otherFlows },
    get flows() {
      return (flows ??= [...postFlows(plan, posts), ...otherFlows]);
    },
    issues: posts.flatMap((cost) => cost.issues),
  };
}

/** Pay of each school: of one whose posts are the same, as it was. */
const payBySchool = (
  posts: readonly PostCost[],
  timeline: Timeline,
  { pay }: PlanMemory,
): Stepwise<PayByPart[]> =>
  stepByStep("school", [...groupBy(posts, ({ post }) => nameKey(post.school))], ([school, own]) => [
    remembered(pay, school, [timeline, ...own], () => payTogether(own, timeline)),
  ]);

/** The flows of budget lines, school by school; its own pupils drive the volume of a school's lines. */
function linesBySchool(
  plan: Plan,
  { roll, pupilsBySchool, memory }: { memory: PlanMemory } & Pick<PlanCosts, "roll" | "pupilsBySchool">,
): Stepwise<Flow[]> {
  const bySchool = [...groupBy(plan.budget, ({ school }) => nameKey(school))];
  return stepByStep("school", bySchool, ([school, budget]) => {
    const pupils = pupilsBySchool.get(school) ?? [];
    const inputs = [plan.timeline, plan.years, plan.funds, ...budget, null, ...pupils];
    return remembered(memory.budgetFlows, school, inputs, () => budgetFlows({ ...plan, budget }, roll));
  });
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
