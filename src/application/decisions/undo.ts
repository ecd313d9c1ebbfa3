import { isSameName } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { changesOf, decisionsOf } from "../../domain/scenarios";
import type { Change } from "../../domain/scenarios";
import type { NewRow, RemoveRow } from "../table-edits";
import { askFor } from "./ask";
import type { Ask } from "./ask";
import { scenarioNamed } from "./target-scenario";

export type UndoOutcome =
  | { readonly outcome: "refused"; readonly problems: readonly string[] }
  | {
      readonly outcome: "undone";
      readonly scenario: string;
      readonly changes: readonly Change[];
      readonly edits: readonly RemoveRow[];
    };

/** Takes back the last decision of a scenario: its changes, and the rows that it added. */
export function undoLast(model: TrustModel, asked: string): UndoOutcome {
  const ask = askFor({});
  const scenario = scenarioNamed(ask, asked, model);
  if (scenario?.status === "adopted") ask.say(`the scenario ${scenario.name} is adopted, and so locked`);
  const changes = scenario ? lastDecision(changesOf(scenario, model.changes)) : [];
  if (scenario && changes.length === 0) ask.say(`the scenario ${scenario.name} has no change to take back`);
  if (scenario === null || ask.problems.length > 0) return { outcome: "refused", problems: ask.problems };
  sayHeld(ask, changes, model);
  const edits = [...addedRows(changes, model), ...changes.map(removed)];
  return ask.problems.length > 0
    ? { outcome: "refused", problems: ask.problems }
    : { outcome: "undone", scenario: scenario.name, changes, edits };
}

/** The one that the last change in listed order belongs to. */
function lastDecision(changes: readonly Change[]): Change[] {
  const last = changes.at(-1);
  const own = decisionsOf(changes).find((decision) => last !== undefined && decision.includes(last));
  return [...(own ?? [])];
}

const removed = (row: Change): RemoveRow => ({ edit: "remove", table: "Changes", row });

/** What rests on a decision keeps it where it is. */
function sayHeld(ask: Ask, changes: readonly Change[], { releases }: TrustModel): void {
  for (const change of changes) {
    if (change.unreadable !== null) {
      ask.say(`change ${change.id} cannot be read: put it right in the workbook first`);
    }
    const claim = releases.find(
      (release) => release.change !== null && isSameName(release.change, change.id),
    );
    if (claim) ask.say(`release ${claim.id} claims what change ${change.id} frees: take that back first`);
    if (change.commitment !== null) ask.say(`change ${change.id} delivers commitment ${change.commitment}`);
  }
}

/** Rows that stand only in the scenario and that these changes, and no other, name. */
function addedRows(changes: readonly Change[], { everything, changes: all }: TrustModel): RemoveRow[] {
  const others = all.filter((change) => !changes.includes(change));
  const adds = changes.filter(
    ({ kind, table, target }) =>
      kind === "Add" && !others.some((other) => other.table === table && isSameName(other.target, target)),
  );
  const isAdded = (table: Change["table"], row: Ided): boolean =>
    adds.some(
      ({ table: own, target, scenario }) =>
        own === table &&
        isSameName(target, row.id) &&
        row.onlyInScenario !== null &&
        isSameName(row.onlyInScenario, scenario),
    );
  const posts = everything.posts.filter((row) => isAdded("Staff", row));
  const rows: NewRow[] = [
    ...everything.curriculum
      .filter((row) => isAdded("Curriculum", row))
      .map((row): NewRow => ({ table: "Curriculum", row })),
    ...everything.teaching
      .filter(({ post }) => posts.some(({ id }) => isSameName(id, post)))
      .map((row): NewRow => ({ table: "Teaching", row })),
    ...posts.map((row): NewRow => ({ table: "Staff", row })),
    ...everything.budget
      .filter((row) => isAdded("Budget", row))
      .map((row): NewRow => ({ table: "Budget", row })),
  ];
  return rows.map((row) => ({ ...row, edit: "remove" }));
}
interface Ided {
  readonly id: string;
  readonly onlyInScenario: string | null;
}
