import { isSameName } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { changesOf, scenarioPlan } from "../../domain/scenarios";
import type { Change, Scenario } from "../../domain/scenarios";
import type { UpdateChange } from "../table-edits";
import { askFor } from "./ask";
import type { Ask } from "./ask";
import { withFrom } from "./changes-for";
import { newErrorTexts } from "./new-errors";
import { changeNamed, openScenario } from "./undo";
import { withEdits } from "./with-edits";

/** A change that was out of date as it would read from what stands there now. Nothing of it is written. */
export interface Rebased {
  readonly target: { readonly name: string; readonly locked: null };
  /** The change with its new From value. */
  readonly changes: readonly [Change];
  readonly edits: readonly [UpdateChange];
  readonly before: TrustModel;
  readonly after: TrustModel;
}
export type RebaseOutcome =
  | { readonly outcome: "refused"; readonly problems: readonly string[] }
  | { readonly outcome: "rebased"; readonly rebased: Rebased };

/** Sets a change that is out of date to start from what it finds: its To value stays. */
export function rebaseChange(model: TrustModel, asked: string, id: string): RebaseOutcome {
  const ask = askFor({});
  const scenario = openScenario(ask, asked, model);
  const stale = scenario && staleChange(ask, id, scenario, model);
  const change = scenario && stale && fromStanding(ask, stale, scenario, model);
  if (!scenario || !change) return { outcome: "refused", problems: ask.problems };
  const edit: UpdateChange = {
    edit: "update",
    table: "Changes",
    change: change.id,
    record: { fromValue: change.fromValue },
  };
  const after = withEdits(model, [edit]);
  newErrorTexts(model, after).forEach((text) => ask.say(text));
  if (ask.problems.length > 0) return { outcome: "refused", problems: ask.problems };
  const target = { name: scenario.name, locked: null };
  return { outcome: "rebased", rebased: { target, changes: [change], edits: [edit], before: model, after } };
}

function staleChange(ask: Ask, id: string, scenario: Scenario, model: TrustModel): Change | null {
  const change = changeNamed(ask, id, scenario, model);
  if (change === null) return null;
  if (change.commitment !== null) {
    return ask.say(
      `change ${change.id} delivers commitment ${change.commitment}: reverse that, and make it again`,
    );
  }
  const isStale = scenarioPlan(scenario.name, model).issues.some(
    (issue) => issue.code === "stale-change" && isSameName(issue.change, change.id),
  );
  return isStale ? change : ask.say(`change ${change.id} is not out of date: it finds what it expects`);
}

/** What stands there once the changes before it have been made. */
function fromStanding(ask: Ask, change: Change, scenario: Scenario, model: TrustModel): Change | null {
  const own = changesOf(scenario, model.changes);
  const waiting = own.slice(own.indexOf(change));
  const changes = model.changes.filter((other) => !waiting.includes(other));
  const { plan } = scenarioPlan(scenario.name, { ...model, changes });
  if (plan === null) {
    return ask.say(`the scenario ${scenario.name} cannot be worked out: the command check says why`);
  }
  return withFrom(change, { ask, plan });
}
