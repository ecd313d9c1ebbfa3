import { isSameName } from "../domain/kernel";
import type { Plan } from "../domain/plan";
import { commitmentYears, isDelivered, isInPlan, withCommitments } from "../domain/reinvestment";
import type { Commitment, CommitmentYear, ReleaseRow, TrustModel } from "../domain/reinvestment";
import { ADOPTED, BASELINE, baselineOf, isCarried, scenarioPlan } from "../domain/scenarios";
import type { Link, Scenario, ScenarioPlan } from "../domain/scenarios";

/** The plans that a scenario is looked at with, and what leads from one to the other. */
export interface PlanSet {
  readonly name: string;
  readonly baseline: Plan;
  /** What the scenario is compared with: the plan that it builds on. */
  readonly builtOn: Plan;
  readonly before: Plan;
  readonly after: AfterPlan;
  /** Before commitments; those up to `ownFrom` lead to the plan built on. */
  readonly links: readonly Link[];
  readonly ownFrom: number;
  /** What each commitment comes to, at the awards and prices of the plan before commitments. */
  readonly commitments: readonly CommitmentYear[];
}

/** A plan with its approved commitments. */
export interface AfterPlan {
  readonly plan: Plan;
  /** The same without the lines written for commitments that no row or change delivers. */
  readonly delivered: Plan;
  /** What leads from the baseline to the plan as delivered. */
  readonly links: readonly Link[];
  /** Commitments that no row delivers: the plan has a line written for each. */
  readonly written: readonly CommitmentYear[];
}

/** For "Adopted" all scenarios are its own; a scenario's own is the last of the chain. */
export const ownLinksFrom = (name: string, links: readonly Link[]): number =>
  isSameName(name, ADOPTED) ? 0 : Math.max(0, links.length - 1);

/** Names of the scenarios in a plan: its own, and those that it builds on. */
export interface ScenariosInPlan {
  readonly own: readonly string[];
  readonly earlier: readonly string[];
}

/** Those in the baseline are in every plan: of what is adopted they are its own, and every other builds on them. */
export function scenariosIn(
  name: string,
  chain: readonly string[],
  scenarios: readonly Scenario[],
): ScenariosInPlan {
  const carried = scenarios.filter(isCarried).map((own) => own.name);
  if (isSameName(name, ADOPTED)) return { own: [...carried, ...chain], earlier: [] };
  const others = carried.filter((own) => !isSameName(own, name));
  if (others.length < carried.length) return { own: [name], earlier: others };
  return { own: chain.slice(-1), earlier: [...carried, ...chain.slice(0, -1)] };
}

/** Null where the scenario or its commitments cannot be worked out: its issues say why. */
export function planSetOf(name: string, model: TrustModel): PlanSet | null {
  if (isSameName(name, BASELINE)) return baselineOnly(model);
  const scenario = scenarioPlan(name, model);
  const { baseline, plan, links } = scenario;
  const commitments = commitmentsIn(plan ?? baseline, model);
  const after = plan && commitments && afterPlan(scenario, model, commitments);
  if (plan === null || !commitments || !after) return null;
  const ownFrom = ownLinksFrom(name, links);
  const builtOn = links[ownFrom]?.builtOn ?? baseline;
  return { name, baseline, builtOn, before: plan, after, links, ownFrom, commitments };
}

function baselineOnly(model: TrustModel): PlanSet {
  const baseline = baselineOf(model);
  const after = { plan: baseline, delivered: baseline, links: [], written: [] };
  const commitments = commitmentsIn(baseline, model) ?? [];
  return {
    name: BASELINE,
    baseline,
    builtOn: baseline,
    before: baseline,
    after,
    links: [],
    ownFrom: 0,
    commitments,
  };
}

/** What each commitment comes to, at the awards and prices of a plan. */
export const commitmentsIn = (
  { timeline, years }: Plan,
  { commitments, releases }: TrustModel,
): CommitmentYear[] | null => commitments && commitmentYears(commitments, releases, { timeline, years });

/**
 * The plan with every approved commitment that draws on its scenarios, however it is delivered.
 * Null where a commitment that is in a plan does not say which: it may be this one.
 */
export function afterPlan(
  { name, links }: ScenarioPlan,
  model: TrustModel,
  commitments: readonly CommitmentYear[],
): AfterPlan | null {
  const isUnplaced = ({ commitment, release }: CommitmentYear): boolean =>
    isInPlan(commitment) && (release?.scenario ?? null) === null;
  if (commitments.some(isUnplaced)) return null;
  const carried = model.scenarios.filter(isCarried);
  const names = [...carried, ...links.map(({ scenario }) => scenario)].map((own) => own.name);
  const isOwn = (commitment: Commitment, release: ReleaseRow | null): boolean =>
    isInPlan(commitment) && names.some((name) => isSameName(name, release?.scenario ?? ""));
  const own = commitments.filter(({ commitment, release }) => isOwn(commitment, release));
  // also one whose years are over: what delivers it stands by its own days
  const counted = (model.commitments ?? []).filter((commitment) =>
    isOwn(commitment, model.releases.find(({ id }) => isSameName(id, commitment.release ?? "")) ?? null),
  );
  const counts = (id: string): boolean => counted.some((commitment) => isSameName(commitment.id, id));
  const delivered = scenarioPlan(name, model, counts);
  const written = own.filter(({ commitment }) => !isDelivered(commitment.id, model));
  if (delivered.plan === null) return null;
  const plan = withCommitments(delivered.plan, written);
  return { plan, delivered: delivered.plan, links: delivered.links, written };
}
