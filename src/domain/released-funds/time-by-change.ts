import { groupBy, isKnown, isNegligible, nameKey, subtract, zero } from "../kernel";
import type { WeeklyPeriods } from "../kernel";
import type { Plan } from "../plan";
import { applyEffect } from "../scenarios";
import type { Step } from "../scenarios";
import { recurrenceOf } from "./cash-released";
import type { TimeBasis } from "./common-capacity";
import type { Comparison } from "./comparison";
import type { TimeEntry } from "./release";
import { timeReleased } from "./time-released";
import type { SchoolTeaching } from "./time-released";

/**
 * Time released by change in listed order: what the plan releases with the change less what it
 * releases without it. What rows that no change names take up has no change, so that the entries
 * always sum to the scenario's time.
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

function timeOfSchool(steps: readonly Step[], comparison: Comparison, basis: TimeBasis): TimeEntry[] {
  const start = teachingIn(comparison.builtOn.plan, basis);
  const entries: TimeEntry[] = [];
  let after = start;
  let soFar = new Map<string, WeeklyPeriods>();
  const note = (teaching: SchoolTeaching, by: By): void => {
    const next = new Map<string, WeeklyPeriods>();
    for (const { subject, yearIndex, released } of timeReleased(start, teaching, basis)) {
      const key = `${yearIndex}|${subject}`;
      next.set(key, released);
      const before = soFar.get(key) ?? zero<"periods/week">();
      const gained = subtract(released, before);
      // what was not known already is not this change's doing
      if (isNegligible(gained) || !isKnown(before)) continue;
      entries.push(entryOf(by, basis, { subject, yearIndex, amount: gained }));
    }
    soFar = next;
  };
  for (const { scenario, change, effect } of steps) {
    after = applyEffect(after, effect);
    const recurrence = recurrenceOf(change, basis.timeline);
    note(after, { scenario: scenario.name, change: change.id, recurrence });
  }
  note(teachingIn(comparison.plan.plan, basis), {
    scenario: comparison.scenario,
    change: null,
    recurrence: "recurrent",
  });
  return entries;
}

function teachingIn({ posts, curriculum }: Plan, { school }: TimeBasis): SchoolTeaching {
  const own = <Row extends { readonly school: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => nameKey(row.school) === nameKey(school.name));
  return {
    posts: own(posts).filter((post) => post.role?.isTeacher !== false),
    curriculum: own(curriculum),
  };
}

type By = Pick<TimeEntry, "scenario" | "change" | "recurrence">;

const entryOf = (
  by: By,
  { school, timeline }: TimeBasis,
  { subject, yearIndex, amount }: { subject: string; yearIndex: number; amount: WeeklyPeriods },
): TimeEntry => ({
  ...by,
  school: school.name,
  academicYear: timeline.years[yearIndex] ?? "",
  part: null,
  fund: null,
  subject,
  kind: "time",
  amount,
  basis: "from spend",
});
