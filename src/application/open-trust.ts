import { allAtOnce, isSameName } from "../domain/kernel";
import type { Issue } from "../domain/kernel";
import { RESERVED_NAMES } from "../domain/curriculum";
import type { TrustModel } from "../domain/reinvestment";
import type { ReviewSteps } from "./review-progress";
import { reviewTrustStepwise, scenarioToReview } from "./review-trust";
import type { TrustReview } from "./trust-review";
import { uniqueIssues } from "./issues/unique-issues";
import type { ReadTrust, TrustSource } from "./trust-source";

export interface ReviewRequest {
  /** Null: the active scenario of the workbook. */
  readonly scenario: string | null;
  readonly school: string | null;
}
export type ReviewOutcome =
  | { readonly outcome: "refused"; readonly reason: string }
  | { readonly outcome: "wrong-arguments"; readonly reason: string }
  | { readonly outcome: "reviewed"; readonly review: TrustReview };

/** Reads a trust and reviews it: the main job, whatever the host. */
export const openTrust = async (source: TrustSource, request: ReviewRequest): Promise<ReviewOutcome> =>
  reviewOfRead(await source.read(), request);

/** The same of a trust that has been read, so that another scenario needs no reading again. */
export const reviewOfRead = (read: ReadTrust, request: ReviewRequest): ReviewOutcome =>
  allAtOnce(reviewOfReadStepwise(read, request));

export function* reviewOfReadStepwise(read: ReadTrust, request: ReviewRequest): ReviewSteps<ReviewOutcome> {
  if (read.outcome === "refused") return read;
  const { model, issues } = read;
  if (model === null) return { outcome: "reviewed", review: nothingKnown(issues) };
  const scenario = scenarioToReview(model, request.scenario);
  if (scenario === null) {
    return { outcome: "wrong-arguments", reason: `there is no scenario "${request.scenario ?? ""}"` };
  }
  if (request.school !== null && !isKnownSchool(request.school, model)) {
    return { outcome: "wrong-arguments", reason: `there is no school "${request.school}"` };
  }
  return { outcome: "reviewed", review: yield* reviewTrustStepwise(model, scenario, issues) };
}

export const isKnownSchool = (name: string, { everything }: TrustModel): boolean =>
  [...RESERVED_NAMES, ...everything.schools.flatMap((school) => [school.name, school.partOf])].some(
    (known) => known !== null && isSameName(known, name),
  );

export const nothingKnown = (issues: readonly Issue[]): TrustReview => ({
  trust: "",
  activeScenario: "Baseline",
  model: null,
  issues: uniqueIssues(issues),
  plans: [],
  cash: [],
  time: [],
  drivers: [],
  earlier: { cash: [], time: [] },
  nonContact: [],
  commitments: [],
  totals: [],
});

export const hasErrors = (issues: readonly Issue[]): boolean =>
  issues.some(({ severity }) => severity === "error");
