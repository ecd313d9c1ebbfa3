import { isSameName } from "../kernel";
import { rowsOnlyIn } from "./plan-rows";
import type { CountsCommitment, PlanRows } from "./plan-rows";
import type { Change } from "./scenario";

export interface ScenarioRows {
  readonly changes: readonly Change[];
  /** Rows that stand only in the scenario. */
  readonly waiting: PlanRows;
}

/**
 * The changes of a scenario and the rows that stand only in it, without what delivers a commitment
 * that does not count. An Add and the row that it names stay together, whichever carries the commitment.
 */
export function scenarioRows(
  { name, changes }: { readonly name: string; readonly changes: readonly Change[] },
  everything: PlanRows,
  counts: CountsCommitment,
): ScenarioRows {
  const isCounted = ({ commitment }: Change): boolean => commitment === null || counts(commitment);
  const rows = rowsOnlyIn(name, everything, counts);
  const leftOutAdds = changes.filter((change) => isAdd(change) && !isCounted(change));
  const isNamed = (table: Change["table"], id: string): boolean =>
    leftOutAdds.some((change) => change.table === table && isSameName(change.target, id));
  const waiting: PlanRows = {
    posts: rows.posts.filter(({ id }) => !isNamed("Staff", id)),
    curriculum: rows.curriculum.filter(({ id }) => !isNamed("Curriculum", id)),
    budget: rows.budget.filter(({ id }) => !isNamed("Budget", id)),
  };
  const every = rowsOnlyIn(name, everything, () => true);
  const waitsInVain = (change: Change): boolean =>
    isAdd(change) && names(change, every) && !names(change, waiting);
  return { changes: changes.filter((change) => isCounted(change) && !waitsInVain(change)), waiting };
}

const isAdd = ({ kind }: Change): boolean => kind === "Add";
const names = ({ table, target }: Change, rows: PlanRows): boolean =>
  rowsOf(table, rows).some(({ id }) => isSameName(id, target));

function rowsOf(table: Change["table"], rows: PlanRows): readonly { readonly id: string }[] {
  switch (table) {
    case "Staff":
      return rows.posts;
    case "Curriculum":
      return rows.curriculum;
    case "Budget":
      return rows.budget;
    case "Pupils":
    case "Schools":
    case "Years":
      return [];
  }
}
