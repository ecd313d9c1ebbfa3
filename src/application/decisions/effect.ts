import { allAtOnce, isSameName, subtract, sum, unknown } from "../../domain/kernel";
import type { Pounds, Quantity, WeeklyPeriods } from "../../domain/kernel";
import { METRIC_LABELS } from "../../domain/metrics";
import type { Figure } from "../../domain/plan";
import type { TrustModel } from "../../domain/reinvestment";
import { describeIssue } from "../issues/describe-issue";
import { figureText } from "../present/figure-text";
import { limitText } from "../present/limit-text";
import { isGuardrail } from "../report/broken-guardrails-by-row";
import { planEvaluator } from "../plan-evaluator";
import type { PlanEvaluator } from "../plan-evaluator";
import type { ReviewSteps } from "../review-progress";
import { reviewBaseStepwise, reviewTrustStepwise } from "../review-trust";
import type { TrustReview } from "../trust-review";
import type { TargetScenario } from "./target-scenario";

/** What a decision does in one year, over what the scenario did without it. */
export interface YearEffect {
  readonly academicYear: string;
  /** Above zero where it releases; from spending, and from budget only. */
  readonly cash: Pounds;
  readonly cashFromBudgetOnly: Pounds;
  readonly time: WeeklyPeriods;
  /** Periods a week taught in the trust. */
  readonly taught: Quantity<"periods">;
  /** Of all staff of the trust. */
  readonly fte: Quantity<"FTE">;
}
export interface DecisionEffect {
  readonly years: readonly YearEffect[];
  /** Guardrails that the scenario breaks with it and did not break without. */
  readonly broken: readonly string[];
  /** The other way round. */
  readonly mended: readonly string[];
  /** Changes of the scenario that are out of date, in words: they are not applied. */
  readonly stale: readonly string[];
  /** What it was measured from: the scenario without the decision, and with it. */
  readonly without: TrustReview;
  readonly withIt: TrustReview;
}
/** A scenario as it reads before and after something in it is changed. */
export interface Tried {
  readonly target: Pick<TargetScenario, "name">;
  readonly before: TrustModel;
  readonly after: TrustModel;
}
/** What is worked out already: a review that may be the one without, and what costs and schools come to. */
export interface Known {
  readonly review: TrustReview;
  readonly evaluator: PlanEvaluator;
}

/** Measures a scenario with and without a decision, through the review that every report uses. */
export const effectOfDecision = (tried: Tried, known: Known | null = null): DecisionEffect =>
  allAtOnce(effectStepwise(tried, known));

export function* effectStepwise(
  { before, after, target: { name } }: Tried,
  known: Known | null,
): ReviewSteps<DecisionEffect> {
  const evaluator = known?.evaluator ?? planEvaluator();
  const isSame = known?.review.model === before && isSameName(known.review.activeScenario, name);
  const without = isSame ? known.review : yield* reviewedStepwise(before, name, evaluator);
  const withIt = yield* reviewedStepwise(after, name, evaluator);
  const [earlier, now] = [brokenIn(without), brokenIn(withIt)];
  return {
    years: after.everything.timeline.years.map((year) => yearEffect(year, withIt, without)),
    broken: textsOf(now, earlier),
    mended: textsOf(earlier, now),
    stale: withIt.issues.filter(({ code }) => code === "stale-change").map(describeIssue),
    without,
    withIt,
  };
}

function* reviewedStepwise(
  model: TrustModel,
  name: string,
  evaluator: PlanEvaluator,
): ReviewSteps<TrustReview> {
  const base = yield* reviewBaseStepwise(model, evaluator);
  return yield* reviewTrustStepwise(model, { name, isKnown: true }, [], base);
}

/** By what it is that breaks, whatever its figure, so that one that is only worse is not new. */
function brokenIn({ plans, issues, activeScenario }: TrustReview): Map<string, string> {
  const plan = [...plans].reverse().find(({ evaluation }) => evaluation !== null);
  const figures = (plan?.figures ?? []).flatMap((figure): [string, string][] =>
    figure.guardrail === null
      ? []
      : [
          [
            [figure.school, figure.metric, figure.guardrail.side].join("|"),
            figureWords(figure, figure.guardrail),
          ],
        ],
  );
  const rows = issues
    .filter(isGuardrail)
    .filter((issue) => isSameName(issue.plan, activeScenario))
    .map((issue): [string, string] => [describeIssue(issue).replace(/[\d.,]+/g, "#"), describeIssue(issue)]);
  // the first year of each is the one that is named
  return new Map([...figures, ...rows].reverse());
}

function figureWords(figure: Figure, { side, limit, harm }: NonNullable<Figure["guardrail"]>): string {
  const beyond = side === "floor" ? "below the floor" : "above the ceiling";
  const what = `${METRIC_LABELS[figure.metric]} is ${figureText(figure)} in ${figure.academicYear}`;
  return `${figure.school}: ${what}, ${beyond} of ${limitText(limit, figure)}. ${harm}`.trim();
}

const textsOf = (own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...own].flatMap(([key, text]) => (other.has(key) ? [] : [text])).reverse();

function yearEffect(academicYear: string, withIt: TrustReview, without: TrustReview): YearEffect {
  const [own, other] = [measured(academicYear, withIt), measured(academicYear, without)];
  return {
    academicYear,
    cash: subtract(own.cash, other.cash),
    cashFromBudgetOnly: subtract(own.cashFromBudgetOnly, other.cashFromBudgetOnly),
    time: subtract(own.time, other.time),
    taught: subtract(own.taught, other.taught),
    fte: subtract(own.fte, other.fte),
  };
}

function measured(academicYear: string, review: TrustReview): Omit<YearEffect, "academicYear"> {
  const cash = (basis: string): Pounds =>
    sum(
      review.cash
        .filter((entry) => entry.academicYear === academicYear && entry.basis === basis)
        .map(({ amount }) => amount),
    );
  const time = review.time.filter((entry) => entry.academicYear === academicYear);
  return {
    cash: cash("from spend"),
    cashFromBudgetOnly: cash("from budget only"),
    time: sum(time.map(({ amount }) => amount)),
    ...trustOf(review, academicYear),
  };
}

/** Of the scenario before commitments, as what it releases is. */
function trustOf({ plans }: TrustReview, academicYear: string): Pick<YearEffect, "taught" | "fte"> {
  const years = plans[1]?.evaluation?.years ?? [];
  const trust = years.find((year) => year.level === "trust" && year.academicYear === academicYear);
  return { taught: trust?.base.periods.value ?? unknown(), fte: trust?.base.allFte.value ?? unknown() };
}
