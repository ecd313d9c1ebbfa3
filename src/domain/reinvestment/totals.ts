import { add, inUnit, isSameName, sum, unknown, zero } from "../kernel";
import type { Pounds, Quantity, Timeline, WeeklyPeriods } from "../kernel";
import type { CashEntry, ReleaseEntry, TimeEntry } from "../released-funds";
import { isInPlan, isReserved } from "./commitment";
import { inPeriods, inPounds } from "./commitment-years";
import type { CommitmentYear } from "./commitment-years";

/** Released, reserved and committed in one year: cash and time side by side, never added. */
export interface YearTotals {
  readonly academicYear: string;
  readonly cashReleased: Pounds;
  /** Falls in budget that are not falls in spending: vacant posts. Not part of cashReleased. */
  readonly cashFromBudgetOnly: Pounds;
  readonly cashReserved: Pounds;
  readonly cashCommitted: Pounds;
  readonly timeReleased: WeeklyPeriods;
  readonly timeReserved: WeeklyPeriods;
  readonly timeCommitted: WeeklyPeriods;
}

/**
 * Commitments count when the release they draw on belongs to one of the scenarios of the plan. One whose
 * release, scenario or kind cannot be read may count in each, so it makes them not known.
 */
export function yearTotals(
  { cash, time }: { cash: readonly CashEntry[]; time: readonly TimeEntry[] },
  years: readonly CommitmentYear[],
  { timeline, scenarios }: { timeline: Timeline; scenarios: readonly string[] },
): YearTotals[] {
  const own = years.flatMap((year) => {
    const scenario = year.release?.scenario ?? null;
    if (scenario === null) return [{ ...year, amount: unknown<"release">() }];
    return scenarios.some((name) => isSameName(name, scenario)) ? [year] : [];
  });
  return timeline.years.map((academicYear) => {
    const inYear = <T extends { readonly academicYear: string }>(all: readonly T[]): T[] =>
      all.filter((item) => item.academicYear === academicYear);
    const ofCash = inYear(own).filter(({ kind }) => kind !== "time");
    const ofTime = inYear(own).filter(({ kind }) => kind !== "cash");
    const spend = inYear(cash);
    return {
      academicYear,
      cashReleased: total(spend.filter(({ basis }) => basis === "from spend")),
      cashFromBudgetOnly: total(spend.filter(({ basis }) => basis === "from budget only")),
      cashReserved: sum(ofCash.filter((year) => isReserved(year.commitment)).map(inPounds)),
      cashCommitted: sum(ofCash.filter((year) => isInPlan(year.commitment)).map(inPounds)),
      timeReleased: total(inYear(time)),
      timeReserved: sum(ofTime.filter((year) => isReserved(year.commitment)).map(inPeriods)),
      timeCommitted: sum(ofTime.filter((year) => isInPlan(year.commitment)).map(inPeriods)),
    };
  });
}

const total = <U extends "GBP" | "periods/week">(
  entries: readonly (ReleaseEntry & { amount: Quantity<U> })[],
) => entries.reduce<Quantity<U>>((all, entry) => add(all, inUnit<U>(entry.amount)), zero());
