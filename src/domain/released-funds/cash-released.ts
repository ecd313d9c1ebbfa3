import { add, allAtOnce, compareDates, isNegligible, isZero, negate, stepByStep, zero } from "../kernel";
import type { Pounds, Stepwise, Timeline } from "../kernel";
import { applyEffect, costPlaceOf } from "../scenarios";
import type { Change, Step } from "../scenarios";
import type { Plan } from "../plan";
import type { Comparison } from "./comparison";
import type { CashEntry, Recurrence } from "./release";
import { spendOf } from "./spend";
import { stepFlows } from "./step-flows";
import type { StepFlow } from "./step-flows";
import { unexplained } from "./unexplained";

/**
 * Cash released: the fall in spending, after income lost and cost to achieve, by change in listed
 * order. What no change accounts for (the levy, rows that no change names) has no change, so the
 * entries always sum to the plan built on less the scenario.
 */
export const cashReleased = (comparison: Comparison): CashEntry[] =>
  allAtOnce(cashReleasedStepwise(comparison));

export function* cashReleasedStepwise(comparison: Comparison): Stepwise<CashEntry[]> {
  let plan: Plan = comparison.builtOn.plan;
  const byChange = yield* stepByStep("change", comparison.steps, (step) => {
    const before = plan;
    plan = applyEffect(plan, step.effect);
    const flows = stepFlows(step.effect, before, plan, comparison);
    return [...entriesOf(step, flows.before, flows.after, comparison), ...costToAchieve(step, comparison)];
  });
  return [...byChange, ...(yield* unexplained(byChange, comparison))];
}

/** A change without an end inside the model releases in every year to come; so do prices, once they have moved. */
export function recurrenceOf({ table, toDate }: Change, { parts }: Timeline): Recurrence {
  const last = parts.at(-1);
  const stays = table === "Years" || toDate === null || !last || compareDates(toDate, last.ends) >= 0;
  return stays ? "recurrent" : "one-off";
}

function entriesOf(
  step: Step,
  before: readonly StepFlow[],
  after: readonly StepFlow[],
  comparison: Comparison,
): CashEntry[] {
  const entries = new Map<string, CashEntry>();
  const note = (money: StepFlow, amount: Pounds): void => {
    const { flow, basis } = money;
    const key = `${flow.school}|${flow.fund?.name ?? ""}|${basis}|${flow.partIndex}`;
    const entry = entries.get(key) ?? cashEntry(step, comparison, money);
    entries.set(key, { ...entry, amount: add(entry.amount, amount) });
  };
  for (const money of before) note(money, spendOf(money.flow));
  for (const money of after) note(money, negate(spendOf(money.flow)));
  return [...entries.values()].filter(({ amount }) => !isNegligible(amount));
}

function cashEntry({ change, scenario }: Step, { plan }: Comparison, { flow, basis }: StepFlow): CashEntry {
  const { timeline } = plan.plan;
  const part = timeline.parts[flow.partIndex];
  return {
    scenario: scenario.name,
    change: change.id,
    school: flow.school,
    academicYear: part?.academicYear ?? "",
    part: part?.name ?? null,
    fund: flow.fund?.name ?? null,
    subject: null,
    kind: "cash",
    recurrence: recurrenceOf(change, timeline),
    amount: zero(),
    basis,
  };
}

/** Its own one-off entry, negative, in the part in which the change begins. */
function costToAchieve(step: Step, { plan }: Comparison): CashEntry[] {
  const { change, scenario } = step;
  if (isZero(change.costToAchieve)) return [];
  const part = plan.plan.timeline.parts.find(({ ends }) => compareDates(change.fromDate, ends) <= 0);
  if (!part || compareDates(change.fromDate, part.starts) < 0) return [];
  return [
    {
      scenario: scenario.name,
      change: change.id,
      ...costPlaceOf(step, plan.plan),
      academicYear: part.academicYear,
      part: part.name,
      subject: null,
      kind: "cash",
      recurrence: "one-off",
      amount: negate(change.costToAchieve),
      basis: "from spend",
    },
  ];
}
