import { add, isZero, subtract, sum, unknown } from "../kernel";
import type { Pounds } from "../kernel";
import type { MoneySection } from "./bfr-line";

/** Amounts of one line, by column; exact or rounded. */
export interface LineAmounts {
  /** Null: neither income nor spending as far as anybody can tell. */
  readonly section: MoneySection | null;
  readonly amounts: readonly Pounds[];
}
export interface ReturnTotals {
  readonly income: readonly Pounds[];
  readonly staff: readonly Pounds[];
  readonly expenditure: readonly Pounds[];
  readonly transfers: readonly Pounds[];
  readonly balance: readonly Pounds[];
}

/**
 * Totals of one school's lines. Capital is apart. Where a column has an amount that is neither income nor spending as
 * far as anybody can tell, or none at all is known, its totals are not known.
 */
export function returnTotals(lines: readonly LineAmounts[], isKnown: readonly boolean[]): ReturnTotals {
  const total = (...sections: MoneySection[]): Pounds[] =>
    isKnown.map((known, column) => {
      const isDoubtful = lines.some(({ section, amounts }) => section === null && isThere(amounts[column]));
      if (!known || isDoubtful) return unknown();
      const own = lines.filter(({ section }) => section !== null && sections.includes(section));
      return sum(own.map(({ amounts }) => amounts[column] ?? unknown<"GBP">()));
    });
  const income = total("Revenue income");
  const staff = total("Staff costs");
  const expenditure = total("Staff costs", "Other revenue costs");
  const transfers = total("Revenue transfers");
  const balance = income.map((own, column) =>
    add(subtract(own, expenditure[column] ?? unknown<"GBP">()), transfers[column] ?? unknown<"GBP">()),
  );
  return { income, staff, expenditure, transfers, balance };
}

/** What is not known may be something. */
const isThere = (amount: Pounds | undefined): boolean => amount !== undefined && !isZero(amount);

/** The reserve at the end of each column: the opening one, and every balance since the plan began. */
export function carriedForward(opening: Pounds, balances: readonly Pounds[], planFrom: number): Pounds[] {
  let reserve = opening;
  return balances.map((balance, column) => {
    if (column < planFrom - 1) return unknown();
    if (column >= planFrom) reserve = add(reserve, balance);
    return reserve;
  });
}
