import { add, eachInTurn, isNegligible, negate, zero } from "../kernel";
import type { Part, Pounds, Stepwise } from "../kernel";
import type { Comparison } from "./comparison";
import { differences } from "./differences";
import type { CashEntry } from "./release";
import { spendOf } from "./spend";

/**
 * The fall in spending and rise in income between two plans that no change accounts for:
 * the levy and allowance, and rows of the scenario that no change names.
 */
export function* unexplained(byChange: readonly CashEntry[], comparison: Comparison): Stepwise<CashEntry[]> {
  const left = new Map<string, CashEntry>();
  const { parts } = comparison.plan.plan.timeline;
  const note = (place: Place, part: Part | undefined, amount: Pounds): void => {
    if (!part) return;
    const key = `${place.school}|${place.fund ?? ""}|${part.index}`;
    const entry = left.get(key) ?? wholePlanEntry(comparison, place, part);
    left.set(key, { ...entry, amount: add(entry.amount, amount) });
  };
  yield* eachInTurn("check", differences(comparison), ({ flow, sign }) => {
    const spent = spendOf(flow);
    const place = { school: flow.school, fund: flow.fund?.name ?? null };
    note(place, parts[flow.partIndex], sign === 1 ? spent : negate(spent));
  });
  for (const entry of byChange) {
    const part = parts.find((own) => own.academicYear === entry.academicYear && own.name === entry.part);
    note(entry, part, negate(entry.amount));
  }
  return [...left.values()].filter(({ amount }) => !isNegligible(amount));
}

type Place = Pick<CashEntry, "school" | "fund">;

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
