import { allAtOnce, isSameName } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { BASELINE } from "../../domain/scenarios";
import { isKnownSchool, nothingKnown } from "../open-trust";
import type { ReviewSteps } from "../review-progress";
import { reviewBaseStepwise, reviewTrustStepwise, scenarioToReview } from "../review-trust";
import type { ReviewBase } from "../review-trust";
import type { TrustReview } from "../trust-review";
import type { ReadTrust, TrustSource } from "../trust-source";

/** Which scenarios of a trust are asked about, and for which school. */
export interface ScenariosRequest {
  /** Names; "all": every scenario of the workbook; null: the active one. */
  readonly scenarios: readonly string[] | "all" | null;
  readonly school: string | null;
}

/** Scenarios of one trust side by side, on the same baseline. */
export interface ScenarioSet {
  /** Null when the years of the plan are not known. */
  readonly model: TrustModel | null;
  readonly base: ReviewBase | null;
  /** The baseline by itself. */
  readonly baseline: TrustReview;
  readonly reviews: readonly TrustReview[];
  readonly issues: readonly Issue[];
}
export type ScenariosOutcome =
  | { readonly outcome: "refused"; readonly reason: string }
  | { readonly outcome: "wrong-arguments"; readonly reason: string }
  | { readonly outcome: "opened"; readonly set: ScenarioSet };

/** Reads a trust and reviews each scenario that is asked for; what all share is worked out once. */
export const openScenarios = async (
  source: TrustSource,
  request: ScenariosRequest,
): Promise<ScenariosOutcome> => allAtOnce(openScenariosStepwise(await source.read(), request));

/** The same of a trust that has been read, step by step. */
export function* openScenariosStepwise(
  read: ReadTrust,
  { scenarios, school }: ScenariosRequest,
): ReviewSteps<ScenariosOutcome> {
  if (read.outcome === "refused") return read;
  const { model, issues } = read;
  if (model === null) {
    const baseline = nothingKnown(issues);
    return { outcome: "opened", set: { model, base: null, baseline, reviews: [], issues: baseline.issues } };
  }
  if (school !== null && !isKnownSchool(school, model)) {
    return { outcome: "wrong-arguments", reason: `there is no school "${school}"` };
  }
  const asked = scenarios === "all" ? model.scenarios.map(({ name }) => name) : (scenarios ?? [null]);
  const unknown = asked.find((name) => scenarioToReview(model, name) === null);
  if (unknown !== undefined) {
    const named = unknown === null ? "the active scenario is not there" : `there is no scenario "${unknown}"`;
    return { outcome: "wrong-arguments", reason: named };
  }
  return { outcome: "opened", set: yield* scenarioSetStepwise(model, asked, issues) };
}

/** The same of a trust that has been read; null is the active scenario. */
export function scenarioSet(
  model: TrustModel,
  asked: readonly (string | null)[],
  issues: readonly Issue[],
): ScenarioSet {
  return allAtOnce(scenarioSetStepwise(model, asked, issues));
}

/** The same step by step, so that a screen can say how far it is. */
export function* scenarioSetStepwise(
  model: TrustModel,
  asked: readonly (string | null)[],
  issues: readonly Issue[],
): ReviewSteps<ScenarioSet> {
  const base = yield* reviewBaseStepwise(model);
  const choices = asked.flatMap((name) => scenarioToReview(model, name) ?? []);
  const names = new Set<string>();
  const own = choices.filter(
    ({ name }) => !isSameName(name, BASELINE) && !names.has(name) && names.add(name),
  );
  const baseline = yield* reviewTrustStepwise(model, { name: BASELINE, isKnown: true }, issues, base);
  const reviews: TrustReview[] = [];
  for (const choice of own) reviews.push(yield* reviewTrustStepwise(model, choice, issues, base));
  return { model, base, baseline, reviews, issues: baseline.issues };
}
