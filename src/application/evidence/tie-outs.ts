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
} from "../../domain/kernel";
import type { Pounds, Quantity } from "../../domain/kernel";
import { figureOf } from "../report/figures";
import type { PlanBasis } from "../report/figures";
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
  const inYear = <T extends { readonly academicYear: string }>(all: readonly T[], year: string): T[] =>
    all.filter(({ academicYear }) => academicYear === year);
  const cash = (year: string): Pounds => sum(inYear(ledger.cash, year).map(({ amount }) => amount));
  const balance = (basis: PlanBasis, year: string, school = TRUST): Pounds => {
    const figure = figureOf(review, basis, { school, metric: "in-year-balance", academicYear: year });
    return figure === null ? quantity("not known") : inUnit(figure.value);
  };
  const capital = (year: string): Pounds =>
    sum(
      inYear(ledger.cash, year)
        .filter(({ fund }) => isCapitalFund(fund, review.model))
        .map(({ amount }) => amount),
    );
  const over = (check: string, differenceIn: (year: string) => Pounds): TieOut =>
    tied(check, ledger.years.map(differenceIn));
  const schools = review.model?.everything.schools ?? [];
  const moved = over("Cash released by change is the same as by what moved", (year) =>
    subtract(cash(year), sum(inYear(review.drivers, year).map(({ amount }) => amount))),
  );
  return [
    moved,
    ...(ledger.earlier.length > 0 || review.earlier.cash.length > 0
      ? []
      : [
          over("The balance moves by what is released, no more and no less", (year) =>
            subtract(
              subtract(balance("before", year), balance("baseline", year)),
              subtract(cash(year), capital(year)),
            ),
          ),
        ]),
    ...(["baseline", "before", "after"] as const).map((basis) =>
      over(`The balances of the schools add up to the trust's, ${BASIS_WORDS[basis]}`, (year) =>
        subtract(balance(basis, year), sum(schools.map(({ name }) => balance(basis, year, name)))),
      ),
    ),
    tied(
      "Released is committed, proposed and left",
      ledger.money.map((year) => subtract(year.released, add(add(year.committed, year.reserved), year.left))),
    ),
  ];
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
  const difference = lost ? quantity<"GBP">("not known") : largest;
  return { check, difference, result: lost ? "not known" : isAbove(largest, TIE) ? "failed" : "passed" };
}
