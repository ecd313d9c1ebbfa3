import { cellOf, isKnown, isNegligible, isSameName, sum } from "../../../domain/kernel";
import type { Pounds, WeeklyPeriods } from "../../../domain/kernel";
import { TRUST } from "../../../domain/curriculum";
import { ADOPTED, BASELINE, decisionsOf } from "../../../domain/scenarios";
import type { Change, Decision, Scenario } from "../../../domain/scenarios";
import { undoLast } from "../../decisions/undo";
import { draftNameOf } from "../../decisions/target-scenario";
import { chainOfPlan } from "../../report/account";
import { changeSentence } from "../../report/change-sentence";
import { changesOfPlan } from "../../report/changes";
import { staleOf, standingOf } from "../../report/change-standing";
import { listed } from "../../report/lines";
import type { Look } from "../choice";
import { cashText, cellLink, periodsPhrase } from "../texts";
import type { CellLink, Standing } from "../texts";

/** One decision of a scenario: what is changed, and what that alone releases in the year. */
export interface DecisionLine {
  readonly id: string;
  readonly sentences: readonly string[];
  readonly reason: string;
  /** "£77,699"; empty where it moves no cash. */
  readonly cash: string;
  readonly time: string;
  /** Why it does not count as it reads: out of date, in error, waiting for a commitment. */
  readonly standings: readonly Standing[];
  readonly cells: readonly CellLink[];
}
export interface ChangesView {
  readonly scenario: string;
  /** "8 changes, in order". */
  readonly title: string;
  readonly lines: readonly DecisionLine[];
  /** What holds for the list as a whole. */
  readonly remarks: readonly string[];
  /** Said of a scenario that is adopted or no scenario of its own. */
  readonly lock: string;
  readonly can: Allowed;
  /** The changes that Undo would take back, in words; empty where there is none. */
  readonly last: readonly string[];
}
export interface Allowed {
  readonly add: boolean;
  readonly undo: boolean;
  readonly adopt: boolean;
}

export function changesViewOf(look: Look): ChangesView {
  const { review, scope } = look;
  const { model, activeScenario } = review;
  const all = changesOfPlan(review);
  const shown = all.filter(({ school }) => scope.showsMoney(school) || isSameName(school, TRUST));
  const scenario = model?.scenarios.find(({ name }) => isSameName(name, activeScenario)) ?? null;
  const lines = decisionsOf(shown).map((decision) => lineOf(decision, look));
  const can = allowed(scenario, all.length);
  return {
    scenario: activeScenario,
    title: titleOf(lines.length),
    lines,
    remarks: remarksOf(look, all.length - shown.length),
    lock: lockOf(activeScenario, scenario),
    can,
    last: can.undo ? lastOf(look) : [],
  };
}

const titleOf = (count: number): string =>
  count === 0 ? "No changes yet" : count === 1 ? "1 decision" : `${count} decisions, in order`;

function allowed(scenario: Scenario | null, changes: number): Allowed {
  const isOpen = scenario?.status === "draft" || scenario?.status === "proposed";
  return {
    add: isOpen || scenario?.status === "adopted",
    undo: isOpen && changes > 0,
    adopt: isOpen && changes > 0,
  };
}

function lockOf(name: string, scenario: Scenario | null): string {
  if (isSameName(name, BASELINE))
    return "The baseline is what happens if nothing changes. Make a scenario to try a change.";
  if (isSameName(name, ADOPTED))
    return "These are all adopted scenarios together. Choose one of them, or make a scenario that builds on one.";
  if (scenario?.status === "adopted")
    return `${name} is adopted, and so locked. A change goes into ${draftNameOf(name)}, which builds on it.`;
  if (scenario?.status === "withdrawn") return `${name} is withdrawn. Make another scenario to try a change.`;
  return scenario?.status === null ? `The status of ${name} cannot be read.` : "";
}

function remarksOf({ review, scope }: Look, elsewhere: number): string[] {
  const earlier = chainOfPlan(review)?.earlier ?? [];
  return [
    earlier.length === 0
      ? ""
      : `It builds on ${listed(earlier)}, whose changes come first. What they free is not counted here.`,
    review.plans[1]?.evaluation === null
      ? "The scenario cannot be worked out until what is in error is put right. Its figures are not known."
      : "",
    elsewhere === 0 ? "" : `${elsewhere} more at other schools than ${scope.name}.`,
  ].filter((text) => text !== "");
}

function lineOf(decision: Decision, look: Look): DecisionLine {
  const { review } = look;
  const { model } = review;
  const [first] = decision;
  return {
    id: decision.map(({ id }) => id).join(" + "),
    sentences: model === null ? [] : decision.map((change) => changeSentence(change, model.everything)),
    reason: first?.reason ?? "",
    ...releasedBy(decision, look),
    standings: decision.flatMap((change) => standings(change, look)),
    cells: decision.map(({ origin }) => cellLink(cellOf(origin, "change"))),
  };
}

function standings(change: Change, { review }: Look): Standing[] {
  const words = standingOf(change, review);
  if (words === "") return [];
  const isStale = staleOf(change, review.issues) !== null;
  return [{ words, tone: isStale || words.startsWith("In error") ? "bad" : "look" }];
}

/** In listed order, in the year shown. */
function releasedBy(decision: Decision, { review, academicYear }: Look): Pick<DecisionLine, "cash" | "time"> {
  const isOwn = (row: { readonly academicYear: string; readonly change: string | null }): boolean =>
    row.academicYear === academicYear &&
    decision.some(({ id }) => row.change !== null && isSameName(row.change, id));
  const cash: Pounds = sum(review.cash.filter(isOwn).map(({ amount }) => amount));
  const time: WeeklyPeriods = sum(review.time.filter(isOwn).map(({ amount }) => amount));
  return {
    cash: isKnown(cash) && isNegligible(cash) ? "" : cashText(cash),
    time: isKnown(time) && isNegligible(time) ? "" : `${periodsPhrase(time)} a week`,
  };
}

function lastOf({ review: { model, activeScenario } }: Look): string[] {
  if (model === null) return [];
  const undone = undoLast(model, activeScenario);
  return undone.outcome === "refused"
    ? undone.problems.map((text) => `It cannot be taken back: ${text}.`)
    : undone.changes.map((change) => `${change.id}: ${changeSentence(change, model.everything)}`);
}
