import { isCapitalFund } from "../budget";
import type { MonthlyRow, MoneyItem } from "../in-year";
import { countOf, nameKey, negate, over, sum, times, zero } from "../kernel";
import type { Pounds } from "../kernel";
import type { Leg } from "./legs";
import { codeKey, isPartKnown, MONTHS_OF_PART, monthsKnown } from "./past-year";
import type { PartPlace, PastYear } from "./past-year";
import { natureOf, placingOf } from "./placing";
import type { LedgerCode, Standing } from "./standing";

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
