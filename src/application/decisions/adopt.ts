import { isSameName } from "../../domain/kernel";
import { dayIn } from "../present/typed-day";
import type { TrustModel } from "../../domain/reinvestment";
import { adoptionIssues, scenarioPlan } from "../../domain/scenarios";
import type { Scenario } from "../../domain/scenarios";
import { describeIssue } from "../issues/describe-issue";
import type { TableEdit, UpdateScenario } from "../table-edits";
import { askFor } from "./ask";
import type { Ask, Given } from "./ask";
import { figuresToFreeze } from "./frozen";
import { scenarioNamed } from "./target-scenario";
import { withEdits } from "./with-edits";

export type AdoptionOutcome =
  | { readonly outcome: "refused"; readonly problems: readonly string[] }
  | {
      readonly outcome: "adopted";
      readonly scenario: string;
      readonly builtOn: string;
      readonly figures: number;
      readonly edits: readonly TableEdit[];
    };

/** Adopts a scenario: who decided, when and where it is minuted, with the figures of both plans frozen. */
export function adopt(model: TrustModel, given: Given, inputsHash: string): AdoptionOutcome {
  const ask = askFor(given);
  const name = ask.needed("scenario");
  const adoptedBy = ask.needed("approver");
  const minuteReference = ask.needed("minute");
  const typed = ask.needed("date");
  const adoptedOn =
    typed === null
      ? null
      : (dayIn(typed) ?? ask.say(`date must be a day such as 18/11/2026, not "${typed}"`));
  const scenario = name === null ? null : scenarioNamed(ask, name, model);
  if (scenario !== null) sayNotReady(ask, scenario, model);
  const figures =
    scenario && adoptedOn && ask.problems.length === 0 ? figuresToFreeze(scenario, model, adoptedOn) : null;
  if (scenario === null || adoptedOn === null || figures === null)
    return { outcome: "refused", problems: ask.problems };
  const update: UpdateScenario = {
    edit: "update",
    table: "Scenarios",
    scenario: scenario.name,
    record: { status: "adopted", adoptedBy, adoptedOn, minuteReference, inputsHash },
  };
  sayAdoptionIssues(ask, model, update);
  if (ask.problems.length > 0) return { outcome: "refused", problems: ask.problems };
  const frozen = figures.map((row): TableEdit => ({ edit: "add", like: null, table: "FrozenFigures", row }));
  return {
    outcome: "adopted",
    scenario: scenario.name,
    builtOn: scenario.buildsOn ?? "",
    figures: figures.length,
    edits: [update, ...frozen],
  };
}

/** What is decided must be what is read: nothing out of date, nothing in error, nothing decided before. */
function sayNotReady(ask: Ask, { name, status }: Scenario, model: TrustModel): void {
  if (status === "adopted") ask.say(`the scenario ${name} is adopted already`);
  if (status === "in baseline") ask.say(`the scenario ${name} is in the baseline already`);
  if (status === "withdrawn") ask.say(`the scenario ${name} is withdrawn`);
  if (model.frozen.some((figure) => isSameName(figure.scenario, name))) {
    ask.say(`there are frozen figures of ${name} already: take its rows out of FrozenFigures first`);
  }
  const { issues } = scenarioPlan(name, model);
  for (const issue of issues) if (issue.severity === "error") ask.say(describeIssue(issue));
}

/** Those that adopting it brings about. */
function sayAdoptionIssues(ask: Ask, model: TrustModel, update: UpdateScenario): void {
  const after = withEdits(model, [update]);
  const known = new Set(adoptionIssues(model.scenarios, model.changes).map(describeIssue));
  for (const issue of adoptionIssues(after.scenarios, after.changes)) {
    if (!known.has(describeIssue(issue))) ask.say(describeIssue(issue));
  }
}
