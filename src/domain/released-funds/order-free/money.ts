import { academicYearOf, add, isZero, negate, subtract, zero } from "../../kernel";
import type { Pounds } from "../../kernel";
import { rollOf } from "../../curriculum";
import type { Roll } from "../../curriculum";
import { budgetFlows, postFlows } from "../../plan";
import type { Plan } from "../../plan";
import { costPlaceOf } from "../../scenarios";
import type { PlanRows, Step } from "../../scenarios";
import type { Comparison } from "../comparison";
import { spendOf } from "../spend";
import type { Worth } from "./shapley";

/** What rows take from their schools and funds in each year, and the pay in it by part. */
export interface Money {
  readonly spent: Map<string, Pounds>;
  readonly payBill: Pounds[];
  readonly employerNi: Pounds[];
}
/** Where money falls; the key of a place is asked for once, and says where it was. */
export interface Place {
  readonly school: string;
  readonly yearIndex: number;
  readonly fund: string | null;
}
export type KeyOf = (place: Place) => string;
export interface MoneyBasis {
  readonly comparison: Comparison;
  readonly keyOf: KeyOf;
  readonly rollOf: (plan: Plan) => Roll;
}

/** The roll of a plan, made once for the same pupils. */
export function rolls(): (plan: Plan) => Roll {
  const known = new WeakMap<Plan["pupils"], Roll>();
  return ({ pupils }) => {
    const roll = known.get(pupils) ?? rollOf(pupils);
    known.set(pupils, roll);
    return roll;
  };
}

export const noMoney = (parts: number): Money => ({
  spent: new Map(),
  payBill: Array.from({ length: parts }, () => zero<"GBP">()),
  employerNi: Array.from({ length: parts }, () => zero<"GBP">()),
});

/** Adds the money of rows as they stand in a plan with these pupils, awards and prices. */
export function addRows(
  money: Money,
  rows: PlanRows,
  plan: Plan,
  { comparison, keyOf, rollOf }: MoneyBasis,
): void {
  const costs = rows.posts.map((post) => comparison.costOf(post, plan));
  const own = { ...plan, budget: rows.budget };
  const lines = rows.budget.length === 0 ? [] : budgetFlows(own, rollOf(plan));
  for (const flow of [...postFlows(plan, costs), ...lines]) {
    const yearIndex = Math.floor(flow.partIndex / 2);
    note(money, keyOf({ school: flow.school, yearIndex, fund: flow.fund?.name ?? null }), spendOf(flow));
  }
  for (const { parts } of costs) {
    for (const [index, part] of parts.entries()) {
      money.payBill[index] = add(money.payBill[index] ?? zero(), part.payBill);
      money.employerNi[index] = add(money.employerNi[index] ?? zero(), part.employerNi);
    }
  }
}

/** Adds what steps that are taken cost once, where that falls within the plan. */
export function addCosts(money: Money, taken: readonly Step[], plan: Plan, keyOf: KeyOf): void {
  for (const step of taken) {
    const { costToAchieve, fromDate } = step.change;
    const yearIndex = plan.timeline.years.indexOf(academicYearOf(fromDate));
    if (isZero(costToAchieve) || yearIndex < 0) continue;
    note(money, keyOf({ ...costPlaceOf(step, plan), yearIndex }), costToAchieve);
  }
}

function note({ spent }: Money, key: string, amount: Pounds): void {
  spent.set(key, add(spent.get(key) ?? zero(), amount));
}

/** What is released: what was spent before less what is spent after. */
export function released(before: Money, after: Money): Worth<"GBP"> {
  const found = new Map(before.spent);
  for (const [key, amount] of after.spent) {
    const was = found.get(key);
    found.set(key, was === undefined ? negate(amount) : subtract(was, amount));
  }
  return found;
}

/** The pay that moves, by part. */
export const payMoved = (before: Money, after: Money): PayMoved => ({
  payBill: after.payBill.map((pay, index) => subtract(pay, before.payBill[index] ?? zero())),
  employerNi: after.employerNi.map((pay, index) => subtract(pay, before.employerNi[index] ?? zero())),
});
export interface PayMoved {
  readonly payBill: readonly Pounds[];
  readonly employerNi: readonly Pounds[];
}
