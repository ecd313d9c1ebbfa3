import { exactText, isAbove, isBelow, over, quantity } from "../../../domain/kernel";
import { METRIC_LABELS } from "../../../domain/metrics";
import { planEvaluator } from "../../plan-evaluator";
import { isShare } from "../../present/figure-text";
import { basesOf, figureOf } from "../../report/figures";
import type { ReviewSteps } from "../../review-progress";
import { reviewBaseStepwise } from "../../review-trust";
import { goalSentences } from "../../scenarios/goal-report";
import { seekGoalStepwise } from "../../scenarios/goal-seek";
import type { GoalAnswer } from "../../scenarios/goal-seek";
import type { Look } from "../choice";
import type { Option } from "../context";
import { isMetric, metricLabel } from "../metric-label";
import { LEVER_KINDS, rowGiven } from "./levers";
import type { LeverKind } from "./levers";
import type { FormStart } from "./verb-form";

export interface GoalRequestForm {
  readonly lever: string;
  /** An id of the table, or a school; not needed of an assumption. */
  readonly row: string;
  readonly metric: string;
  readonly value: string;
}
export interface GoalView {
  readonly isFound: boolean;
  /** What to set, or why there is nothing to set. */
  readonly answer: string;
  readonly details: readonly string[];
  /** The answer as the form of a change; null where no verb makes it. */
  readonly change: FormStart | null;
}
export type GoalViewOutcome = { readonly view: GoalView } | { readonly problem: string };

/** Metrics that the school or total has. */
export function goalMetrics(look: Look): Option[] {
  const { review, scope, academicYear } = look;
  const [basis = "baseline"] = basesOf(review);
  return Object.keys(METRIC_LABELS)
    .filter(isMetric)
    .filter((metric) => figureOf(review, basis, { school: scope.name, metric, academicYear }) !== null)
    .map((metric) => ({ value: metric, label: metricLabel(metric), note: "" }));
}

export function* goalStepwise(look: Look, form: GoalRequestForm): ReviewSteps<GoalViewOutcome> {
  const { review, scope, academicYear } = look;
  const { model } = review;
  const kind = LEVER_KINDS.find(({ value }) => value === form.lever);
  if (model === null || kind === undefined) return { problem: "Choose what may be changed." };
  const value = numberTyped(form.value);
  if (value === null) return { problem: `"${form.value}" is no number: type one such as 0.78 or 78%.` };
  const meant = shareMeant(form.metric, form.value, value);
  if (meant !== null) return { problem: meant };
  const base = yield* reviewBaseStepwise(model, planEvaluator());
  const outcome = yield* seekGoalStepwise(
    { model, base, baseline: review, reviews: [], issues: [] },
    {
      scenario: review.activeScenario,
      lever: [kind.table, kind.rows === null ? academicYear : form.row, kind.field].join("|"),
      metric: form.metric,
      value,
      school: scope.name,
      year: academicYear,
    },
  );
  if ("reason" in outcome) return { problem: outcome.reason };
  const sentences = goalSentences(outcome.answer, model.everything);
  return {
    view: {
      isFound: outcome.answer.sought.outcome === "found",
      answer: sentences.at(-1) ?? "",
      details: sentences.slice(0, -1),
      change: changeOf(outcome.answer, kind, academicYear),
    },
  };
}

/** "£1,000", "78%" and "−5" as people type them; null where it is no number. */
function numberTyped(typed: string): string | null {
  const plain = typed
    .trim()
    .replace(/[£,\s]/g, "")
    .replace("−", "-");
  const [, number, percent] = /^(-?\d+(?:[.]\d+)?)(%?)$/.exec(plain) ?? [];
  if (number === undefined) return null;
  return percent === "%" ? exactText(over(quantity(number), quantity("100"))) : number;
}

/** A share of more than its whole is hardly what was meant by "77"; null where it may be. */
function shareMeant(metric: string, typed: string, value: string): string | null {
  if (!isMetric(metric) || !isShare(metric) || typed.includes("%")) return null;
  if (!isAbove(quantity(value), quantity("1"))) return null;
  return `${METRIC_LABELS[metric]} is a share: for ${typed.trim()}% type "${typed.trim()}%".`;
}

/** The verb that makes the answer, filled in; null where nothing has to change. */
function changeOf({ sought, lever }: GoalAnswer, kind: LeverKind, from: string): FormStart | null {
  if (sought.outcome !== "found") return null;
  const to = sought.answer.lever;
  const isLess = isBelow<string>(to, lever.now);
  if (!isLess && !isAbove<string>(to, lever.now)) return null;
  const [less, more] = kind.verbs;
  const when = kind.rows === null ? { year: from } : { from };
  const value = { [kind.option]: exactText(to) ?? "" };
  return { verb: isLess ? less : more, given: { ...rowGiven(kind, lever.change.target), ...value, ...when } };
}
