import { allAtOnce, isSameName, unknown } from "../domain/kernel";
import type { Issue } from "../domain/kernel";
import type { Evaluation, Figure } from "../domain/plan";
import { commitmentIssues, floorIssues } from "../domain/reinvestment";
import type { CommitmentYear, TrustModel } from "../domain/reinvestment";
import { ADOPTED, adoptionIssues, BASELINE, baselineOf } from "../domain/scenarios";
import { uniqueIssues } from "./issues/unique-issues";
import { planEvaluator } from "./plan-evaluator";
import type { PlanEvaluator } from "./plan-evaluator";
import { commitmentsIn } from "./plan-set";
import { ofPlan } from "./review-progress";
import type { ReviewSteps } from "./review-progress";
import { reviewScenarioStepwise } from "./review-scenario";
import type { ScenarioReview } from "./review-scenario";
import { totalsOf } from "./review-totals";
import type { ReviewedPlan, TrustReview } from "./trust-review";

export interface ScenarioChoice {
  /** "Baseline", "Adopted" or a scenario of the workbook. */
  readonly name: string;
  /** False when the workbook does not say which is active: then nothing is known to be released. */
  readonly isKnown: boolean;
}

/** The plan to compare with the baseline: the one asked for, else the active one; null when there is none such. */
export function scenarioToReview(model: TrustModel, asked: string | null): ScenarioChoice | null {
  const chosen = asked ?? model.activeScenario;
  if (chosen === null) return { name: BASELINE, isKnown: false };
  const reserved = [BASELINE, ADOPTED].find((name) => isSameName(name, chosen));
  const found = reserved ?? model.scenarios.find(({ name }) => isSameName(name, chosen))?.name;
  return found === undefined ? null : { name: found, isKnown: true };
}

/** What several reviews of one trust share. */
export interface ReviewBase {
  readonly evaluator: PlanEvaluator;
  readonly baseline: Evaluation;
}
export const reviewBase = (model: TrustModel, evaluator?: PlanEvaluator): ReviewBase =>
  allAtOnce(reviewBaseStepwise(model, evaluator));

export function* reviewBaseStepwise(
  model: TrustModel,
  evaluator: PlanEvaluator = planEvaluator(),
): ReviewSteps<ReviewBase> {
  const about = { plan: BASELINE, doing: "before" } as const;
  const baseline = yield* ofPlan(about, evaluator.evaluateStepwise(baselineOf(model), BASELINE));
  return { evaluator, baseline };
}

/** The main job: what the plan measures, what the scenario frees, where it goes, what is left. */
export const reviewTrust = (
  model: TrustModel,
  choice: ScenarioChoice,
  readIssues: readonly Issue[],
  base?: ReviewBase,
): TrustReview => allAtOnce(reviewTrustStepwise(model, choice, readIssues, base));

/** The same step by step, so that a screen can say how far it is and be used meanwhile. */
export function* reviewTrustStepwise(
  model: TrustModel,
  { name, isKnown }: ScenarioChoice,
  readIssues: readonly Issue[],
  base?: ReviewBase,
): ReviewSteps<TrustReview> {
  const { evaluator, baseline } = base ?? (yield* reviewBaseStepwise(model));
  const scenario = name === BASELINE ? null : yield* reviewScenarioStepwise(name, model, evaluator);
  const years = scenario ? scenario.commitments : commitmentsIn(baseline.plan, model);
  return {
    trust: model.trustName ?? "",
    activeScenario: name,
    model,
    plans: [reviewed(BASELINE, "before", baseline, baseline), ...scenarioPlans(name, scenario, baseline)],
    cash: scenario?.own.cash ?? [],
    time: scenario?.own.time ?? [],
    drivers: scenario?.drivers ?? [],
    earlier: scenario?.earlier ?? { cash: [], time: [] },
    nonContact: scenario?.nonContact ?? [],
    commitments: years ?? [],
    totals: totalsOf(scenario, years, { model, isKnown }),
    issues: uniqueIssues([
      ...readIssues,
      ...adoptionIssues(model.scenarios, model.changes),
      ...baseline.issues,
      ...(scenario?.issues ?? []),
      ...(scenario?.before?.issues ?? []),
      ...(scenario?.after?.issues ?? []),
      ...ledgerIssues(scenario, years ?? [], model),
      ...heldUp(scenario, years ?? [], model),
    ]),
  };
}

function scenarioPlans(name: string, scenario: ScenarioReview | null, baseline: Evaluation): ReviewedPlan[] {
  if (scenario === null) return [];
  return [
    reviewed(name, "before", scenario.before, baseline),
    reviewed(name, "after", scenario.after, baseline),
  ];
}

/** A plan that cannot be worked out keeps the baseline's list of figures, each not known. */
function reviewed(
  name: string,
  basis: ReviewedPlan["basis"],
  evaluation: Evaluation | null,
  baseline: Evaluation,
): ReviewedPlan {
  const figures = evaluation?.figures ?? baseline.figures.map(notKnown);
  return { name, basis, figures, evaluation };
}
const notKnown = (figure: Figure): Figure => ({
  ...figure,
  value: unknown(),
  status: "not known",
  guardrail: null,
  provisional: false,
});

function ledgerIssues(
  scenario: ScenarioReview | null,
  years: readonly CommitmentYear[],
  model: TrustModel,
): Issue[] {
  const measured = scenario?.before ? scenario : null;
  const all = measured ? [measured.earlier, measured.own] : [];
  return commitmentIssues(model.commitments ?? [], {
    releases: model.releases,
    years,
    funds: model.everything.funds,
    entries: all.flatMap(({ cash, time }) => [...cash, ...time]),
    scenarios: measured?.scenarios ? [...measured.scenarios.earlier, ...measured.scenarios.own] : [],
    materiality: model.materiality,
    delegations: model.delegations,
  });
}

/** What commitments on the scenarios of the plan do to the trust's floors. */
function heldUp(
  scenario: ScenarioReview | null,
  years: readonly CommitmentYear[],
  { everything: { schools } }: TrustModel,
): Issue[] {
  if (!scenario?.before || !scenario.after || !scenario.scenarios) return [];
  const names = [...scenario.scenarios.earlier, ...scenario.scenarios.own];
  const own = years.filter(({ release }) => names.some((name) => isSameName(name, release?.scenario ?? "")));
  return floorIssues(scenario.before.figures, scenario.after.figures, { years: own, schools });
}
