import { isBelow, isSameName } from "../kernel";
import type { Issue } from "../kernel";
import type { Plan } from "../plan";
import { effectOf } from "./apply-change";
import { chainOf } from "./chain";
import { outsidePlan } from "./change-issues";
import { costToAchieveLines } from "./cost-to-achieve";
import { applyEffect } from "./effect";
import { overlappingChanges } from "./overlaps";
import { BEFORE_COMMITMENTS, joinRows, rowsOnlyIn } from "./plan-rows";
import type { CountsCommitment, PlanRows } from "./plan-rows";
import { scenarioRows } from "./scenario-rows";
import type { Change, Scenario } from "./scenario";
import type { Step } from "./step";

/** Everything a workbook says about plans: all rows, and the scenarios that choose among them. */
export interface Scenarios {
  /** Every row, also those that stand only in a scenario or deliver a commitment. */
  readonly everything: Plan;
  readonly scenarios: readonly Scenario[];
  readonly changes: readonly Change[];
}

/** One scenario of a plan, the plan that it builds on, and what leads from the one to the other, in order. */
export interface Link {
  readonly scenario: Scenario;
  readonly builtOn: Plan;
  readonly plan: Plan;
  readonly steps: readonly Step[];
}
export interface ScenarioPlan {
  readonly name: string;
  readonly baseline: Plan;
  /** The scenarios that make up the plan, first applied first. */
  readonly links: readonly Link[];
  /** Null when a change cannot be read: a plan without it would be another plan. */
  readonly plan: Plan | null;
  readonly issues: readonly Issue[];
}

/** "Do nothing": the rows that stand in every plan, rolled forward. */
export const baselineOf = (all: Scenarios, counts: CountsCommitment = BEFORE_COMMITMENTS): Plan => ({
  ...all.everything,
  ...rowsOnlyIn(null, all.everything, counts),
});

/** The plan of a scenario: those that it builds on and itself; for "Adopted", all adopted ones in order. */
export function scenarioPlan(
  name: string,
  all: Scenarios,
  counts: CountsCommitment = BEFORE_COMMITMENTS,
): ScenarioPlan {
  const baseline = baselineOf(all, counts);
  const chain = chainOf(name, all.scenarios);
  if (!chain.ok) return { name, baseline, links: [], plan: null, issues: [chain.issue] };
  const applied: Applied[] = [];
  for (const scenario of chain.value) {
    const before = applied.at(-1)?.link.plan ?? baseline;
    applied.push(applyScenario(scenario, before, { all, counts }));
  }
  return {
    name,
    baseline,
    links: applied.map(({ link }) => link),
    plan: applied.some(({ broken }) => broken) ? null : (applied.at(-1)?.link.plan ?? baseline),
    issues: applied.flatMap(({ issues }) => issues),
  };
}

interface Applied {
  readonly link: Link;
  readonly issues: readonly Issue[];
  readonly broken: boolean;
}

function applyScenario(
  scenario: Scenario,
  builtOn: Plan,
  { all, counts }: { all: Scenarios; counts: CountsCommitment },
): Applied {
  const own = { name: scenario.name, changes: changesOf(scenario, all.changes) };
  const { changes, waiting } = scenarioRows(own, all.everything, counts);
  let plan = builtOn;
  const steps: Step[] = [];
  const issues = overlappingChanges(changes);
  let broken = false;
  for (const change of changes) {
    const effect = effectOf(change, plan, waiting);
    if (effect.ok) {
      issues.push(...outsidePlan(change, plan.timeline));
      steps.push({ scenario, change, effect: effect.value });
      plan = applyEffect(plan, effect.value);
    } else {
      issues.push(effect.issue);
      // a stale change is shown, not applied; one that cannot be read leaves no plan to show
      broken ||= effect.issue.code !== "stale-change";
    }
  }
  const joined = { ...plan, ...joinRows(plan, unended(waiting, steps)) };
  const oneOff = steps.flatMap((step) => costToAchieveLines(step, joined));
  return {
    link: { scenario, builtOn, plan: { ...joined, budget: [...joined.budget, ...oneOff] }, steps },
    issues,
    broken,
  };
}

/** Rows waiting for the scenario, named by a change or not, that no step of it has taken out again. */
function unended({ posts, curriculum, budget }: PlanRows, steps: readonly Step[]): PlanRows {
  const gone = new Set<unknown>(steps.flatMap(({ effect }): readonly unknown[] => effect.removed));
  const stands = (row: unknown): boolean => !gone.has(row);
  return {
    posts: posts.filter(stands),
    curriculum: curriculum.filter(stands),
    budget: budget.filter(stands),
  };
}

/** Changes in listed order: by Order, then as they stand. */
export function changesOf(scenario: Scenario, changes: readonly Change[]): Change[] {
  const own = changes.filter((change) => isSameName(change.scenario, scenario.name));
  return [...own].sort((a, b) => (isBelow(a.order, b.order) ? -1 : isBelow(b.order, a.order) ? 1 : 0));
}
