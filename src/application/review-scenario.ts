import { isSameName } from "../domain/kernel";
import type { Issue } from "../domain/kernel";
import type { Evaluation } from "../domain/plan";
import { isDelivered, isInPlan, withCommitments } from "../domain/reinvestment";
import type { CommitmentYear, TrustModel } from "../domain/reinvestment";
import { cashReleased, timeByChange } from "../domain/released-funds";
import type { CashEntry, Comparison, TimeEntry } from "../domain/released-funds";
import { chainOf, scenarioPlan } from "../domain/scenarios";
import type { PlanEvaluator } from "./plan-evaluator";

/** A scenario measured before and after commitments, and what it releases. */
export interface ScenarioReview {
  /** Null when a change cannot be read. */
  readonly before: Evaluation | null;
  /** Null too when the commitments cannot be read. */
  readonly after: Evaluation | null;
  readonly cash: readonly CashEntry[];
  readonly time: readonly TimeEntry[];
  /** The scenarios whose changes are in the plan; null when that cannot be told. */
  readonly scenarios: readonly string[] | null;
  readonly issues: readonly Issue[];
}

export function reviewScenario(
  name: string,
  model: TrustModel,
  commitments: readonly CommitmentYear[] | null,
  evaluator: PlanEvaluator,
): ScenarioReview {
  const scenario = scenarioPlan(name, model);
  const chain = chainOf(name, model.scenarios);
  const scenarios = chain.ok ? chain.value.map((own) => own.name) : null;
  if (scenario.plan === null) {
    return { before: null, after: null, cash: [], time: [], scenarios, issues: scenario.issues };
  }
  const before = evaluator.evaluate(scenario.plan, name);
  const comparison: Comparison = {
    scenario: name,
    builtOn: evaluator.costs(scenario.builtOn),
    plan: before.costs,
    steps: scenario.steps,
    costOf: (post) => evaluator.costOf(post),
  };
  const after = commitments && scenarios && evaluateAfter(name, model, { commitments, scenarios, evaluator });
  return {
    before,
    after,
    cash: cashReleased(comparison),
    time: timeByChange(comparison),
    scenarios,
    issues: scenario.issues,
  };
}

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
