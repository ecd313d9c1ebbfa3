import { isBelow, isSameName } from "../kernel";
import type { Issue } from "../kernel";
import type { Plan } from "../plan";
import { effectOf } from "./apply-change";
import type { ChangeableRows, Effect } from "./apply-change";
import { chainOf } from "./chain";
import { outsidePlan } from "./change-issues";
import { costToAchieveLines } from "./cost-to-achieve";
import { overlappingChanges } from "./overlaps";
import { BEFORE_COMMITMENTS, joinRows, rowsOnlyIn } from "./plan-rows";
import type { CountsCommitment } from "./plan-rows";
import { scenarioRows } from "./scenario-rows";
import { ADOPTED } from "./scenario";
import type { Change, Scenario } from "./scenario";
import type { Step } from "./step";

/** Everything a workbook says about plans: all rows, and the scenarios that choose among them. */
export interface Scenarios {
  /** Every row, also those that stand only in a scenario or deliver a commitment. */
  readonly everything: Plan;
  readonly scenarios: readonly Scenario[];
  readonly changes: readonly Change[];
}

export interface ScenarioPlan {
  readonly name: string;
  /** The plan that it is compared with. */
  readonly builtOn: Plan;
  /** Null when a change cannot be read: a plan without it would be another plan. */
  readonly plan: Plan | null;
  /** What leads from the one to the other, in listed order. */
  readonly steps: readonly Step[];
  readonly issues: readonly Issue[];
}

/** "Do nothing": the rows that stand in every plan, rolled forward. */
export const baselineOf = (all: Scenarios, counts: CountsCommitment = BEFORE_COMMITMENTS): Plan => ({
  ...all.everything,
  ...rowsOnlyIn(null, all.everything, counts),
});

/**
 * The plan of a scenario, compared with the one it builds on; for "Adopted", of all adopted
 * scenarios together, compared with the baseline.
 */
export function scenarioPlan(
  name: string,
  all: Scenarios,
  counts: CountsCommitment = BEFORE_COMMITMENTS,
): ScenarioPlan {
  const base = baselineOf(all, counts);
  const chain = chainOf(name, all.scenarios);
  if (!chain.ok) return { name, builtOn: base, plan: null, steps: [], issues: [chain.issue] };
  const ownFrom = isSameName(name, ADOPTED) ? 0 : chain.value.length - 1;
  let builtOn = base;
  let state: State = { plan: base, steps: [], issues: [], broken: false };
  for (const [position, scenario] of chain.value.entries()) {
    if (position === ownFrom) {
      builtOn = state.plan;
      state = { ...state, steps: [] };
    }
    state = applyScenario(scenario, state, { all, counts });
  }
  return { name, builtOn, plan: state.broken ? null : state.plan, steps: state.steps, issues: state.issues };
}

interface State {
  readonly plan: Plan;
  readonly steps: readonly Step[];
  readonly issues: readonly Issue[];
  readonly broken: boolean;
}

function applyScenario(
  scenario: Scenario,
  before: State,
  { all, counts }: { all: Scenarios; counts: CountsCommitment },
): State {
  const own = { name: scenario.name, changes: changesOf(scenario, all.changes) };
  const { changes, waiting } = scenarioRows(own, all.everything, counts);
  const { teaching } = before.plan;
  let rows: ChangeableRows = before.plan;
  const state = { steps: [...before.steps], issues: [...before.issues, ...overlappingChanges(changes)] };
  let broken = before.broken;
  for (const change of changes) {
    const effect = effectOf(change, { ...rows, teaching }, waiting);
    if (effect.ok) {
      state.issues.push(...outsidePlan(change, before.plan.timeline));
      state.steps.push({ scenario, change, effect: effect.value });
      rows = applyEffect(rows, effect.value);
    } else {
      state.issues.push(effect.issue);
      // a stale change is shown, not applied; one that cannot be read leaves no plan to show
      broken ||= effect.issue.code !== "stale-change";
    }
  }
  // rows of the scenario that no change names, and its budget lines
  const ownRows = { ...waiting, ...unended(waiting, state.steps) };
  const joined = { ...before.plan, ...joinRows({ ...before.plan, ...rows }, ownRows) };
  const oneOff = state.steps.slice(before.steps.length).flatMap((step) => costToAchieveLines(step, joined));
  const plan = { ...joined, budget: [...joined.budget, ...oneOff] };
  return { plan, ...state, broken };
}

/** Rows waiting for the scenario that no step of it has taken out again. */
function unended(waiting: ChangeableRows, steps: readonly Step[]): ChangeableRows {
  const gone = new Set<unknown>(steps.flatMap(({ effect }): readonly unknown[] => effect.removed));
  return {
    posts: waiting.posts.filter((post) => !gone.has(post)),
    curriculum: waiting.curriculum.filter((row) => !gone.has(row)),
  };
}

/** Changes in listed order: by Order, then as they stand. */
export function changesOf(scenario: Scenario, changes: readonly Change[]): Change[] {
  const own = changes.filter((change) => isSameName(change.scenario, scenario.name));
  return [...own].sort((a, b) => (isBelow(a.order, b.order) ? -1 : isBelow(b.order, a.order) ? 1 : 0));
}

export function applyEffect(rows: ChangeableRows, effect: Effect): ChangeableRows {
  return effect.table === "Staff"
    ? { ...rows, posts: swap(rows.posts, effect.removed, effect.added) }
    : { ...rows, curriculum: swap(rows.curriculum, effect.removed, effect.added) };
}
function swap<Row>(rows: readonly Row[], removed: readonly Row[], added: readonly Row[]): Row[] {
  const gone = new Set(removed);
  return [...rows.filter((row) => !gone.has(row)), ...added];
}
