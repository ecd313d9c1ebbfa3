import { cellOf, groupBy } from "../../domain/kernel";
import type { CellOrigin } from "../../domain/kernel";
import { METRIC_LABELS } from "../../domain/metrics";
import type { Figure } from "../../domain/plan";
import { figureText } from "../present/figure-text";
import { limitText } from "../present/limit-text";
import type { TrustReview } from "../trust-review";
import { basesOf, planOf } from "./figures";
import type { PlanBasis } from "./figures";
import type { ReportScope } from "./scope";

/** A guardrail that is broken at one school, in whatever years and plans. */
export interface BrokenGuardrail {
  readonly text: string;
  /** True when doing nothing would not break it. */
  readonly isNew: boolean;
  /** True when only doing nothing breaks it; of rows that cannot be told, and is false. */
  readonly isMended: boolean;
  /** The cells to look at: the limit, or the rows that break it; none where a setting is the limit. */
  readonly at: readonly CellOrigin[];
}

/** The plan that leads is the one after commitments, or the one before them. */
export type LeadingPlan = Exclude<PlanBasis, "baseline">;

/** Floors and ceilings of metrics that are broken, a school and a metric at a time. */
export function brokenMetrics(
  review: TrustReview,
  { showsFigures }: ReportScope,
  leading: LeadingPlan = "after",
): BrokenGuardrail[] {
  const broken = basesOf(review).flatMap((basis) =>
    (planOf(review, basis)?.figures ?? []).flatMap((figure) =>
      figure.guardrail !== null && showsFigures(figure.school) ? [{ basis, figure }] : [],
    ),
  );
  const groups = groupBy(broken, ({ figure: { school, metric, guardrail } }) =>
    [school, metric, guardrail?.side].join("|"),
  );
  return [...groups.values()].map((own) => brokenMetric(own, review.plans.length > 1 ? leading : null));
}

interface Broken {
  readonly basis: PlanBasis;
  readonly figure: Figure;
}

/** In the headline plan of those that break it: its first year, and how many more. */
function brokenMetric(own: readonly Broken[], leading: LeadingPlan | null): BrokenGuardrail {
  const bases = new Set(own.map(({ basis }) => basis));
  const shown = own[0]?.basis ?? "baseline";
  const years = own.filter(({ basis }) => basis === shown).map(({ figure }) => figure);
  const [first] = years;
  const isNew = leading !== null && !bases.has("baseline");
  const isMended = leading !== null && shown === "baseline";
  if (!first?.guardrail) return { text: "", isNew, isMended, at: [] };
  const { school, metric, academicYear, guardrail } = first;
  const side = guardrail.side === "floor" ? "below the floor" : "above the ceiling";
  const plans = leading === null ? "" : ` (${planWords(bases, leading)})`;
  const what = `${METRIC_LABELS[metric]} is ${figureText(first)} in ${academicYear}, ${side} of ${limitText(guardrail.limit, first)}`;
  const harm = guardrail.harm.replace(/[.]$/, "");
  return {
    text: `${school}: ${what}${moreYears(years.length - 1)}${plans}. ${harm === "" ? "" : `${harm}.`}`.trim(),
    isNew,
    isMended,
    at: guardrail.origin === null ? [] : [cellOf(guardrail.origin, guardrail.side)],
  };
}

export const moreYears = (count: number): string =>
  count === 0 ? "" : `, and in ${count} more year${count === 1 ? "" : "s"}`;

/** Which plans break it, and so what makes or mends it. */
function planWords(bases: ReadonlySet<PlanBasis>, leading: LeadingPlan): string {
  const [after, before, baseline] = [bases.has("after"), bases.has("before"), bases.has("baseline")];
  if (after && baseline) return `${leading} commitments; doing nothing breaks it too`;
  if (after) return before ? `${leading} commitments; new with the scenario` : "new with the commitments";
  if (before) return baseline ? "mended by the commitments" : "before commitments only";
  return "doing nothing only; mended by the scenario";
}
