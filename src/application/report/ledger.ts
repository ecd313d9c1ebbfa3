import { roundTo, subtract } from "../../domain/kernel";
import type { Quantity, WeeklyPeriods } from "../../domain/kernel";
import type { YearTotals } from "../../domain/reinvestment";
import { numberText } from "../present/number-text";
import type { TrustReview } from "../trust-review";
import { accountOf } from "./account";
import type { Account } from "./account";
import { cashYear } from "./cash-year";
import type { CashYear } from "./cash-year";
import type { ReportScope } from "./scope";

/** Periods a week of one year, to one decimal. */
export interface TimeYear {
  readonly released: WeeklyPeriods;
  readonly committed: WeeklyPeriods;
  readonly reserved: WeeklyPeriods;
  /** released − committed − reserved. */
  readonly left: WeeklyPeriods;
}
/** Every amount that a report shows more than once, worked out and rounded once. */
export interface Ledger extends Account {
  /** One for each year, as are the periods. */
  readonly money: readonly CashYear[];
  readonly periods: readonly TimeYear[];
}

/** Decimals of periods a week. */
export const TIME_PLACES = 1;
export const periodsText = (amount: Quantity<string>): string => numberText(amount, TIME_PLACES);

export function ledgerOf(review: TrustReview, scope: ReportScope): Ledger {
  const account = accountOf(review, scope);
  return {
    ...account,
    money: account.totals.map((totals) => cashYear(totals, { review, scope, account })),
    periods: account.totals.map(timeYear),
  };
}

function timeYear({ timeReleased, timeCommitted, timeReserved }: YearTotals): TimeYear {
  const [released, committed, reserved] = [
    roundTo(timeReleased, TIME_PLACES),
    roundTo(timeCommitted, TIME_PLACES),
    roundTo(timeReserved, TIME_PLACES),
  ];
  return { released, committed, reserved, left: subtract(subtract(released, committed), reserved) };
}
