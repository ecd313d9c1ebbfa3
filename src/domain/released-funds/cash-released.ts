import { add, compareDates, isNegligible, isZero, negate, subtract, zero } from "../kernel";
import type { Part, Timeline } from "../kernel";
import { fundOfStep } from "../scenarios";
import type { Change, Step } from "../scenarios";
import type { Post } from "../staffing";
import type { Comparison } from "./comparison";
import type { CashEntry, Recurrence, ReleaseBasis } from "./release";
import { unexplained } from "./unexplained";

/**
 * Cash released: the fall in spending, after income lost and cost to achieve, by change in listed
 * order. What no change accounts for (the levy, rows that no change names) has no change, so the
 * entries always sum to the plan built on less the scenario.
 */
export function cashReleased(comparison: Comparison): CashEntry[] {
  const byChange = comparison.steps.flatMap((step) => [
    ...postEntries(step, comparison),
    ...costToAchieve(step, comparison),
  ]);
  return [...byChange, ...unexplained(byChange, comparison)];
}

/** A change without an end inside the model releases in every year to come. */
export function recurrenceOf({ toDate }: Change, { parts }: Timeline): Recurrence {
  const last = parts.at(-1);
  return toDate === null || !last || compareDates(toDate, last.ends) >= 0 ? "recurrent" : "one-off";
}

const basisOf = (post: Post): ReleaseBasis =>
  typeof post.filled === "object" ? "from budget only" : "from spend";

function postEntries(step: Step, comparison: Comparison): CashEntry[] {
  if (step.effect.table !== "Staff") return [];
  const { timeline } = comparison.plan.plan;
  const amounts = new Map<string, CashEntry>();
  const note = (post: Post, sign: 1 | -1): void => {
    for (const part of timeline.parts) {
      const cost = comparison.costOf(post).parts[part.index]?.cost ?? zero<"GBP">();
      const key = `${post.school}|${post.fund ?? ""}|${basisOf(post)}|${part.index}`;
      const entry = amounts.get(key) ?? cashEntry(step, comparison, { post, part });
      amounts.set(key, {
        ...entry,
        amount: sign === 1 ? add(entry.amount, cost) : subtract(entry.amount, cost),
      });
    }
  };
  for (const post of step.effect.removed) note(post, 1);
  for (const post of step.effect.added) note(post, -1);
  return [...amounts.values()].filter((entry) => !isNegligible(entry.amount));
}

function cashEntry(
  { change, scenario }: Step,
  comparison: Comparison,
  { post, part }: { post: Post; part: Part },
): CashEntry {
  return {
    scenario: scenario.name,
    change: change.id,
    school: post.school,
    academicYear: part.academicYear,
    part: part.name,
    fund: post.fund,
    subject: null,
    kind: "cash",
    recurrence: recurrenceOf(change, comparison.plan.plan.timeline),
    amount: zero(),
    basis: basisOf(post),
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
      school: change.school,
      academicYear: part.academicYear,
      part: part.name,
      fund: fundOfStep(step, plan.plan),
      subject: null,
      kind: "cash",
      recurrence: "one-off",
      amount: negate(change.costToAchieve),
      basis: "from spend",
    },
  ];
}
