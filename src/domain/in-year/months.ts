import { add, groupBy, isSameName, nameKey, subtract, sum, zero } from "../kernel";
import type { CivilDate, Pounds, RowOrigin } from "../kernel";
import type { LedgerRow } from "./ledger-row";

/** A row of MonthlyActuals. */
export interface MonthlyActual {
  readonly origin: RowOrigin;
  readonly school: string;
  /** The first day of the month. */
  readonly month: CivilDate;
  readonly code: string;
  readonly fund: string | null;
  readonly amount: Pounds;
}

/** One month of a row: what was planned, what happened, and what is now looked for. */
export interface MonthFigures {
  readonly budget: Pounds;
  /** Null while the ledger of the school has nothing of that month. */
  readonly actual: Pounds | null;
  /** The actual where there is one, else the budget. */
  readonly reforecast: Pounds;
}
export interface MonthlyRow extends Omit<LedgerRow, "budget"> {
  /** From September. */
  readonly months: readonly MonthFigures[];
}
/** Why an actual stands on no row of the budget. */
export type Unmatched = "no such code" | "several rows";
export interface UnmatchedActual {
  readonly actual: MonthlyActual;
  readonly why: Unmatched;
}
export interface YearByMonth {
  readonly rows: readonly MonthlyRow[];
  /** Rows of the ledger that no row of the budget stands for, each as a row of its own. */
  readonly unmatched: readonly UnmatchedActual[];
  /** By school, the months that its ledger has, from September: 0 to 11. */
  readonly closed: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Actuals of one academic year on the rows of its budget. Every actual is on one row, and every month in one figure. */
export function yearByMonth(
  budget: readonly LedgerRow[],
  actuals: readonly MonthlyActual[],
  startYear: number,
): YearByMonth {
  const own = actuals.filter(({ month }) => monthPlace(month, startYear) !== null);
  const closed = new Map<string, Set<number>>();
  for (const { school, month } of own) {
    const months = closed.get(nameKey(school)) ?? new Set<number>();
    closed.set(nameKey(school), months.add(monthPlace(month, startYear) ?? 0));
  }
  const byCode = groupBy(budget, ({ school, code }) => placeKey(school, code));
  const found = own.map((actual) => ({ actual, match: matchOf(actual, byCode) }));
  const onRow = groupBy(found, ({ match }) => (typeof match === "string" ? null : match));
  const figures = (row: LedgerRow, actual: readonly MonthlyActual[]): MonthlyRow =>
    monthlyRow(row, actual, { startYear, closed: closed.get(nameKey(row.school)) ?? new Set() });
  const rows = budget.map((row) =>
    figures(
      row,
      (onRow.get(row) ?? []).map(({ actual }) => actual),
    ),
  );
  const unmatched = found.flatMap(({ actual, match }): UnmatchedActual[] =>
    typeof match === "string" ? [{ actual, why: match }] : [],
  );
  const extra = [...groupBy(unmatched, ({ actual }) => extraKey(actual)).values()].flatMap((own) => {
    const [first] = own;
    return first
      ? [
          figures(
            unbudgeted(first.actual),
            own.map(({ actual }) => actual),
          ),
        ]
      : [];
  });
  return { rows: [...rows, ...extra], unmatched, closed };
}

/** 0 for September to 11 for August; null outside the year. */
export function monthPlace(month: CivilDate, startYear: number): number | null {
  const place = (month.year - startYear) * 12 + month.month - 9;
  return place >= 0 && place < 12 ? place : null;
}

const placeKey = (school: string, code: string): string => JSON.stringify([nameKey(school), nameKey(code)]);
const extraKey = ({ school, code, fund }: MonthlyActual): string =>
  JSON.stringify([nameKey(school), nameKey(code), fund === null ? null : nameKey(fund)]);

/** By school and code, and by fund where the ledger says one or several have the code. */
function matchOf(
  { school, code, fund }: MonthlyActual,
  byCode: ReadonlyMap<string, readonly LedgerRow[]>,
): LedgerRow | Unmatched {
  const rows = byCode.get(placeKey(school, code)) ?? [];
  const own = fund === null ? rows : rows.filter((row) => row.fund !== null && isSameName(row.fund, fund));
  const [only, ...others] = own;
  if (only === undefined) return "no such code";
  return others.length > 0 ? "several rows" : only;
}

const unbudgeted = ({ school, fund, code }: MonthlyActual): LedgerRow => ({
  ...{ school, fund, code, headings: [], kind: null, money: [] },
  budget: Array.from({ length: 12 }, () => zero<"GBP">()),
});

interface Year {
  readonly startYear: number;
  readonly closed: ReadonlySet<number>;
}

function monthlyRow(
  { budget, ...row }: LedgerRow,
  actuals: readonly MonthlyActual[],
  year: Year,
): MonthlyRow {
  const months = budget.map((planned, place): MonthFigures => {
    const own = actuals.filter(({ month }) => monthPlace(month, year.startYear) === place);
    // a ledger lists every code that something was posted to
    const actual = year.closed.has(place) ? sum(own.map(({ amount }) => amount)) : null;
    return { budget: planned, actual, reforecast: actual ?? planned };
  });
  return { ...row, months };
}

/** What months come to together; the difference is of the months that have actuals. */
export interface YearFigures {
  readonly budget: Pounds;
  readonly budgetToDate: Pounds;
  readonly actualToDate: Pounds | null;
  readonly difference: Pounds | null;
  readonly reforecast: Pounds;
}
export function yearFigures(months: readonly MonthFigures[]): YearFigures {
  const closed = months.filter(({ actual }) => actual !== null);
  const budgetToDate = sum(closed.map(({ budget }) => budget));
  const actualToDate =
    closed.length === 0
      ? null
      : closed.reduce((all, { actual }) => add(all, actual ?? zero()), zero<"GBP">());
  return {
    budget: sum(months.map(({ budget }) => budget)),
    budgetToDate,
    actualToDate,
    difference: actualToDate && subtract(actualToDate, budgetToDate),
    reforecast: sum(months.map(({ reforecast }) => reforecast)),
  };
}
