import { negate, sum } from "../../src/domain/kernel";
import type { Pounds } from "../../src/domain/kernel";
import type { PlanCosts } from "../../src/domain/plan";

export type Key = string;
/** Spending and transfers out less income, by "school|fund|part index". */
export function netCost({ flows }: PlanCosts): Map<Key, Pounds> {
  const totals = new Map<Key, Pounds[]>();
  for (const { school, fund, partIndex, kind, amount } of flows) {
    const key = `${school}|${fund?.name ?? ""}|${partIndex}`;
    totals.set(key, [...(totals.get(key) ?? []), kind === "spend" ? amount : negate(amount)]);
  }
  return new Map([...totals].map(([key, amounts]) => [key, sum(amounts)]));
}
