import { isSameName, negate, unknown } from "../kernel";
import type { Pounds, RowOrigin } from "../kernel";
import type { BudgetAmount } from "./roll-forward";
import type { Fund } from "./fund";

export type FlowKind = "income" | "spend" | "transfer";

/** Money of one school, fund and part. Income and spend are positive; a transfer out is negative. */
export interface Flow {
  readonly school: string;
  readonly partIndex: number;
  readonly kind: FlowKind;
  /** Null when the fund cannot be read. */
  readonly fund: Fund | null;
  readonly amount: Pounds;
  readonly aarCode: string | null;
  readonly origin: RowOrigin;
}

export const isRevenue = (flow: Flow): boolean | null =>
  flow.fund === null || flow.fund.type === null ? null : flow.fund.type !== "capital";

const FLOW_KINDS = { Income: "income", Expenditure: "spend", Transfer: "transfer" } as const;

/**
 * The flows of one budget amount, in each part: a transfer to another school is two. A line
 * whose kind cannot be read may be any, so it makes all three not known.
 */
export function flowsOf(budget: BudgetAmount, fundNamed: (name: string) => Fund | null): Flow[] {
  const { line } = budget;
  const fund = line.fund === null ? null : fundNamed(line.fund);
  const shared = { school: line.school, fund, aarCode: line.aarCode, origin: line.origin };
  return budget.parts.flatMap((amount, offset) => {
    const partIndex = budget.yearIndex * 2 + offset;
    const flow = (kind: FlowKind, value: Pounds): Flow => ({ ...shared, partIndex, kind, amount: value });
    switch (line.kind) {
      case null:
        return Object.values(FLOW_KINDS).map((kind) => flow(kind, unknown()));
      case "Transfer":
        return transferFlows(flow("transfer", negate(amount)), amount, line.otherSchool);
      case "Income":
      case "Expenditure":
        return [flow(FLOW_KINDS[line.kind], amount)];
    }
  });
}

/** Without another school the money leaves (or, negative, arrives) on this row alone. */
function transferFlows(out: Flow, amount: Pounds, otherSchool: string | null): Flow[] {
  const arrives = otherSchool !== null && !isSameName(otherSchool, out.school);
  return arrives ? [out, { ...out, school: otherSchool, amount }] : [out];
}
