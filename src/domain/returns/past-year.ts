import { isCapitalFund } from "../budget";
import type { MonthlyActual, MonthlyRow, MoneyItem, YearByMonth } from "../in-year";
import { countOf, groupBy, nameKey, negate, over, sum, times, zero } from "../kernel";
import type { Pounds } from "../kernel";
import type { Plan } from "../plan";
import type { BfrBook, BfrLine } from "./bfr-line";
import type { Leg } from "./legs";
import { natureOf, placingOf } from "./placing";
import type { LedgerCode, Standing } from "./standing";

/** The months of each part, from September. */
const MONTHS_OF_PART: readonly [readonly number[], readonly number[]] = [
  [0, 1, 2, 3, 4, 5, 6],
  [7, 8, 9, 10, 11],
];
export type PartPlace = 0 | 1;

/** A year that is over or under way: its ledger, and the plan's budget where the plan has that year. */
export interface PastYear {
  readonly ledger: YearByMonth;
  /** The first row of each code, by `codeKey`. */
  readonly firstActual: ReadonlyMap<string, MonthlyActual>;
  /** By the row behind them. Of a year that the plan does not have, those of the forecast year, for their codes alone. */
  readonly items: ReadonlyMap<object, readonly MoneyItem[]>;
  readonly isPlanned: boolean;
  readonly legs: (item: MoneyItem) => readonly Leg[];
  readonly plan: Plan;
  readonly book: BfrBook;
  /** Lines by code, as the budget of any school has it. */
  readonly lineOfCode: ReadonlyMap<string, BfrLine>;
}

/** How many months of a part a school's ledger has. */
export interface MonthsKnown {
  readonly closed: number;
  readonly of: number;
}
export function monthsKnown(
  { ledger }: Pick<PastYear, "ledger">,
  school: string,
  part: PartPlace,
): MonthsKnown {
  const closed = ledger.closed.get(nameKey(school)) ?? new Set<number>();
  const months = MONTHS_OF_PART[part];
  return { closed: months.filter((month) => closed.has(month)).length, of: months.length };
}

/** Whether anything is known of a part at a school: the plan's budget, or every month of the ledger. */
export const isPartKnown = (year: PastYear, school: string, part: PartPlace): boolean => {
  const { closed, of } = monthsKnown(year, school, part);
  return year.isPlanned || closed === of;
};

/** What stands on the lines of the return in one part of a past year, where it is known. */
export const standingsOfPart = (year: PastYear, part: PartPlace): Standing[] =>
  year.ledger.rows
    .filter(({ school }) => isPartKnown(year, school, part))
    .flatMap((row) =>
      monthsKnown(year, row.school, part).closed === 0
        ? plannedOfRow(row, part, year)
        : actualOfRow(row, part, year),
    );

function plannedOfRow({ money }: MonthlyRow, part: PartPlace, year: PastYear): Standing[] {
  return money.flatMap(({ item: behind }) =>
    (year.items.get(behind) ?? []).flatMap((item) => {
      const amount = item.parts[part];
      const legs = legsInPart(year.legs(item), { at: item.school, amount, budget: amount }, part, year);
      return legs.map((leg) => ({ ...leg, item, actual: null }));
    }),
  );
}

export const standingsOfItem = (
  item: MoneyItem,
  amount: Pounds,
  legs: (item: MoneyItem) => readonly Leg[],
): Standing[] =>
  legs(item).map((leg) => ({
    ...{ school: leg.school, section: leg.section, line: leg.line, why: leg.why },
    ...{ amount: leg.amount(amount), item, actual: null },
  }));

interface PartAmounts {
  /** The school whose ledger or budget it is. */
  readonly at: string;
  readonly amount: Pounds;
  /** Of the same part, by the plan. */
  readonly budget: Pounds;
}

