import { unknown } from "../domain/kernel";
import { yearTotals } from "../domain/reinvestment";
import type { CommitmentYear, TrustModel, YearTotals } from "../domain/reinvestment";
import type { ScenarioReview } from "./review-scenario";

/** Released, reserved and committed by year; not known where the plan or the commitments are not. */
export function totalsOf(
  scenario: ScenarioReview | null,
  years: readonly CommitmentYear[] | null,
  { model, isKnown }: { model: TrustModel; isKnown: boolean },
): YearTotals[] {
  const { timeline } = model.everything;
  const released = scenario?.own ?? { cash: [], time: [] };
  const totals = yearTotals(released, years ?? [], { timeline, scenarios: scenario?.scenarios?.own ?? [] });
  const isReleaseKnown = isKnown && (scenario === null || scenario.before !== null);
  const isCommittedKnown = years !== null && isKnown && scenario?.scenarios !== null;
  return totals.map((total) => ({
    ...total,
    ...(isReleaseKnown
      ? {}
      : {
          cashReleased: unknown<"GBP">(),
          cashFromBudgetOnly: unknown<"GBP">(),
          timeReleased: unknown<"periods/week">(),
        }),
    ...(isCommittedKnown
      ? {}
      : {
          cashReserved: unknown<"GBP">(),
          cashCommitted: unknown<"GBP">(),
          timeReserved: unknown<"periods/week">(),
          timeCommitted: unknown<"periods/week">(),
        }),
  }));
}
