import { isKnown } from "../../domain/kernel";
import type { MetricId } from "../../domain/metrics";
import type { Figure } from "../../domain/plan";
import { BASELINE } from "../../domain/scenarios";
import { figureText } from "../present/figure-text";
import type { ReviewedPlan, TrustReview } from "../trust-review";
import type { ReportScope } from "./scope";

/** Which plan: doing nothing, or the scenario before or after its commitments. */
export type PlanBasis = "baseline" | "before" | "after";

/** The plans of a report, the headline first. */
export const basesOf = ({ plans }: TrustReview): readonly PlanBasis[] =>
  plans.length > 1 ? ["after", "before", "baseline"] : ["baseline"];

export const planOf = ({ plans }: TrustReview, wanted: PlanBasis): ReviewedPlan | null =>
  plans.find((plan) =>
    wanted === "baseline" ? plan.name === BASELINE : plan.name !== BASELINE && plan.basis === wanted,
  ) ?? null;

export interface FigureKey {
  readonly school: string;
  readonly metric: MetricId;
  readonly academicYear: string;
}
const keyOf = ({ school, metric, academicYear }: FigureKey): string => `${academicYear}|${metric}|${school}`;

// a large trust has tens of thousands of figures, and a report asks for many of them
const indexes = new WeakMap<ReviewedPlan, ReadonlyMap<string, Figure>>();

/** The figure of a plan; null where there is none such. */
export function figureOf(review: TrustReview, basis: PlanBasis, key: FigureKey): Figure | null {
  const plan = planOf(review, basis);
  if (plan === null) return null;
  const index = indexes.get(plan) ?? new Map(plan.figures.map((figure) => [keyOf(figure), figure]));
  indexes.set(plan, index);
  return index.get(keyOf(key)) ?? null;
}

/** The figure, and a mark where it breaks a guardrail. Nothing where there is none. */
export const figureCell = (figure: Figure | null): string =>
  figure === null ? "" : `${figureText(figure)}${figure.guardrail ? "!" : ""}`;

/** The label of a row, and a mark where one of its figures is provisional. */
export const markedLabel = (label: string, figures: readonly (Figure | null)[]): string =>
  `${label}${figures.some((figure) => figure?.provisional) ? "*" : ""}`;

/** True when some figure that is shown is not known. */
export const isUnsure = ({ plans }: TrustReview, { showsFigures }: ReportScope): boolean =>
  plans.some(({ figures }) => figures.some(({ school, value }) => showsFigures(school) && !isKnown(value)));

/** Titles of the columns, and what the plans are called in a sentence. */
export const COLUMN_TITLES: Readonly<Record<PlanBasis, string>> = {
  after: "After",
  before: "Before",
  baseline: "Baseline",
};
export const PLAN_WORDS: Readonly<Record<PlanBasis, string>> = {
  after: "after commitments",
  before: "before commitments",
  baseline: "doing nothing",
};
