import type { Flow, OpeningReserve } from "../budget";
import {
  add,
  groupBy,
  isNegligible,
  isSameName,
  nameKey,
  negate,
  notYetWritten,
  sum,
  unknown,
  zero,
} from "../kernel";
import type { Pounds } from "../kernel";
import type { PlanCosts } from "../plan";

/** What a school holds in a fund when a year is closed. */
export interface ClosingReserve {
  readonly school: string;
  /** Null when the fund of some money cannot be read. */
  readonly fund: string | null;
  readonly opening: Pounds;
  /** Income less spending and transfers of the year. */
  readonly balance: Pounds;
}

/** Opening reserves and the year's balance, by school and fund; of schools that have an opening reserve at all. */
export function closingReserves({ plan, flows }: PlanCosts): ClosingReserve[] {
  const year = groupBy(
    flows.filter(({ partIndex }) => partIndex < 2),
    ({ school }) => nameKey(school),
  );
  return plan.schools.flatMap(({ name }): ClosingReserve[] => {
    const opening = plan.openingReserves.filter(({ school }) => isSameName(school, name));
    if (opening.length === 0) return [];
    const own = year.get(nameKey(name)) ?? [];
    return fundsIn(opening, own).map((fund) => ({
      school: name,
      fund,
      opening: sum(opening.filter((row) => isOf(row.fund, fund)).map(({ amount }) => amount)),
      balance: own.filter((flow) => isOf(flow.fund?.name ?? null, fund)).reduce(added, zero<"GBP">()),
    }));
  });
}

export const closingOf = ({ fund, opening, balance }: ClosingReserve): Pounds =>
  fund === null ? unknown() : add(opening, balance);

function fundsIn(opening: readonly OpeningReserve[], flows: readonly Flow[]): (string | null)[] {
  const names = new Map<string, string | null>();
  for (const name of [...opening.map(({ fund }) => fund), ...flows.map(({ fund }) => fund?.name ?? null)]) {
    const key = nameKey(name ?? "");
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}
const isOf = (own: string | null, fund: string | null): boolean =>
  own === null || fund === null ? own === fund : isSameName(own, fund);
const added = (total: Pounds, { kind, amount }: Flow): Pounds =>
  add(total, kind === "spend" ? negate(amount) : amount);

/** The opening reserves of the new plan: a row that comes to nothing stays only where one was. */
export function openingAfter(
  closing: readonly ClosingReserve[],
  rows: readonly OpeningReserve[],
): OpeningReserve[] {
  return closing.flatMap((own): OpeningReserve[] => {
    const amount = closingOf(own);
    const row = rows.find(({ school, fund }) => isSameName(school, own.school) && isOf(fund, own.fund));
    if (!row && isNegligible(amount)) return [];
    const origin = row?.origin ?? notYetWritten("OpeningReserves", "Schools");
    return [{ origin, school: row?.school ?? own.school, fund: own.fund, amount }];
  });
}
