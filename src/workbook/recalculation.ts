import { planSetOf } from "../application/plan-set";
import { reviewBaseStepwise, reviewTrustStepwise, scenarioToReview } from "../application/review-trust";
import type { TrustReview } from "../application/trust-review";
import { scenarioSetStepwise } from "../application/scenarios/open-scenarios";
import type { Sha256 } from "../domain/audit";
import { allAtOnce, isSameName } from "../domain/kernel";
import type { CivilDate } from "../domain/kernel";
import { readTrust } from "./codec/read-trust";
import { serialOfDate } from "./codec/serial-date";
import type { HostTable } from "./host";
import type { CalculatedSheets } from "./layout/calculated/calculated-sheets";
import { MADE_BY } from "./made-by";
import { rowsText } from "./rows-text";
import { calculatedSheetsStepwise } from "./workings/calculated-sheets";
import { workbookEvidence } from "./workbook-evidence";
import { missingColumns, neededTables } from "./workings/needed-columns";
import { numberedPlans, sharingOf } from "./workings/plans";
import { newerLayout } from "./workbook-source";

export type Recalculation =
  | { readonly outcome: "refused"; readonly reason: string }
  | { readonly outcome: "done"; readonly sheets: CalculatedSheets; readonly review: TrustReview };

const NO_YEARS =
  "the years of the plan are not known, so there is nothing to work out. The command check says what is missing.";
const noPlan = (scenario: string): string =>
  `the active scenario "${scenario}" cannot be worked out. The command check says why; mend that, or set Active scenario to Baseline.`;

const notThere = (missing: readonly string[]): string =>
  `formulas need ${missing.join(", ")}, which the workbook does not have. Copy it, empty, from a workbook that the command template writes.`;

/** The longest plan there is names the most tables. */
const MOST_YEARS = 5;
export const tablesOfFormulas = (): string[] => neededTables(MOST_YEARS);

export interface Occasion {
  /** Dates the engine's own figures in the sheets. */
  readonly today: CivilDate;
  readonly sha256: Sha256;
  /** The sheet Evidence, which measures every scenario, only where the host writes it. Yes unless said. */
  readonly hasEvidence?: boolean;
}

/** The sheets of formulas for a workbook as it stands. */
export const recalculate = (tables: readonly HostTable[], occasion: Occasion): Recalculation =>
  allAtOnce(recalculateStepwise(tables, occasion));

export function* recalculateStepwise(
  tables: readonly HostTable[],
  { today, sha256, hasEvidence = true }: Occasion,
): Generator<unknown, Recalculation, void> {
  const reading = readTrust(tables);
  if (reading.newerLayout !== null) {
    return { outcome: "refused", reason: newerLayout(reading.newerLayout, reading.known) };
  }
  const { model, issues } = reading;
  const scenario = model && scenarioToReview(model, null);
  if (model === null || scenario === null) return { outcome: "refused", reason: NO_YEARS };
  const missing = missingColumns(tables, model.everything.timeline.years.length);
  if (missing.length > 0) return { outcome: "refused", reason: notThere(missing) };
  const set = planSetOf(scenario.name, model);
  if (set === null || !scenario.isKnown) return { outcome: "refused", reason: noPlan(scenario.name) };
  const names = model.scenarios.map(({ name }) => name);
  const measured = hasEvidence ? yield* scenarioSetStepwise(model, names, issues) : null;
  const known = measured ? [measured.baseline, ...measured.reviews] : [];
  const review =
    known.find(({ activeScenario }) => isSameName(activeScenario, scenario.name)) ??
    (yield* reviewTrustStepwise(model, scenario, issues, yield* reviewBaseStepwise(model)));
  const plans = numberedPlans(set);
  const sheets = yield* calculatedSheetsStepwise({
    model,
    review,
    set,
    plans,
    sharing: sharingOf(plans),
    timeline: model.everything.timeline,
    tables,
    workedOutOn: serialOfDate(today),
    evidence: measured && workbookEvidence({ set: measured, tables, today, sha256 }),
    rowsHash: sha256(rowsText(tables)),
    madeBy: MADE_BY,
  });
  return { outcome: "done", sheets, review };
}