/** What arrives at another school is in its own ledger; of the months that are not there yet, as the budget has it. */
function legsInPart(
  legs: readonly Leg[],
  { at, amount, budget }: PartAmounts,
  part: PartPlace,
  year: PastYear,
): Pick<Standing, "school" | "section" | "line" | "why" | "amount">[] {
  return legs.flatMap(({ school, section, line, why, amount: ofLeg }) => {
    const own = { school, section, line, why };
    if (nameKey(school) === nameKey(at)) return [{ ...own, amount: ofLeg(amount) }];
    const { closed, of } = monthsKnown(year, school, part);
    if (closed === of) return [];
    return [{ ...own, amount: ofLeg(over(times(budget, countOf(of - closed)), countOf(of))) }];
  });
}

/** An amount of the ledger is of all that stands on its code: it cannot be shared out between lines. */
function actualOfRow(row: MonthlyRow, part: PartPlace, year: PastYear): Standing[] {
  const months = MONTHS_OF_PART[part].flatMap((place) => row.months[place] ?? []);
  const amount = sum(months.map(({ reforecast }) => reforecast));
  const budget = year.isPlanned ? sum(months.map((month) => month.budget)) : zero<"GBP">();
  const actual = ledgerCodeOf(row, year);
  const own = row.money.flatMap(({ item: behind }) => (year.items.get(behind) ?? []).slice(0, 1));
  const [item] = own;
  if (item === undefined) return [ledgerOnly(row, amount, actual, year)];
  const legs = year.legs(item);
  const isOne = own.every((other) => signature(year.legs(other)) === signature(legs));
  const placed = isOne ? legs : legs.slice(0, 1).map((leg) => ({ ...leg, ...SEVERAL }));
  return legsInPart(placed, { at: row.school, amount, budget }, part, year).map((leg) => ({
    ...leg,
    item: isOne ? item : null,
    actual,
  }));
}
const SEVERAL = { line: null, why: "several lines" } as const;

const signature = (legs: readonly Leg[]): string =>
  JSON.stringify(
    legs.map(({ school, section, line, why }) => [nameKey(school), section, line?.heading, why]),
  );

/** What no row of the budget has the code of: by the code alone. */
function ledgerOnly(row: MonthlyRow, amount: Pounds, actual: LedgerCode, year: PastYear): Standing {
  const { school, code, fund } = row;
  const byCode = year.book.ofCode(code);
  const line = byCode === "several" ? null : (byCode ?? year.lineOfCode.get(nameKey(code)) ?? null);
  const nature = line && natureOf(line.section);
  const shared = { school, amount, item: null, actual };
  if (line === null || nature === null) {
    const why = byCode === "several" ? "several lines" : "unknown code";
    return { ...shared, section: null, line: null, why };
  }
  const isCapital = (fund === null ? null : isCapitalFund(fund, year.plan.funds)) ?? nature.isCapital;
  const bfrLine = isCapital === nature.isCapital ? line.heading : null;
  const placing = placingOf({ ...nature, isCapital }, { bfrLine, code }, year.book);
  // above zero in the ledger where it leaves, as in the budget
  return { ...shared, ...placing, amount: nature.flow === "transfer" ? negate(amount) : amount };
}

const ledgerCodeOf = ({ school, code }: MonthlyRow, { firstActual }: PastYear): LedgerCode => ({
  school,
  code,
  first: firstActual.get(codeKey(school, code)) ?? null,
});
export const codeKey = (school: string, code: string): string =>
  JSON.stringify([nameKey(school), nameKey(code)]);

export const itemsByRow = (items: readonly MoneyItem[]): ReadonlyMap<object, readonly MoneyItem[]> =>
  groupBy(items, ({ item }) => item);

/** Codes that stand for one line wherever the budget has them. */
export function linesByCode(
  items: readonly MoneyItem[],
  legs: (item: MoneyItem) => readonly Leg[],
): ReadonlyMap<string, BfrLine> {
  const found = new Map<string, BfrLine | null>();
  for (const item of items) {
    const [leg, ...others] = legs(item).filter(({ school }) => nameKey(school) === nameKey(item.school));
    if (!leg || others.length > 0) continue;
    const key = nameKey(item.code);
    const known = found.get(key);
    found.set(key, known === undefined || known === leg.line ? leg.line : null);
  }
  return new Map([...found].flatMap(([code, line]) => (line === null ? [] : [[code, line] as const])));
}
