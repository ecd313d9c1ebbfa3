import { isSameName } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { changesOf, decisionsOf, isCarried } from "../../domain/scenarios";
import type { Change, Scenario } from "../../domain/scenarios";
import type { NewRow, RemoveRow } from "../table-edits";
import { askFor } from "./ask";
import type { Ask } from "./ask";
import { newErrorTexts } from "./new-errors";
import { scenarioNamed } from "./target-scenario";
import { withEdits } from "./with-edits";

export type UndoOutcome =
  | { readonly outcome: "refused"; readonly problems: readonly string[] }
  | {
      readonly outcome: "undone";
      readonly scenario: string;
      readonly changes: readonly Change[];
      readonly edits: readonly RemoveRow[];
    };

/** Takes back the last decision of a scenario: its changes, and the rows that it added. */
export const undoLast = (model: TrustModel, asked: string): UndoOutcome => takeBack(model, asked, null);

/** Takes back the decision that a change belongs to; null: the last one. Refused where something rests on it. */
export function takeBack(model: TrustModel, asked: string, id: string | null): UndoOutcome {
  const ask = askFor({});
  const scenario = openScenario(ask, asked, model);
  const own = scenario ? changesOf(scenario, model.changes) : [];
  if (scenario && own.length === 0) ask.say(`the scenario ${scenario.name} has no change to take back`);
  const change = id === null ? own.at(-1) : scenario && changeNamed(ask, id, scenario, model);
  if (!scenario || !change || ask.problems.length > 0) return { outcome: "refused", problems: ask.problems };
  const changes = [...(decisionsOf(own).find((decision) => decision.includes(change)) ?? [])];
  sayHeld(ask, changes, model);
  const edits = [...addedRows(changes, model), ...changes.map(removed)];
  if (id !== null) newErrorTexts(model, withEdits(model, edits)).forEach((text) => ask.say(text));
  return ask.problems.length > 0
    ? { outcome: "refused", problems: ask.problems }
    : { outcome: "undone", scenario: scenario.name, changes, edits };
}

/** A scenario whose changes may still be changed. */
export function openScenario(ask: Ask, asked: string, model: TrustModel): Scenario | null {
  const scenario = scenarioNamed(ask, asked, model);
  if (scenario?.status === "adopted") {
    return ask.say(`the scenario ${scenario.name} is adopted, and so locked`);
  }
  if (scenario && isCarried(scenario)) {
    return ask.say(`the scenario ${scenario.name} is in the baseline, whose rows have its changes`);
  }
  return scenario;
}

export const changeNamed = (
  ask: Ask,
  id: string,
  scenario: Scenario,
  { changes }: TrustModel,
): Change | null =>
  changesOf(scenario, changes).find((own) => isSameName(own.id, id)) ??
  ask.say(`the scenario ${scenario.name} has no change ${id}`);

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
