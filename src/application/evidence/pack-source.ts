import { allAtOnce, isSameName } from "../../domain/kernel";
import { isKnownSchool } from "../open-trust";
import type { ReviewSteps } from "../review-progress";
import { reviewTrust, scenarioToReview } from "../review-trust";
import { openScenariosStepwise } from "../scenarios/open-scenarios";
import type { ScenarioSet } from "../scenarios/open-scenarios";
import type { ReadTrust, TrustSource } from "../trust-source";
import type { PackSource } from "./context";
import type { TrustRecords } from "./records";

export type PackOutcome =
  | { readonly outcome: "refused"; readonly reason: string }
  | { readonly outcome: "opened"; readonly source: PackSource };

export interface PackChoice {
  readonly school: string | null;
  /** Null: the active scenario of the workbook. */
  readonly scenario: string | null;
}

/** Reads a trust and reviews its plan, beside every other scenario of the workbook. */
export const openPackSource = async (
  trust: TrustSource,
  records: TrustRecords,
  choice: PackChoice,
): Promise<PackOutcome> => allAtOnce(packSourceStepwise(await trust.read(), records, choice));

/** The same of a trust that has been read, step by step. */
export function* packSourceStepwise(
  read: ReadTrust,
  records: TrustRecords,
  { school, scenario }: PackChoice,
): ReviewSteps<PackOutcome> {
  const opened = yield* openScenariosStepwise(read, { scenarios: "all", school: null });
  if (opened.outcome !== "opened") return { outcome: "refused", reason: opened.reason };
  return packSourceOf(opened.set, records, { school, scenario });
}

/** The same, of scenarios that are measured already. */
export function packSourceOf(
  set: ScenarioSet,
  records: TrustRecords,
  { school, scenario }: PackChoice,
): PackOutcome {
  const { model, base } = set;
  if (model === null || base === null) {
    return {
      outcome: "refused",
      reason: "the years of the plan are not known. The command check says what is missing.",
    };
  }
  if (school !== null && !isKnownSchool(school, model)) {
    const names = model.everything.schools.map(({ name }) => name).join(", ");
    return { outcome: "refused", reason: `there is no school "${school}". There are: ${names}` };
  }
  const choice = scenarioToReview(model, scenario);
  if (choice === null) return { outcome: "refused", reason: `there is no scenario "${scenario ?? ""}"` };
  const known = choice.isKnown ? [set.baseline, ...set.reviews] : [];
  const review =
    known.find(({ activeScenario }) => isSameName(activeScenario, choice.name)) ??
    reviewTrust(model, choice, set.issues, base);
  return { outcome: "opened", source: { review, model, records, set } };
}
