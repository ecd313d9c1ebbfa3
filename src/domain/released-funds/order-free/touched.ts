import { nameKey } from "../../kernel";
import type { BudgetLine } from "../../budget";
import type { Plan } from "../../plan";
import { targetKey } from "../../scenarios";
import type { ChangeTable, PlanRows } from "../../scenarios";
import type { Comparison } from "../comparison";
import type { Decisions, DecisionStep } from "./coalition";

/** Rows whose money moves only with each other: those of one target, and the steps that touch them. */
export interface Touched {
  /** To the rows themselves. */
  readonly own: readonly DecisionStep[];
  /** To pupils, awards and prices that they move with. */
  readonly drivers: readonly DecisionStep[];
  /** As they stand in the plan built on. */
  readonly before: PlanRows;
  /** Rows of the scenario that no change names. */
  readonly unnamed: PlanRows;
}

const NO_ROWS: PlanRows = { posts: [], curriculum: [], budget: [] };

/** What the steps of a scenario touch, target by target; all other money is the same in every plan. */
export function touchedBy(comparison: Comparison, { steps, waiting }: Decisions): Touched[] {
  const before = byTarget(comparison.builtOn.plan);
  const unnamed = byTarget(unnamedRows(comparison));
  const added = byTarget(waiting);
  const own = new Map<string, DecisionStep[]>();
  for (const step of steps) {
    const key = targetKey(step.step.change);
    own.set(key, [...(own.get(key) ?? []), step]);
  }
  const keys = new Set([...own.keys(), ...before.keys(), ...unnamed.keys()]);
  return [...keys].flatMap((key) => {
    const rows = [before, unnamed, added].map((found) => found.get(key) ?? NO_ROWS);
    const [given = NO_ROWS, more = NO_ROWS] = rows;
    const touched: Touched = {
      own: own.get(key) ?? [],
      drivers: steps.filter((step) => rows.some((each) => movesWith(each, step))),
      before: given,
      unnamed: more,
    };
    const isMoved = touched.own.length + touched.drivers.length > 0 || more !== NO_ROWS;
    return isMoved ? [touched] : [];
  });
}

/** Whether awards, prices or pupils that a step sets move the money of the rows. */
function movesWith({ posts, budget }: PlanRows, { step: { effect } }: DecisionStep): boolean {
  switch (effect.table) {
    case "Years":
      return posts.length > 0 || budget.some(({ priceGrowsWith }) => priceGrowsWith !== "nothing");
    case "Pupils": {
      const schools = new Set(effect.removed.map(({ school }) => nameKey(school)));
      return budget.some((line) => line.volumeGrowsWith !== "nothing" && schools.has(nameKey(line.school)));
    }
    case "Staff":
    case "Curriculum":
    case "Budget":
    case "Schools":
      return false;
  }
}

/** Rows of the scenario that are neither in the plan built on nor put there by a step. */
function unnamedRows({ builtOn, plan, steps }: Comparison): PlanRows {
  const known = new Set<unknown>([
    ...[builtOn.plan.posts, builtOn.plan.curriculum, builtOn.plan.budget].flat(),
    ...steps.flatMap(({ effect }): readonly object[] => effect.added),
  ]);
  const isUnnamed = (row: object): boolean => !known.has(row);
  return {
    posts: plan.plan.posts.filter(isUnnamed),
    curriculum: plan.plan.curriculum.filter(isUnnamed),
    // cost to achieve is a step's own
    budget: plan.plan.budget.filter((line) => isUnnamed(line) && !isOneOff(line)),
  };
}
const isOneOff = ({ origin }: BudgetLine): boolean => origin.place.table === "Changes";

function byTarget({ posts, curriculum, budget }: PlanRows | Plan): Map<string, PlanRows> {
  const found = new Map<string, Mutable>();
  const rowsAt = (table: ChangeTable, id: string): Mutable => {
    const key = `${table}|${nameKey(id)}`;
    const own = found.get(key) ?? { posts: [], curriculum: [], budget: [] };
    found.set(key, own);
    return own;
  };
  for (const post of posts) rowsAt("Staff", post.id).posts.push(post);
  for (const row of curriculum) rowsAt("Curriculum", row.id).curriculum.push(row);
  for (const line of budget) rowsAt("Budget", line.id).budget.push(line);
  return found;
}
type Mutable = { [Table in keyof PlanRows]: PlanRows[Table][number][] };
