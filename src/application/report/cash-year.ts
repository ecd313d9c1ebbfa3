import { inUnit, isNegligible, negate, roundTo, subtract, sum, unknown, zero } from "../../domain/kernel";
import type { Pounds } from "../../domain/kernel";
import type { YearTotals } from "../../domain/reinvestment";
import { partsOf } from "../present/rounded-parts";
import type { TrustReview } from "../trust-review";
import type { Account } from "./account";
import { figureOf } from "./figures";
import type { PlanBasis } from "./figures";
import type { ReportScope } from "./scope";
import { committedCash, isCapitalFund } from "./written-commitments";

/** Money of one year in whole pounds, rounded so that it adds up wherever it is printed. */
export interface CashYear {
  /** In-year balances: before = baseline + released + fromBudgetOnly + releasedCapital + builtOn. */
  readonly baseline: Pounds;
  readonly before: Pounds;
  readonly released: Pounds;
  readonly fromBudgetOnly: Pounds;
  /** Released in capital funds, taken off again: the balance is of revenue. */
  readonly releasedCapital: Pounds;
  /** From the scenarios that this one builds on. */
  readonly builtOn: Pounds;
  /** after = before − committed + kept + committedCapital + committedEarlier + delivered. */
  readonly after: Pounds;
  readonly committed: Pounds;
  /** Committed to Reserves or Deficit recovery: not spent. */
  readonly kept: Pounds;
  /** Committed from capital funds, put back again. */
  readonly committedCapital: Pounds;
  /** Committed of what the scenarios release that this one builds on: below zero. */
  readonly committedEarlier: Pounds;
  /** What rows that deliver commitments cost less than was agreed; below zero: more. */
  readonly delivered: Pounds;
  readonly reserved: Pounds;
  /** released − committed − reserved. */
  readonly left: Pounds;
}
interface Book {
  readonly review: TrustReview;
  readonly scope: ReportScope;
  readonly account: Account;
}

/**
 * Balances are rounded first; what lies between two of them is then rounded, by largest remainder, to the
 * difference of the two. So every way from one to another adds up, in all the tables of a report.
 */
export function cashYear(totals: YearTotals, book: Book): CashYear {
  const { academicYear } = totals;
  const [baseline, before, after] = [
    balanceIn(book, "baseline", academicYear),
    balanceIn(book, "before", academicYear),
    balanceIn(book, "after", academicYear),
  ];
  const shown = { baseline: roundTo(baseline, 0), before: roundTo(before, 0), after: roundTo(after, 0) };
  const own = committedCash(book.review, book.account.commitments, academicYear);
  const earlier = committedCash(book.review, book.account.earlier, academicYear);
  const [released = LOST, fromBudgetOnly = LOST, releasedCapital = LOST, builtOn = LOST] = whole(
    subtract(before, baseline),
    subtract(shown.before, shown.baseline),
    [totals.cashReleased, totals.cashFromBudgetOnly, negate(capitalReleased(book, academicYear))],
  );
  const [fall = LOST, kept = LOST, committedCapital = LOST, committedEarlier = LOST, delivered = LOST] =
    whole(subtract(after, before), subtract(shown.after, shown.before), [
      negate(totals.cashCommitted),
      own.kept,
      own.capital,
      negate(earlier.spent),
    ]);
  const [committed, reserved] = [negate(fall), roundTo(totals.cashReserved, 0)];
  const left = subtract(subtract(released, committed), reserved);
  return {
    ...shown,
    ...{ released, fromBudgetOnly, releasedCapital, builtOn },
    ...{ committed, kept, committedCapital, committedEarlier, delivered, reserved, left },
  };
}

const LOST: Pounds = unknown();

const balanceIn = ({ review, scope }: Book, basis: PlanBasis, academicYear: string): Pounds => {
  const figure = figureOf(review, basis, { school: scope.name, metric: "in-year-balance", academicYear });
  return figure === null ? unknown() : inUnit(figure.value);
};

/** Parts of a difference and, last, the rest of it, rounded to a difference that is rounded already. */
function whole(exact: Pounds, total: Pounds, parts: readonly Pounds[]): Pounds[] {
  const rest = subtract(exact, sum(parts));
  // what adding in another order leaves is nothing
  return partsOf(total, [...parts, isNegligible(rest) ? zero<"GBP">() : rest]);
}

const capitalReleased = ({ review, account }: Book, academicYear: string): Pounds =>
  sum(
    account.cash
      .filter((entry) => entry.academicYear === academicYear && isCapitalFund(entry.fund, review.model))
      .map(({ amount }) => amount),
  );
