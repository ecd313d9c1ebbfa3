import { isSameName } from "../kernel";
import type { Plan } from "../plan";

/** The rows of a plan that may stand in one plan and not in another. */
export type PlanRows = Pick<Plan, "posts" | "curriculum" | "budget">;

/** Which commitments' rows and changes count: none before commitments. */
export type CountsCommitment = (commitment: string) => boolean;
export const BEFORE_COMMITMENTS: CountsCommitment = () => false;

interface Conditional {
  readonly onlyInScenario: string | null;
  readonly commitment: string | null;
}

/** Rows that stand in every plan (null), or only in the scenario named. */
export function rowsOnlyIn(scenario: string | null, rows: PlanRows, counts: CountsCommitment): PlanRows {
  const wanted = (row: Conditional): boolean =>
    standsIn(row.onlyInScenario, scenario) && (row.commitment === null || counts(row.commitment));
  return {
    posts: rows.posts.filter(wanted),
    curriculum: rows.curriculum.filter(wanted),
    budget: rows.budget.filter(wanted),
  };
}
const standsIn = (onlyIn: string | null, scenario: string | null): boolean =>
  onlyIn === null ? scenario === null : scenario !== null && isSameName(onlyIn, scenario);

/** Both, each row once. */
export function joinRows(rows: PlanRows, more: PlanRows): PlanRows {
  return {
    posts: union(rows.posts, more.posts),
    curriculum: union(rows.curriculum, more.curriculum),
    budget: union(rows.budget, more.budget),
  };
}
const union = <Row>(rows: readonly Row[], more: readonly Row[]): Row[] => [...new Set([...rows, ...more])];
