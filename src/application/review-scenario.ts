import { isSameName } from "../domain/kernel";
import type { Issue } from "../domain/kernel";
import { measuredPlan, subjectsGone } from "../domain/plan";
import type { Evaluation, Plan } from "../domain/plan";
import { commitmentYears, isDelivered, isInPlan, withCommitments } from "../domain/reinvestment";
import type { CommitmentYear, TrustModel } from "../domain/reinvestment";
import { cashReleased, releaseByDriver, takenFromNonContact, timeByChange } from "../domain/released-funds";
import type { CashEntry, DriverEntry, NonContactTime, TimeEntry } from "../domain/released-funds";
import { ADOPTED, scenarioPlan } from "../domain/scenarios";
import type { Link } from "../domain/scenarios";
import type { PlanEvaluator } from "./plan-evaluator";

export interface Released {
  readonly cash: readonly CashEntry[];
  readonly time: readonly TimeEntry[];
}
/** A scenario measured before and after commitments, and what it releases. */
export interface ScenarioReview {
  /** Null when a change cannot be read. */
  readonly before: Evaluation | null;
  /** Null too when the commitments cannot be read. */
  readonly after: Evaluation | null;
  /** By the scenario itself, compared with the plan that it builds on; by "Adopted", by all adopted ones. */
  readonly own: Released;
  /** The scenario's own cash by what moved. */
  readonly drivers: readonly DriverEntry[];
  /** By the scenarios that it builds on. */
  readonly earlier: Released;
  /** Periods that a fuller timetable takes from time without a class: no release. */
  readonly nonContact: readonly NonContactTime[];
  /** At the awards and prices of the scenario; null when there is no such table. */
  readonly commitments: readonly CommitmentYear[] | null;
  /** Names of the scenarios whose changes are in the plan; null when that cannot be told. */
  readonly scenarios: { readonly own: readonly string[]; readonly earlier: readonly string[] } | null;
  readonly issues: readonly Issue[];
}

const NOTHING: Released = { cash: [], time: [] };

export function reviewScenario(name: string, model: TrustModel, evaluator: PlanEvaluator): ScenarioReview {
  const { baseline, plan, links, issues } = scenarioPlan(name, model);
  const commitments = commitmentsIn(plan ?? model.everything, model);
  const names = links.map((link) => link.scenario.name);
  const ownFrom = isSameName(name, ADOPTED) ? 0 : names.length - 1;
  const scenarios = { own: names.slice(ownFrom), earlier: names.slice(0, ownFrom) };
  if (plan === null) {
    const known = links.length === 0 ? null : scenarios;
    const released = { own: NOTHING, earlier: NOTHING, drivers: [], nonContact: [] };
    return { before: null, after: null, ...released, commitments, scenarios: known, issues };
  }
  const cash = links.map((link) => cashOf(link, evaluator));
  const time = timeByChange(links);
  const timeOf = (own: readonly string[]): TimeEntry[] =>
    time.filter(({ scenario }) => own.includes(scenario));
  const before = evaluator.evaluate(plan, name);
  const builtOn = links[ownFrom]?.builtOn ?? plan;
  return {
    before,
    after: commitments && evaluateAfter(name, model, { commitments, scenarios: names, evaluator }),
    own: { cash: cash.slice(ownFrom).flat(), time: timeOf(scenarios.own) },
    drivers: releaseByDriver({ builtOn: measuredPlan(evaluator.costs(builtOn)), plan: before }),
    earlier: { cash: cash.slice(0, ownFrom).flat(), time: timeOf(scenarios.earlier) },
    nonContact: takenFromNonContact(builtOn, plan),
    commitments,
    scenarios,
    issues: [...issues, ...subjectsGone(baseline, plan, name)],
  };
}

/** What each commitment comes to, at the awards and prices of a plan. */
export const commitmentsIn = (
  { timeline, years }: Plan,
  { commitments, releases }: TrustModel,
): CommitmentYear[] | null => commitments && commitmentYears(commitments, releases, { timeline, years });

const cashOf = ({ scenario, builtOn, plan, steps }: Link, evaluator: PlanEvaluator): CashEntry[] =>
  cashReleased({
    scenario: scenario.name,
    builtOn: evaluator.costs(builtOn),
    plan: evaluator.costs(plan),
    steps,
    costOf: (post, own) => evaluator.costOf(post, own),
  });

interface AfterBasis {
  readonly commitments: readonly CommitmentYear[];
  readonly scenarios: readonly string[];
  readonly evaluator: PlanEvaluator;
}

/**
 * The plan with every approved commitment that draws on its scenarios, however it is delivered.
 * Null where a commitment that is in a plan does not say which: it may be this one.
 */
function evaluateAfter(
  name: string,
  model: TrustModel,
  { commitments, scenarios, evaluator }: AfterBasis,
): Evaluation | null {
  const isUnplaced = ({ commitment, release }: CommitmentYear): boolean =>
    isInPlan(commitment) && (release?.scenario ?? null) === null;
  if (commitments.some(isUnplaced)) return null;
  const own = commitments.filter(
    ({ commitment, release }) =>
      isInPlan(commitment) && scenarios.some((scenario) => isSameName(scenario, release?.scenario ?? "")),
  );
  const counts = (id: string): boolean => own.some(({ commitment }) => isSameName(commitment.id, id));
  const { plan } = scenarioPlan(name, model, counts);
  const undelivered = own.filter(({ commitment }) => !isDelivered(commitment.id, model));
  return plan && evaluator.evaluate(withCommitments(plan, undelivered), name);
}
