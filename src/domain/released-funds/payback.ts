import { academicYearOf, add, compareDates, isBelow, isKnown, isPositive, sum, zero } from "../kernel";
import type { Pounds, Timeline } from "../kernel";
import type { Change, Decision } from "../scenarios";
import type { CashEntry } from "./release";

/** What a decision costs once, what it releases, and when the one has made up for the other. */
export interface DecisionEffect {
  readonly decision: Decision;
  readonly costToAchieve: Pounds;
  /** Of it, by year of the plan. */
  readonly costs: readonly Pounds[];
  /** Cash released in each year of the plan, before cost to achieve. */
  readonly byYear: readonly Pounds[];
  /** In the year in which it begins, where it does not begin with the year; null where it does. */
  readonly partYear: Pounds | null;
  /** In the first whole year that it runs; null where the plan has none. */
  readonly fullYear: Pounds | null;
  readonly payback: Payback;
}
/** Years from the one in which the cost falls until cash covers it; null: never within the plan. */
export type Payback = "nothing to pay back" | "not known" | { readonly years: number } | null;

/** The entries are those of the scenario of the decision, in listed order. */
export function decisionEffect(
  decision: Decision,
  entries: readonly CashEntry[],
  timeline: Timeline,
): DecisionEffect {
  const ids = new Set(decision.map(({ id }) => id));
  const own = entries.filter(({ change }) => change !== null && ids.has(change));
  const costs = timeline.years.map((year) => costIn(decision, year));
  const byYear = timeline.years.map((year, index) => {
    const cash = sum(own.filter(({ academicYear }) => academicYear === year).map(({ amount }) => amount));
    return add(cash, costs[index] ?? zero<"GBP">());
  });
  const begins = [...decision].sort((a, b) => compareDates(a.fromDate, b.fromDate))[0];
  const starts = begins === undefined ? "" : academicYearOf(begins.fromDate);
  // one that began before the plan runs from its first year on
  const first = timeline.years.findIndex((year) => year >= starts);
  const isPart = timeline.years[first] === starts && !isSeptemberFirst(begins);
  return {
    decision,
    costToAchieve: sum(costs),
    costs,
    byYear,
    partYear: isPart ? (byYear[first] ?? null) : null,
    fullYear: byYear[isPart ? first + 1 : first] ?? null,
    payback: paybackOf(costs, byYear),
  };
}

const isSeptemberFirst = (change: Change | undefined): boolean =>
  change?.fromDate.month === 9 && change.fromDate.day === 1;

/** Cost to achieve counts in the year of its change; what falls outside the plan is not in it. */
const costIn = (decision: Decision, year: string): Pounds =>
  sum(
    decision
      .filter(({ fromDate }) => academicYearOf(fromDate) === year)
      .map(({ costToAchieve }) => costToAchieve),
  );

/** From the first year with a cost on, all cash of these years against all cost up to them. */
export function paybackOf(costs: readonly Pounds[], released: readonly Pounds[]): Payback {
  const first = costs.findIndex((cost) => !isKnown(cost) || isPositive(cost));
  if (first < 0) return "nothing to pay back";
  const last =
    costs.length - 1 - [...costs].reverse().findIndex((cost) => !isKnown(cost) || isPositive(cost));
  let [paid, won]: [Pounds, Pounds] = [zero(), zero()];
  for (let year = first; year < costs.length; year += 1) {
    paid = add(paid, costs[year] ?? zero<"GBP">());
    won = add(won, released[year] ?? zero<"GBP">());
    if (!isKnown(paid) || !isKnown(won)) return "not known";
    if (year >= last && !isBelow(won, paid)) return { years: year - first + 1 };
  }
  return null;
}
