import { add, cellOf, isKnown, isNegligible, isSameName, sum, unknown } from "../../../domain/kernel";
import type { Pounds, WeeklyPeriods } from "../../../domain/kernel";
import { TRUST } from "../../../domain/curriculum";
import type { CashEntry, TimeEntry } from "../../../domain/released-funds";
import { decisionsOf } from "../../../domain/scenarios";
import type { Change, Decision } from "../../../domain/scenarios";
import { chainOfPlan } from "../../report/account";
import { changeSentence } from "../../report/change-sentence";
import { changesOfPlan } from "../../report/changes";
import { staleOf, standingOf } from "../../report/change-standing";
import { listed } from "../../report/lines";
import type { Look } from "../choice";
import { inWords } from "../../issues/words";
import { cashText, cellLink, periodsPhrase, sentenceCase } from "../texts";
import { allowed, lockOf } from "./changes-allowed";
import type { Allowed } from "./changes-allowed";
import { staleLines } from "./stale";
import type { StaleLine } from "./stale";
import { partsOfRelease, roundedTo } from "./waterfall-parts";
import type { ReleasePart } from "./waterfall-parts";
import type { CellLink, Standing } from "../texts";

/** One decision of a scenario: what is changed, and what that alone releases in the year. */
export interface DecisionLine {
  readonly id: string;
  readonly sentences: readonly string[];
  readonly reason: string;
  /** "£77,699", "£31,487 from budget only"; empty where it moves no cash. */
  readonly cash: string;
  readonly time: string;
  /** Why it does not count as it reads: in error, waiting for a commitment. */
  readonly standings: readonly Standing[];
  /** Changes of it that are out of date. */
  readonly stale: readonly StaleLine[];
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
}
export function changesViewOf(look: Look): ChangesView {
  const { review, scope } = look;
  const { model, activeScenario } = review;
  const all = changesOfPlan(review);
  const shown = all.filter(({ school }) => scope.showsMoney(school) || isSameName(school, TRUST));
  const scenario = model?.scenarios.find(({ name }) => isSameName(name, activeScenario)) ?? null;
  const released = releasedIn(look);
  const lines = decisionsOf(shown).map((decision) => lineOf(decision, released, look));
  return {
    scenario: activeScenario,
    title: titleOf(lines.length),
    lines,
    remarks: remarksOf(look, staleLines(shown, look).length, all.length - shown.length),
    lock: lockOf(activeScenario, scenario),
    can: allowed(scenario, all.length),
  };
}

const titleOf = (count: number): string =>
  count === 0 ? "No changes yet" : count === 1 ? "1 decision" : `${count} decisions, in order`;

function remarksOf({ review, scope }: Look, stale: number, elsewhere: number): string[] {
  const earlier = chainOfPlan(review)?.earlier ?? [];
  return [
    earlier.length === 0
      ? ""
      : `It builds on ${listed(earlier)}, whose changes come first. What they free is not counted here.`,
    review.plans[1]?.evaluation === null
      ? "The scenario cannot be worked out until what is in error is put right. Its figures are not known."
      : "",
    stale === 0
      ? ""
      : `${sentenceCase(inWords(stale, "change"))} ${stale === 1 ? "is" : "are"} out of date, and so not applied.`,
    elsewhere === 0 ? "" : `${elsewhere} more at other schools than ${scope.name}.`,
  ].filter((text) => text !== "");
}

function lineOf(decision: Decision, released: Released, look: Look): DecisionLine {
  const { review } = look;
  const { model } = review;
  const [first] = decision;
  return {
    id: decision.map(({ id }) => id).join(" + "),
    sentences: model === null ? [] : decision.map((change) => changeSentence(change, model.everything)),
    reason: first?.reason ?? "",
    ...releasedBy(decision, released),
    standings: decision.flatMap((change) => standings(change, look)),
    stale: staleLines(decision, look),
    cells: decision.map(({ origin }) => cellLink(cellOf(origin, "change"))),
  };
}

function standings(change: Change, { review }: Look): Standing[] {
  const words = standingOf(change, review);
  if (words === "" || staleOf(change, review.issues) !== null) return [];
  return [{ words, tone: words.startsWith("In error") ? "bad" : "look" }];
}

/** By change, in listed order, in the year and at the schools shown: cash as it adds up to the headline. */
interface Released {
  readonly cash: readonly ReleasePart[];
  /** What of it was budgeted for vacant posts: no spending falls. */
  readonly budgetOnly: readonly CashEntry[];
  readonly time: readonly TimeEntry[];
}
function releasedIn(look: Look): Released {
  const { review, academicYear, scope, ledger, yearIndex } = look;
  const year = ledger.money[yearIndex];
  const total: Pounds = year ? add(year.released, year.fromBudgetOnly) : unknown();
  const isShown = (row: { readonly academicYear: string; readonly school: string }): boolean =>
    row.academicYear === academicYear && scope.showsMoney(row.school);
  return {
    cash: roundedTo(total, partsOfRelease(look, "in order", null)),
    budgetOnly: review.cash.filter((row) => isShown(row) && row.basis === "from budget only"),
    time: review.time.filter(isShown),
  };
}

function releasedBy(decision: Decision, released: Released): Pick<DecisionLine, "cash" | "time"> {
  const isOwn = (id: string | null): boolean =>
    id !== null && decision.some((change) => isSameName(change.id, id));
  const cash: Pounds = sum(released.cash.filter(({ item }) => isOwn(item)).map(({ amount }) => amount));
  const time: WeeklyPeriods = sum(
    released.time.filter(({ change }) => isOwn(change)).map(({ amount }) => amount),
  );
  const budgetOnly: Pounds = sum(
    released.budgetOnly.filter(({ change }) => isOwn(change)).map(({ amount }) => amount),
  );
  return {
    cash: isKnown(cash) && isNegligible(cash) ? "" : `${cashText(cash)}${budgetOnlyText(cash, budgetOnly)}`,
    time: isKnown(time) && isNegligible(time) ? "" : `${periodsPhrase(time)} a week`,
  };
}

function budgetOnlyText(cash: Pounds, budgetOnly: Pounds): string {
  if (!isKnown(budgetOnly) || isNegligible(budgetOnly)) return "";
  const [all, own] = [cashText(cash), cashText(budgetOnly)];
  return all === own ? " from budget only" : `, ${own} of it from budget only`;
}
