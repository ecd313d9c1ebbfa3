import { isSameName } from "../domain/kernel";
import type { Issue } from "../domain/kernel";
import { RESERVED_NAMES } from "../domain/curriculum";
import type { TrustModel } from "../domain/reinvestment";
import { reviewTrust, scenarioToReview } from "./review-trust";
import type { TrustReview } from "./trust-review";
import { uniqueIssues } from "./issues/unique-issues";
import type { TrustSource } from "./trust-source";

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
export async function openTrust(source: TrustSource, request: ReviewRequest): Promise<ReviewOutcome> {
  const read = await source.read();
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
  return { outcome: "reviewed", review: reviewTrust(model, scenario, issues) };
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
