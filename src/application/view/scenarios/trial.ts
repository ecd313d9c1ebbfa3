import { allAtOnce, isNegligible, isKnown } from "../../../domain/kernel";
import { decide } from "../../decisions/decide";
import type { Decision, DecisionRequest } from "../../decisions/decide";
import { effectStepwise } from "../../decisions/effect";
import type { DecisionEffect, Tried, YearEffect } from "../../decisions/effect";
import { shownYears } from "../../decisions/shown-effect";
import { inWords } from "../../issues/words";
import { numberText } from "../../present/number-text";
import { planEvaluator } from "../../plan-evaluator";
import type { PlanEvaluator } from "../../plan-evaluator";
import type { ReviewSteps } from "../../review-progress";
import { changeSentence } from "../../report/change-sentence";
import type { Look } from "../choice";
import { cashText, periodsPhrase, sentence, sentenceCase } from "../texts";
import { labelOf } from "./verb-form";

/** What is wrong with a form, and with which field; null: with the decision as a whole. */
export interface FormProblem {
  readonly field: string | null;
  readonly text: string;
}
/** What a change would do: nothing of it is written. */
export interface TrialView {
  readonly sentences: readonly string[];
  /** Why it goes into another scenario; empty where it does not. */
  readonly lock: string;
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
  readonly notes: readonly string[];
  readonly broken: readonly string[];
  readonly mended: readonly string[];
  readonly stale: readonly string[];
  /** Read out once it stands still. */
  readonly said: string;
}

export type TrialOutcome =
  | { readonly outcome: "refused"; readonly problems: readonly FormProblem[] }
  | { readonly outcome: "decided"; readonly decision: Decision };

export function tryDecision({ review: { model } }: Look, request: DecisionRequest): TrialOutcome {
  if (model === null) return { outcome: "refused", problems: [] };
  const tried = decide(model, request);
  return tried.outcome === "decided"
    ? tried
    : { outcome: "refused", problems: tried.problems.map((text) => problemOf(text, request)) };
}

/** A reason is needed to write a change, not to see what it would do. */
export const withoutReason = (request: DecisionRequest): DecisionRequest => ({
  ...request,
  given: {
    ...request.given,
    reason: (request.given["reason"] ?? "").trim() === "" ? "-" : request.given["reason"],
  },
});

const ABOVE_COST: FormProblem = {
  field: "severance",
  text: "What is above contract and law is a part of the cost to achieve, and cannot be more than it.",
};

/** "groups must be …" becomes "Groups must be …", at the field that it is about. */
function problemOf(text: string, { given }: DecisionRequest): FormProblem {
  if (text.startsWith("severance is a part of cost")) return ABOVE_COST;
  const [, name = "", rest = ""] = /^([a-z-]+)( is missing| is -?[\d.]+, .*| must .*|: .*)$/.exec(text) ?? [];
  const isField = name !== "" && (name in given || labelOf(name) !== sentenceCase(name));
  if (!isField) return { field: null, text: sentence(text) };
  return { field: name, text: sentence(`${labelOf(name)}${rest}`) };
}

/** A decision, or whatever else changes a scenario. */
export type TriedChange = Tried &
  Pick<Decision, "changes"> & { readonly target: Pick<Decision["target"], "name" | "locked"> };

/** Measures the scenario with and without it; amounts move as the headline will. */
export const trialOf = (tried: TriedChange, look: Look, evaluator = planEvaluator()): TrialView =>
  allAtOnce(trialStepwise(tried, look, evaluator));

export function* trialStepwise(
  tried: TriedChange,
  look: Look,
  evaluator: PlanEvaluator,
): ReviewSteps<TrialView> {
  const { review, academicYear, scope } = look;
  const effect = yield* effectStepwise(tried, { review, evaluator });
  const isOfScope = tried.changes.every(({ school }) => scope.showsMoney(school));
  const shown = shownYears(effect, isOfScope && !scope.isWholeTrust ? scope.name : null);
  const { target, changes, after } = tried;
  const years = effect.years.map((year, position) => ({ ...year, ...shown[position] }));
  return {
    sentences: changes.map((change) => changeSentence(change, after.everything)),
    lock:
      target.locked === null
        ? ""
        : `${target.locked} is adopted, and so locked. The change goes into ${target.name}, which builds on it.`,
    rows: years.map((year) => ({
      label: year.academicYear,
      cells: [cashText(year.cash), signed(year.time, 1), signed(year.fte, 2)],
    })),
    notes: [whereText(scope, isOfScope), ...notesOf(effect)].filter((text) => text !== ""),
    broken: effect.broken,
    mended: effect.mended,
    stale: effect.stale,
    said: saidOf({ ...effect, years }, academicYear),
  };
}

const signed = (value: YearEffect["time"] | YearEffect["fte"], places: number): string => {
  const text = sentenceCase(numberText(value, places));
  return isKnown(value) && !text.startsWith("−") && /[1-9]/.test(text) ? `+${text}` : text;
};

const whereText = ({ isWholeTrust, name }: Look["scope"], isOfScope: boolean): string =>
  isWholeTrust ? "" : `Cash and periods are those of ${isOfScope ? name : "the whole trust"}.`;

function notesOf({ years }: DecisionEffect): string[] {
  const isNothing = years.every(
    ({ cash, time, cashFromBudgetOnly }) =>
      isNegligible(cash) && isNegligible(time) && isNegligible(cashFromBudgetOnly),
  );
  const budgetOnly = years.find(({ cashFromBudgetOnly }) => !isNegligible(cashFromBudgetOnly));
  return [
    isNothing ? "No release on its own." : "",
    budgetOnly === undefined
      ? ""
      : `${cashText(budgetOnly.cashFromBudgetOnly)} in ${budgetOnly.academicYear} comes from budget only: the post is vacant, so no spending falls.`,
  ];
}

function saidOf({ years, broken }: DecisionEffect, academicYear: string): string {
  const year = years.find((own) => own.academicYear === academicYear) ?? years[0];
  if (year === undefined) return "";
  return `It would release ${cashText(year.cash)} and ${periodsPhrase(year.time)} a week in ${year.academicYear}, and newly break ${inWords(broken.length, "guardrail")}.`;
}
