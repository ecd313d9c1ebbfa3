import type { Flow } from "../budget";
import { add, isKnown, isNegligible, negate, zero } from "../kernel";
import type { Part, Pounds } from "../kernel";
import { postFlows } from "../plan";
import type { PlanCosts } from "../plan";
import type { Comparison } from "./comparison";
import type { CashEntry } from "./release";
import { spendOf } from "./spend";

/**
 * The fall in spending and rise in income between two plans that no change accounts for:
 * the levy and allowance, and rows of the scenario that no change names.
 */
export function unexplained(byChange: readonly CashEntry[], comparison: Comparison): CashEntry[] {
  const left = new Map<string, CashEntry>();
  const { parts } = comparison.plan.plan.timeline;
  const note = (place: Place, part: Part | undefined, amount: Pounds): void => {
    if (!part) return;
    const key = `${place.school}|${place.fund ?? ""}|${part.index}`;
    const entry = left.get(key) ?? wholePlanEntry(comparison, place, part);
    left.set(key, { ...entry, amount: add(entry.amount, amount) });
  };
  for (const { flow, sign } of differences(comparison)) {
    const spent = spendOf(flow);
    const place = { school: flow.school, fund: flow.fund?.name ?? null };
    note(place, parts[flow.partIndex], sign === 1 ? spent : negate(spent));
  }
  for (const entry of byChange) {
    const part = parts.find((own) => own.academicYear === entry.academicYear && own.name === entry.part);
    note(entry, part, negate(entry.amount));
  }
  return [...left.values()].filter(({ amount }) => !isNegligible(amount));
}

type Place = Pick<CashEntry, "school" | "fund">;

interface Difference {
  readonly flow: Flow;
  readonly sign: 1 | -1;
}

/** Flows of posts whose cost is in one of the plans only, and all other flows that are not the same unknown. */
function differences({ builtOn, plan }: Comparison): Difference[] {
  const unreadable = unknownIn(builtOn.otherFlows);
  const unreadableAfter = unknownIn(plan.otherFlows);
  const sameUnknown = (flow: Flow): boolean => {
    const key = keyOf(flow);
    return flow.origin.place.table === "Budget" && unreadable.has(key) && unreadableAfter.has(key);
  };
  const signed = (flows: readonly Flow[], sign: 1 | -1): Difference[] =>
    flows.filter((flow) => !sameUnknown(flow)).map((flow) => ({ flow, sign }));
  return [
    ...signed([...flowsOnlyIn(builtOn, plan), ...builtOn.otherFlows], 1),
    ...signed([...flowsOnlyIn(plan, builtOn), ...plan.otherFlows], -1),
  ];
}

/** A post in both plans costs the same in both, at the same pay. */
function flowsOnlyIn(own: PlanCosts, other: PlanCosts): Flow[] {
  const shared = new Set(other.posts);
  return postFlows(
    own.plan,
    own.posts.filter((cost) => !shared.has(cost)),
  );
}

const keyOf = ({ origin, partIndex, kind, school }: Flow): string =>
  `${origin.place.table}|${origin.row}|${partIndex}|${kind}|${school}`;
const unknownIn = (flows: readonly Flow[]): Set<string> =>
  new Set(flows.filter(({ amount }) => !isKnown(amount)).map(keyOf));

const wholePlanEntry = ({ scenario }: Comparison, { school, fund }: Place, part: Part): CashEntry => ({
  scenario,
  change: null,
  school,
  academicYear: part.academicYear,
  part: part.name,
  fund,
  subject: null,
  kind: "cash",
  recurrence: "recurrent",
  amount: zero(),
  basis: "from spend",
});
