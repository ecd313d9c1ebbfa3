import { add, allAtOnce, eachInTurn, nameKey, negate, unknown, zero } from "../kernel";
import type { Pounds, Stepwise } from "../kernel";
import type { Difference } from "./differences";
import type { ReleaseDriver } from "./driver";
import { spendOf } from "./spend";

/** A driver of its own, or the cost of teachers, which drivers explain. */
export type FallKind = ReleaseDriver | "teachers";
/** What each kind of money releases of a school in a year: the fall in spending, the rise in income or transfers in. */
export interface Falls {
  of(school: string, yearIndex: number, kind: FallKind): Pounds;
}

export const fallsOf = (found: readonly Difference[]): Falls => allAtOnce(fallsStepwise(found));

export function* fallsStepwise(found: readonly Difference[]): Stepwise<Falls> {
  const falls = new Map<string, Pounds>();
  yield* eachInTurn("check", found, (difference) => {
    const { flow, sign } = difference;
    const spent = sign === 1 ? spendOf(flow) : negate(spendOf(flow));
    for (const [kind, amount] of kindsOf(difference, spent)) {
      const key = keyOf(flow.school, Math.floor(flow.partIndex / 2), kind);
      falls.set(key, add(falls.get(key) ?? zero<"GBP">(), amount));
    }
  });
  return { of: (school, yearIndex, kind) => falls.get(keyOf(school, yearIndex, kind)) ?? zero() };
}

const keyOf = (school: string, yearIndex: number, kind: FallKind): string =>
  `${nameKey(school)}|${yearIndex}|${kind}`;

type KindAmount = readonly [kind: FallKind, amount: Pounds];

function kindsOf({ flow, post }: Difference, amount: Pounds): KindAmount[] {
  if (post) {
    const isTeacher = post.role?.isTeacher ?? null;
    // nobody can say which of the two it is
    if (isTeacher === null) return [["teachers", unknown()] as const, ["support-staff", unknown()] as const];
    return [[isTeacher ? "teachers" : "support-staff", amount]];
  }
  switch (flow.origin.place.table) {
    case "Schools":
      return [["levy-and-allowance", amount]];
    case "Changes":
      return [["cost-to-achieve", amount]];
    default:
      return [[KIND_OF_LINE[flow.kind], amount]];
  }
}
const KIND_OF_LINE = { spend: "other-spending", income: "income", transfer: "transfers" } as const;
