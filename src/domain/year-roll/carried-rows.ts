import { inUnit, isNegative, subtract, sum, zero } from "../kernel";
import type { CivilDate, Quantity } from "../kernel";
import type { Plan } from "../plan";
import {
  carriedAmounts,
  carriedFigure,
  claimBookOf,
  commitmentYears,
  isInPlan,
  isReserved,
  together,
} from "../reinvestment";
import type { CarriedAmount, CommitmentYear, TrustModel } from "../reinvestment";
import type { ReleaseEntry } from "../released-funds";
import type { FrozenFigure } from "../scenarios";

interface Carrying {
  readonly model: TrustModel;
  /** The adopted plan with one year more. */
  readonly longer: Plan;
  /** What the scenarios release that are carried into the baseline. */
  readonly released: readonly ReleaseEntry[];
  readonly day: CivilDate | null;
}

/**
 * What releases stand at in the years of the new plan: what the engine found, school by school and claim by claim, so
 * that every pot holds what it held. In the year that is new, what comes back stands as in the year before and rises
 * with what draws on it: no more is left to commit, and nothing is overcommitted by the roll.
 */
export function carriedRows({ model, longer, released, day }: Carrying): FrozenFigure[] {
  const [, ...years] = longer.timeline.years;
  const [lastMeasured = "", next = ""] = years.slice(-2);
  const claimOn = claimBookOf(model.releases);
  const claimed = (entry: ReleaseEntry): CarriedAmount => ({ entry, release: claimOn(entry)?.id ?? null });
  const fresh = released.filter(({ academicYear }) => years.includes(academicYear)).map(claimed);
  const inNext = [...fresh, ...carriedAmounts(model)]
    .filter(({ entry }) => entry.academicYear === lastMeasured && entry.recurrence === "recurrent")
    .map(({ entry }) => claimed({ ...entry, academicYear: next }));
  const draws = commitmentYears(model.commitments ?? [], model.releases, longer);
  const rises = model.releases.flatMap((row): CarriedAmount[] => {
    const own = inNext.find(({ entry, release }) => release === row.id && entry.basis === "from spend");
    const drawn = draws.filter(({ release }) => release === row);
    const amount = inUnit<"GBP">(riseOfDraws(drawn, lastMeasured, next));
    return own ? [{ ...own, entry: { ...own.entry, amount } }] : [];
  });
  return [...together(fresh), ...together([...inNext, ...rises])].map((own) => carriedFigure(own, day));
}

/** Of commitments that stand in both years, where they rise. */
function riseOfDraws(draws: readonly CommitmentYear[], before: string, after: string): Quantity<"release"> {
  const live = draws.filter(({ commitment }) => isInPlan(commitment) || isReserved(commitment));
  const rises = live
    .filter(({ academicYear }) => academicYear === after)
    .flatMap((own): Quantity<"release">[] => {
      const was = live.find((other) => other.commitment === own.commitment && other.academicYear === before);
      const rise = was ? subtract(own.amount, was.amount) : zero<"release">();
      return isNegative(rise) ? [] : [rise];
    });
  return sum(rises);
}
