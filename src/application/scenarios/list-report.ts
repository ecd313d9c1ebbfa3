import { isKnown, sum } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { inWords } from "../issues/words";
import { poundsText } from "../present/number-text";
import { periodsText } from "../report/ledger";
import { wrapped } from "../report/lines";
import type { ScenarioSet } from "./open-scenarios";
import { scenarioOverviews } from "./overview";
import type { ScenarioOverview } from "./overview";

/** Every scenario of the workbook in a few lines, for a terminal of 80 columns. */
export function listReport(set: ScenarioSet): string {
  const years = set.model?.everything.timeline.years ?? [];
  const all = scenarioOverviews(set);
  const lines = all.flatMap((overview, position) => [
    ...(position === 0 ? [] : [""]),
    ...overviewLines(overview, years),
  ]);
  return `${(lines.length === 0 ? ["There is no scenario."] : lines).join("\n")}\n`;
}

function overviewLines(overview: ScenarioOverview, years: readonly string[]): string[] {
  const { name, status, buildsOn, purpose } = overview;
  const stands = `${status ?? "status not known"}, builds on ${buildsOn ?? "what is not known"}`;
  return [
    ...wrapped(`${name} (${stands})`, 0, 2),
    ...(purpose === null ? [] : wrapped(purpose, 2)),
    ...wrapped(`${sizeText(overview)} ${releasedText(overview, years)} ${guardrailText(overview)}`, 2),
  ];
}

function sizeText({ changes, decisions, stale }: ScenarioOverview): string {
  const apart = decisions === changes ? "" : ` in ${inWords(decisions, "decision")}`;
  const old = stale === 0 ? "" : `, ${stale} of them out of date and not applied`;
  return `${inWords(changes, "change")}${apart}${old}.`;
}

function releasedText({ ledger: { money, periods } }: ScenarioOverview, years: readonly string[]): string {
  const [last, cash, time] = [years.at(-1), money.at(-1), periods.at(-1)];
  if (last === undefined || !cash || !time) return "";
  const all = sum(money.map(({ released }) => released));
  const orUnknown = (value: Quantity<string>, text: string): string => (isKnown(value) ? text : "not known");
  return [
    `Cash released in ${last}: ${orUnknown(cash.released, poundsText(cash.released))};`,
    `over ${inWords(years.length, "year")}: ${orUnknown(all, poundsText(all))}.`,
    `Periods freed in ${last}: ${orUnknown(time.released, `${periodsText(time.released)} a week`)}.`,
  ].join(" ");
}

function guardrailText({ guardrailsBroken, guardrailsNew }: ScenarioOverview): string {
  const fresh = guardrailsBroken === 0 ? "" : `, ${guardrailsNew} of them new with the scenario`;
  return `Guardrails broken: ${guardrailsBroken === 0 ? "none" : guardrailsBroken}${fresh}.`;
}
