import type { MonthlyActual, MoneyItem, YearByMonth } from "../in-year";
import { groupBy, nameKey } from "../kernel";
import type { Plan } from "../plan";
import type { BfrBook, BfrLine } from "./bfr-line";
import type { Leg } from "./legs";

/** The months of each part, from September. */
export const MONTHS_OF_PART: readonly [readonly number[], readonly number[]] = [
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
