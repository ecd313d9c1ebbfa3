import { allAtOnce, groupBy, isKnown, isNegligible, nameKey, stepByStep, subtract, zero } from "../kernel";
import type { Stepwise, Timeline, WeeklyPeriods } from "../kernel";
import type { Plan } from "../plan";
import { applyEffect } from "../scenarios";
import type { Effect, Link } from "../scenarios";
import { recurrenceOf } from "./cash-released";
import type { TimeBasis } from "./common-capacity";
import type { TimeEntry } from "./release";
import { teachingIn, touches } from "./school-teaching";
import { teachingYears } from "./teaching-years";
import { timeReleased } from "./time-released";

/**
 * Time released by change in listed order, through all scenarios of a plan: what the plan releases
 * with the change less what it releases without it. What rows that no change names take up has no
 * change, so the entries always sum to the time of the whole plan, and nothing is freed twice.
 */
export const timeByChange = (links: readonly Link[]): TimeEntry[] => allAtOnce(timeByChangeStepwise(links));

export function* timeByChangeStepwise(links: readonly Link[]): Stepwise<TimeEntry[]> {
  const [first] = links;
  if (!first) return [];
  const { schools, timeline, teaching } = first.builtOn;
  const basis: TimeBasis = { timeline, teaching: groupBy(teaching, (share) => nameKey(share.post)) };
  const stages = links.flatMap((link) => stagesOf(link, timeline));
  const taught = schools.filter(({ phase }) => phase !== "Central");
  return yield* stepByStep("school", taught, ({ name }) =>
    timeOfSchool(name, { start: first.builtOn, stages, basis }),
  );
}

type By = Pick<TimeEntry, "scenario" | "change" | "recurrence">;

/** A plan on the way from the baseline, and what led to it from the one before. */
interface Stage {
  readonly plan: Plan;
  readonly by: By;
  /** Null: whatever a scenario holds besides its changes. */
  readonly effect: Effect | null;
}

function stagesOf({ scenario, builtOn, plan, steps }: Link, timeline: Timeline): Stage[] {
  let reached = builtOn;
  const stages = steps.map(({ change, effect }): Stage => {
    reached = applyEffect(reached, effect);
    const by = { scenario: scenario.name, change: change.id, recurrence: recurrenceOf(change, timeline) };
    return { plan: reached, by, effect };
  });
  return [
    ...stages,
    { plan, by: { scenario: scenario.name, change: null, recurrence: "recurrent" }, effect: null },
  ];
}

interface Way {
  readonly start: Plan;
  readonly stages: readonly Stage[];
  readonly basis: TimeBasis;
}

function timeOfSchool(name: string, { start, stages, basis }: Way): TimeEntry[] {
  const before = teachingIn(start, name);
  const own = stages.filter(({ effect }) => effect === null || touches(effect, name));
  if (!before || own.every(({ effect }) => effect === null)) return [];
  const entries: TimeEntry[] = [];
  const first = teachingYears(before, basis);
  let last = first;
  let soFar = new Map<string, WeeklyPeriods>();
  for (const { plan, by } of own) {
    last = teachingYears(teachingIn(plan, name) ?? before, basis, last);
    const next = new Map<string, WeeklyPeriods>();
    for (const { subject, yearIndex, released } of timeReleased(first, last)) {
      const key = `${yearIndex}|${subject}`;
      next.set(key, released);
      const known = soFar.get(key) ?? zero<"periods/week">();
      const amount = subtract(released, known);
      // what was not known already is not this change's doing
      if (isNegligible(amount) || !isKnown(known)) continue;
      const academicYear = basis.timeline.years[yearIndex] ?? "";
      entries.push({ ...NOT_MONEY, ...by, school: name, academicYear, subject, amount });
    }
    soFar = next;
  }
  return entries;
}

const NOT_MONEY = { part: null, fund: null, kind: "time", basis: "from spend" } as const;
