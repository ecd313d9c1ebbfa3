import { isSameName } from "../../domain/kernel";
import { isKnownSchool } from "../open-trust";
import { reviewTrust, scenarioToReview } from "../review-trust";
import { openScenarios } from "../scenarios/open-scenarios";
import type { ScenarioSet } from "../scenarios/open-scenarios";
import type { TrustSource } from "../trust-source";
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
export async function openPackSource(
  trust: TrustSource,
  records: TrustRecords,
  { school, scenario }: PackChoice,
): Promise<PackOutcome> {
  const opened = await openScenarios(trust, { scenarios: "all", school: null });
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
