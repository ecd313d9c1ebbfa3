import { groupBy, isKnown, isZero, nameKey, subtract, zero } from "../kernel";
import type { WeeklyPeriods } from "../kernel";
import { applyEffect } from "../scenarios";
import type { Step } from "../scenarios";
import { recurrenceOf } from "./cash-released";
import type { Comparison } from "./comparison";
import type { TimeEntry } from "./release";
import { timeReleased } from "./time-released";
import type { SchoolTeaching, TimeBasis } from "./time-released";

/**
 * Time released by change in listed order: what the plan releases with the change less what it
 * releases without it, so that the entries sum to the scenario's time.
 */
export function timeByChange(comparison: Comparison): TimeEntry[] {
  const { plan } = comparison.builtOn;
  const teaching = groupBy(plan.teaching, (share) => nameKey(share.post));
  return plan.schools
    .filter(({ phase }) => phase !== "Central")
    .flatMap((school) => {
      const own = comparison.steps.filter((step) => touches(step, school.name));
      return own.length === 0
        ? []
        : timeOfSchool(own, comparison, { school, timeline: plan.timeline, teaching });
    });
}

const touches = ({ effect }: Step, school: string): boolean =>
  [...effect.removed, ...effect.added].some((row) => nameKey(row.school) === nameKey(school));

function timeOfSchool(steps: readonly Step[], { builtOn }: Comparison, basis: TimeBasis): TimeEntry[] {
  const own = <Row extends { readonly school: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => nameKey(row.school) === nameKey(basis.school.name));
  const before: SchoolTeaching = {
    posts: own(builtOn.plan.posts).filter((post) => post.role?.isTeacher !== false),
    curriculum: own(builtOn.plan.curriculum),
  };
  const entries: TimeEntry[] = [];
  let after = before;
  let soFar = new Map<string, WeeklyPeriods>();
  for (const step of steps) {
    after = applyEffect(after, step.effect);
    const next = new Map<string, WeeklyPeriods>();
    for (const { subject, yearIndex, released } of timeReleased(before, after, basis)) {
      const key = `${yearIndex}|${subject}`;
      next.set(key, released);
      const gained = subtract(released, soFar.get(key) ?? zero<"periods/week">());
      if (isKnown(gained) && isZero(gained)) continue;
      entries.push(entryOf(step, basis, { subject, yearIndex, amount: gained }));
    }
    soFar = next;
  }
  return entries;
}

const entryOf = (
  { change, scenario }: Step,
  { school, timeline }: TimeBasis,
  { subject, yearIndex, amount }: { subject: string; yearIndex: number; amount: WeeklyPeriods },
): TimeEntry => ({
  scenario: scenario.name,
  change: change.id,
  school: school.name,
  academicYear: timeline.years[yearIndex] ?? "",
  part: null,
  fund: null,
  subject,
  kind: "time",
  recurrence: recurrenceOf(change, timeline),
  amount,
  basis: "from spend",
});
