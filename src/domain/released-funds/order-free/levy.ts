import { add, isZero, subtract, sum, zero } from "../../kernel";
import type { Pounds } from "../../kernel";
import { trustFlows } from "../../plan";
import { trustOnCosts } from "../../staffing";
import type { PayByPart } from "../../staffing";
import type { Comparison } from "../comparison";
import { spendOf } from "../spend";
import type { KeyOf, PayMoved } from "./money";
import type { Worth } from "./shapley";

/** What the levy less the Employment Allowance releases when the trust's pay moves. */
export function levyReleased({ builtOn }: Comparison, keyOf: KeyOf): (moved: PayMoved) => Worth<"GBP"> {
  const { plan, basis, posts } = builtOn;
  const { timeline } = plan;
  const total = (step: "payBill" | "employerNi", index: number): Pounds =>
    sum(posts.map((cost) => cost.parts[index]?.[step] ?? zero<"GBP">()));
  const before = timeline.parts.map((_, index) => ({
    payBill: total("payBill", index),
    employerNi: total("employerNi", index),
  }));
  const spentWith = (pay: PayByPart): Map<string, Pounds> => {
    const spent = new Map<string, Pounds>();
    for (const flow of trustFlows(plan, trustOnCosts([pay], timeline, basis.rates))) {
      const yearIndex = Math.floor(flow.partIndex / 2);
      const key = keyOf({ school: flow.school, yearIndex, fund: flow.fund?.name ?? null });
      spent.set(key, add(spent.get(key) ?? zero(), spendOf(flow)));
    }
    return spent;
  };
  const now = spentWith({ parts: before });
  return ({ payBill, employerNi }) => {
    if ([...payBill, ...employerNi].every(isZero)) return new Map();
    const parts = before.map((part, index) => ({
      payBill: add(part.payBill, payBill[index] ?? zero<"GBP">()),
      employerNi: add(part.employerNi, employerNi[index] ?? zero<"GBP">()),
    }));
    const then = spentWith({ parts });
    return new Map([...now].map(([key, was]) => [key, subtract(was, then.get(key) ?? zero<"GBP">())]));
  };
}
