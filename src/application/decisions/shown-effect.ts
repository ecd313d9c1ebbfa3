import { subtract, unknown } from "../../domain/kernel";
import type { Pounds, Quantity, WeeklyPeriods } from "../../domain/kernel";
import { ledgerOf } from "../report/ledger";
import { scopeOf } from "../report/scope";
import type { DecisionEffect } from "./effect";

/** What a decision releases in one year, rounded as what is shown of the scenario moves. */
export interface ShownYear {
  readonly cash: Pounds;
  readonly time: WeeklyPeriods;
}

/**
 * By year, what is shown of the scenario with the decision less what is shown without it, so that a headline
 * moves by what was said: that of a school, or of the trust.
 */
export function shownYears({ withIt, without, years }: DecisionEffect, school: string | null): ShownYear[] {
  const [after, before] = [withIt, without].map((review) => ledgerOf(review, scopeOf(review, school)));
  return years.map((_, year) => ({
    cash: moved(after?.money[year], before?.money[year]),
    time: moved(after?.periods[year], before?.periods[year]),
  }));
}

interface Shown<U extends string> {
  readonly released: Quantity<U>;
}
const moved = <U extends string>(after?: Shown<U>, before?: Shown<U>): Quantity<U> =>
  after && before ? subtract(after.released, before.released) : unknown();
