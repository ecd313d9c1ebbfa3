import { isSameName } from "../../domain/kernel";
import type { CivilDate } from "../../domain/kernel";
import { TRUST } from "../../domain/curriculum";
import type { TrustModel } from "../../domain/reinvestment";
import { ADOPTED, BASELINE } from "../../domain/scenarios";
import type { AddRow, ScenarioRecord } from "../table-edits";
import { askFor } from "./ask";
import type { Given } from "./ask";
import { NOTHING_ELSE } from "./target-scenario";

export type NewScenarioOutcome =
  | { readonly outcome: "refused"; readonly problems: readonly string[] }
  | { readonly outcome: "made"; readonly edits: readonly AddRow[]; readonly record: ScenarioRecord };

/** A draft without changes, which builds on the baseline or on another scenario. */
export function newScenario(model: TrustModel, given: Given, today: CivilDate): NewScenarioOutcome {
  const ask = askFor(given);
  const name = ask.needed("scenario");
  const asked = ask.text("builds-on") ?? BASELINE;
  const known = [{ name: BASELINE, status: null }, ...model.scenarios].find((own) =>
    isSameName(own.name, asked),
  );
  if (!known) ask.say(`there is no scenario "${asked}" to build on`);
  else if (known.status === "withdrawn") ask.say(`the scenario ${known.name} is withdrawn: build on another`);
  if (name !== null) sayUnusable(name);
  if (name === null || !known || ask.problems.length > 0)
    return { outcome: "refused", problems: ask.problems };
  const record: ScenarioRecord = {
    ...NOTHING_ELSE,
    scenario: name,
    status: "draft",
    buildsOn: known.name,
    purpose: ask.text("purpose"),
    author: ask.text("author"),
    created: today,
  };
  return { outcome: "made", record, edits: [{ edit: "add", like: null, table: "Scenarios", row: record }] };

  function sayUnusable(wanted: string): void {
    if ([BASELINE, ADOPTED, TRUST].some((word) => isSameName(word, wanted))) {
      ask.say(`${wanted} is a name that Headroom keeps for itself: choose another`);
    }
    if (model.scenarios.some((own) => isSameName(own.name, wanted))) {
      ask.say(`there is a scenario ${wanted} already: choose another name`);
    }
    if (/[*?~|]|^[=<>]/.test(wanted)) ask.say("a name must not hold * ? ~ or |, nor start with = < or >");
  }
}
