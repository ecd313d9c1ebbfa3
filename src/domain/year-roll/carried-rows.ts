import { add, inUnit, isNegative, isSameName, subtract, sum, zero } from "../kernel";
import type { CivilDate, Quantity } from "../kernel";
import type { Plan } from "../plan";
import {
  carriedAmounts,
  carriedFigure,
  claimBookOf,
  commitmentYears,
  isInPlan,
  isReserved,
  isWithin,
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
  const fresh = together(
    released
      .filter(({ academicYear }) => years.includes(academicYear))
      .map((entry) => ({ entry, release: claimOn(entry)?.id ?? null })),
  );
  const comesBack = [...fresh, ...carriedAmounts(model)].filter(
    ({ entry }) => entry.academicYear === lastMeasured && entry.recurrence === "recurrent",
  );
  const draws = commitmentYears(model.commitments ?? [], model.releases, longer);
  const inNext = comesBack.map((own) => nextYear(own, { next, lastMeasured, draws, model }));
  return [...fresh, ...together(inNext)].map((own) => carriedFigure(own, day));
}

interface NextYear {
  readonly next: string;
  readonly lastMeasured: string;
  readonly draws: readonly CommitmentYear[];
  readonly model: TrustModel;
}

function nextYear(
  { entry, release }: CarriedAmount,
  { next, lastMeasured, draws, model }: NextYear,
): CarriedAmount {
  const row = model.releases.find(({ id }) => release !== null && isSameName(id, release));
  const isSpend = entry.basis === "from spend";
  const rise =
    row && isSpend
      ? riseOfDraws(
          draws.filter((own) => own.release === row),
          lastMeasured,
          next,
        )
      : zero<"release">();
  const amount = add(inUnit<"release">(entry.amount), rise);
  return {
    entry: { ...entry, academicYear: next, amount: inUnit<"GBP">(amount) },
    release: row && isWithin(row, next) ? row.id : null,
  };
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
