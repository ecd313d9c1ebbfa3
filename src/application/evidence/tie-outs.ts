import { TRUST } from "../../domain/curriculum";
import {
  add,
  inUnit,
  isAbove,
  isKnown,
  isNegative,
  negate,
  quantity,
  subtract,
  sum,
  unknown,
} from "../../domain/kernel";
import type { Pounds, Quantity } from "../../domain/kernel";
import { measuredEntries } from "../report/carried";
import { figureOf } from "../report/figures";
import type { PlanBasis } from "../report/figures";
import type { TrustReview } from "../trust-review";
import { isCompared } from "../view/choice";
import type { Look } from "../view/choice";
import { isCapitalFund } from "../report/written-commitments";

export type Result = "passed" | "failed" | "not known";
export interface TieOut {
  readonly check: string;
  readonly result: Result;
  /** Largest difference over the years. */
  readonly difference: Quantity<string>;
}

/** Half a penny. */
const TIE: Pounds = quantity("0.005");

/** What must hold whatever the inputs, worked out anew from the exact figures of the whole trust. */
export function tieOuts(trust: Look): TieOut[] {
  const { review, ledger } = trust;
  const over = (check: string, differenceIn: (year: string) => Pounds): TieOut =>
    tied(check, ledger.years.map(differenceIn));
  const schools = review.model?.everything.schools ?? [];
  const balancesOf = (basis: PlanBasis): TieOut =>
    over(`The balances of the schools add up to the trust's, ${BASIS_WORDS[basis]}`, (year) => {
      const all = schools.map(({ name }) => balanceIn(review, basis, { year, school: name }));
      return subtract(balanceIn(review, basis, { year, school: TRUST }), sum(all));
    });
  if (!isCompared(trust)) return [balancesOf("baseline")];
  return [
    over("Cash released by change is the same as by what moved", (year) =>
      subtract(cashIn(trust, year), sum(inYear(review.drivers, year).map(({ amount }) => amount))),
    ),
    // a plan on another plan is compared with that one, and its balance with doing nothing
    ...(measuredEntries(review.earlier.cash, review.model).length > 0
      ? []
      : [over("The balance moves by what is released, no more and no less", (year) => moved(trust, year))]),
    ...(["baseline", "before", "after"] as const).map(balancesOf),
    tied(
      "Released is committed, proposed and left",
      ledger.money.map((year) => subtract(year.released, add(add(year.committed, year.reserved), year.left))),
    ),
  ];
}

const inYear = <T extends { readonly academicYear: string }>(all: readonly T[], year: string): T[] =>
  all.filter(({ academicYear }) => academicYear === year);

const cashIn = ({ ledger, review }: Look, year: string): Pounds =>
  sum(inYear(measuredEntries(ledger.cash, review.model), year).map(({ amount }) => amount));

/** What the revenue balance moves by, less what is released from revenue. */
function moved(trust: Look, year: string): Pounds {
  const { review, ledger } = trust;
  const capital = inYear(measuredEntries(ledger.cash, review.model), year).filter(({ fund }) =>
    isCapitalFund(fund, review.model),
  );
  const released = subtract(cashIn(trust, year), sum(capital.map(({ amount }) => amount)));
  const of = { year, school: TRUST };
  const rise = subtract(balanceIn(review, "before", of), balanceIn(review, "baseline", of));
  return subtract(rise, released);
}

function balanceIn(
  review: TrustReview,
  basis: PlanBasis,
  { year, school }: { readonly year: string; readonly school: string },
): Pounds {
  const figure = figureOf(review, basis, { school, metric: "in-year-balance", academicYear: year });
  return figure === null ? unknown() : inUnit(figure.value);
}

const BASIS_WORDS: Readonly<Record<PlanBasis, string>> = {
  baseline: "doing nothing",
  before: "before commitments",
  after: "after commitments",
};

const size = (amount: Pounds): Pounds => (isNegative(amount) ? negate(amount) : amount);

function tied(check: string, differences: readonly Pounds[]): TieOut {
  const largest = differences
    .map(size)
    .reduce((most, own) => (isAbove(own, most) ? own : most), quantity<"GBP">("0"));
  const lost = differences.some((own) => !isKnown(own));
  const difference = lost ? unknown<"GBP">() : largest;
  return { check, difference, result: lost ? "not known" : isAbove(largest, TIE) ? "failed" : "passed" };
}
