import {
  inUnit,
  isNegligible,
  isSameName,
  negate,
  roundTo,
  subtract,
  sum,
  unknown,
  zero,
} from "../../domain/kernel";
import type { Pounds } from "../../domain/kernel";
import { inPounds, isDelivered, isInPlan } from "../../domain/reinvestment";
import type { YearTotals } from "../../domain/reinvestment";
import { partsOf } from "../present/rounded-parts";
import type { TrustReview } from "../trust-review";
import type { Account } from "./account";
import { figureOf } from "./figures";
import type { PlanBasis } from "./figures";
import type { ReportScope } from "./scope";

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
  /** after = before − committed + kept + committedCapital + delivered. */
  readonly after: Pounds;
  readonly committed: Pounds;
  /** Committed to Reserves or Deficit recovery: not spent. */
  readonly kept: Pounds;
  /** Committed from capital funds, put back again. */
  readonly committedCapital: Pounds;
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
  const capital = capitalIn(book, academicYear);
  const rise = whole(subtract(before, baseline), subtract(shown.before, shown.baseline), [
    totals.cashReleased,
    totals.cashFromBudgetOnly,
    negate(capital.released),
  ]);
  const fall = whole(subtract(after, before), subtract(shown.after, shown.before), [
    negate(totals.cashCommitted),
    keptIn(book, academicYear),
    capital.committed,
  ]);
  const [released, fromBudgetOnly, releasedCapital] = rise.parts;
  const [spent, kept, committedCapital] = fall.parts;
  const [committed, reserved] = [negate(spent), roundTo(totals.cashReserved, 0)];
  const left = subtract(subtract(released, committed), reserved);
  return {
    ...shown,
    ...{ released, fromBudgetOnly, releasedCapital, builtOn: rise.rest },
    ...{ committed, kept, committedCapital, delivered: fall.rest, reserved, left },
  };
}

const balanceIn = ({ review, scope }: Book, basis: PlanBasis, academicYear: string): Pounds => {
  const figure = figureOf(review, basis, { school: scope.name, metric: "in-year-balance", academicYear });
  return figure === null ? unknown() : inUnit(figure.value);
};

type Three = readonly [Pounds, Pounds, Pounds];

/** Three parts of a difference and the rest of it, rounded to a difference that is rounded already. */
function whole(exact: Pounds, total: Pounds, parts: Three): { parts: Three; rest: Pounds } {
  const left = subtract(exact, sum(parts));
  // what adding in another order leaves is nothing
  const rest = isNegligible(left) ? zero<"GBP">() : left;
  const [first, second, third, last] = partsOf(total, [...parts, rest]);
  return {
    parts: [first ?? unknown(), second ?? unknown(), third ?? unknown()],
    rest: last ?? unknown(),
  };
}

const KEPT: readonly string[] = ["Reserves", "Deficit recovery"];

/** Committed cash that no line spends, for it stays where it is. */
const keptIn = ({ review, account }: Book, academicYear: string): Pounds =>
  sum(
    writtenIn(review, account, academicYear)
      .filter(({ commitment }) => KEPT.includes(commitment.category ?? ""))
      .map(inPounds),
  );

function capitalIn({ review, account }: Book, academicYear: string): { released: Pounds; committed: Pounds } {
  const isCapital = (fund: string | null): boolean =>
    fund !== null &&
    (review.model?.everything.funds ?? []).some(
      ({ name, type }) => type === "capital" && isSameName(name, fund),
    );
  const entries = account.cash.filter(
    (entry) => entry.academicYear === academicYear && isCapital(entry.fund),
  );
  const commitments = writtenIn(review, account, academicYear).filter(
    ({ commitment, release }) =>
      !KEPT.includes(commitment.category ?? "") && isCapital(release?.fund ?? null),
  );
  return { released: sum(entries.map(({ amount }) => amount)), committed: sum(commitments.map(inPounds)) };
}

/** Cash of commitments in the plan for which a line is written, since no row delivers them. */
const writtenIn = ({ model }: TrustReview, { commitments }: Account, academicYear: string) =>
  commitments.filter(
    ({ commitment, kind, academicYear: own }) =>
      own === academicYear &&
      kind !== "time" &&
      isInPlan(commitment) &&
      model !== null &&
      !isDelivered(commitment.id, model),
  );
