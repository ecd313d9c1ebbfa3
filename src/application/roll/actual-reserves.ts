import { yearFigures } from "../../domain/in-year";
import type { MonthlyRow } from "../../domain/in-year";
import {
  add,
  isAbove,
  isNegative,
  isNegligible,
  isSameName,
  nameKey,
  negate,
  pounds,
  subtract,
  sum,
} from "../../domain/kernel";
import type { Pounds } from "../../domain/kernel";
import type { ClosingReserve } from "../../domain/year-roll";
import type { OpenYear } from "../year/open-year";

export interface ReservesClosed {
  readonly closing: readonly ClosingReserve[];
  /** Schools whose year is closed with what their ledger has. */
  readonly actual: readonly string[];
  /** Schools with actuals that do not say all of the year, and why. */
  readonly short: readonly { readonly school: string; readonly why: string }[];
}

/**
 * Reserves as the plan closes them; where the ledger of a school has all twelve months and something on every code
 * that is budgeted, by what it has: the plan's balance, moved by actual less budget.
 */
export function reservesClosed(closing: readonly ClosingReserve[], { byMonth }: OpenYear): ReservesClosed {
  const schools = [...new Set(closing.map(({ school }) => school))];
  const judged = schools.map((school) => ({
    school,
    rows: byMonth.rows.filter((row) => isSameName(row.school, school)),
    why: shortOf(school, byMonth),
  }));
  const actual = judged.filter(({ why }) => why === null);
  return {
    closing: closing.map((own) => {
      const found = actual.find(({ school }) => school === own.school);
      return found ? { ...own, balance: add(own.balance, movedIn(found.rows, own.fund)) } : own;
    }),
    actual: actual.map(({ school }) => school),
    short: judged.flatMap(({ school, why }) => (why === null || why === "" ? [] : [{ school, why }])),
  };
}

/** Null: nothing is missing. Empty: the ledger has nothing of the school. */
function shortOf(school: string, { closed, rows, unmatched }: OpenYear["byMonth"]): string | null {
  const months = closed.get(nameKey(school))?.size ?? 0;
  if (months === 0) return "";
  if (months < 12) return `its ledger has ${months} of 12 months`;
  if (unmatched.some(({ actual }) => isSameName(actual.school, school)))
    return "rows of its ledger stand on no budget";
  const own = rows.filter((row) => isSameName(row.school, school));
  const bare = own.find(
    ({ months: all }) =>
      isBudgeted(all) && all.every(({ actual }) => actual === null || isNegligible(actual)),
  );
  if (bare) return `its ledger has nothing on ${bare.code}`;
  const moved = own.find((row) => row.kind === "Transfer" && isMoved(differenceOf(row)));
  return moved
    ? `transfers on ${moved.code} differ from the plan, and the other school's books would too`
    : null;
}
/** Twelve months, each to the penny. */
const isMoved = (difference: Pounds): boolean =>
  isAbove(isNegative(difference) ? negate(difference) : difference, pounds("0.06"));

const isBudgeted = (months: MonthlyRow["months"]): boolean =>
  !isNegligible(sum(months.map(({ budget }) => budget)));

const differenceOf = ({ months }: MonthlyRow): Pounds => {
  const { budget, reforecast } = yearFigures(months);
  return subtract(reforecast, budget);
};

/** Income above the plan raises the balance; spending above it lowers it. Transfers are as planned, at both ends. */
const movedIn = (rows: readonly MonthlyRow[], fund: string | null): Pounds =>
  sum(
    rows
      .filter((row) => row.kind !== "Transfer" && row.fund !== null && fund !== null)
      .filter((row) => isSameName(row.fund ?? "", fund ?? ""))
      .map((row) => (row.kind === "Income" ? differenceOf(row) : negate(differenceOf(row)))),
  );
