import { cellOf, isKnown } from "../../domain/kernel";
import type { CellOrigin, Quantity } from "../../domain/kernel";
import type { Phase } from "../../domain/curriculum";
import { bandsOf, METRIC_LABELS } from "../../domain/metrics";
import type { Figure, Plan } from "../../domain/plan";
import { figureText } from "../present/figure-text";
import { limitText, rangeText } from "../present/limit-text";
import type { PlanBasis } from "../report/figures";
import { plotted } from "./texts";

/** A figure on its range: what is usual, the limits, and the plans as marks. */
export interface TrackView {
  /** What the picture shows, in a sentence. */
  readonly finding: string;
  readonly usual: UsualRange | null;
  readonly limits: readonly LimitMark[];
  /** Doing nothing, before and after commitments, in this order; those that are not known are left out. */
  readonly marks: readonly PlanMark[];
}
export interface UsualRange {
  /** Null where the range is open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
  readonly cells: CellOrigin;
}
export interface LimitMark {
  readonly side: "floor" | "ceiling";
  readonly value: number;
  readonly text: string;
  readonly cells: CellOrigin | null;
}
export interface PlanMark {
  readonly basis: PlanBasis;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly cells: CellOrigin | null;
}
export type BasisFigures = readonly (readonly [basis: PlanBasis, figure: Figure])[];

export const BASIS_LABELS: Readonly<Record<PlanBasis, string>> = {
  baseline: "Doing nothing",
  before: "Before reinvestment",
  after: "After reinvestment",
};

/** Null where there is neither a usual range nor a limit to show it against, or nothing is known. */
export function trackOf(figures: BasisFigures, plan: Plan, phase: Phase | null): TrackView | null {
  const [[, headline] = []] = figures;
  if (headline === undefined) return null;
  const usual = usualOf(headline);
  const limits = limitsOf(headline, plan, phase);
  const marks = [...figures].reverse().flatMap(markOf);
  if (marks.length === 0 || (usual === null && limits.length === 0)) return null;
  return { finding: findingOf(headline, { usual, limits, marks }), usual, limits, marks };
}

function usualOf({ band, metric, unit }: Figure): UsualRange | null {
  if (band === null) return null;
  const hasUsual = band.usualLow !== null || band.usualHigh !== null;
  const [low, high] = hasUsual ? [band.usualLow, band.usualHigh] : [band.outerLow, band.outerHigh];
  const text = rangeText(low, high, { metric, unit });
  const edge = (limit: Quantity<string> | null): number | null => (limit === null ? null : plotted(limit));
  if (text === null || [low, high].some((limit) => limit !== null && !isKnown(limit))) return null;
  return { low: edge(low), high: edge(high), text, cells: cellOf(band.origin, "usualLow") };
}

/** Every floor and ceiling counts; for reserves also the trust's minimum share of Settings. */
function limitsOf({ metric, unit }: Figure, { bands, settings }: Plan, phase: Phase | null): LimitMark[] {
  const mark = (side: LimitMark["side"], limit: Quantity<string> | null, cells: CellOrigin | null) => {
    const value = limit === null ? null : plotted(limit);
    return limit === null || value === null
      ? []
      : [{ side, value, text: limitText(limit, { metric, unit }), cells }];
  };
  const own = bandsOf(bands, metric, phase).flatMap(({ floor, ceiling, origin }) => [
    ...mark("floor", floor, cellOf(origin, "floor")),
    ...mark("ceiling", ceiling, cellOf(origin, "ceiling")),
  ]);
  const isReserve = metric === "revenue-reserve-share-of-income";
  return [...own, ...(isReserve ? mark("floor", settings.minimumReserveShare, null) : [])];
}

function markOf([basis, figure]: BasisFigures[number]): PlanMark[] {
  const value = plotted(figure.value);
  if (value === null) return [];
  const [first] = figure.origins();
  const cells = first !== undefined && "sheet" in first ? first : null;
  return [{ basis, label: BASIS_LABELS[basis], value, text: figureText(figure), cells }];
}

function findingOf(headline: Figure, { usual, limits, marks }: Omit<TrackView, "finding">): string {
  const said = marks.map(({ label, text }) => `${label.toLowerCase()} ${text}`).join(", ");
  const range = usual === null ? "" : ` Usual: ${usual.text}.`;
  const edges = limits
    .map(({ side, text }) => ` ${side === "floor" ? "Floor" : "Ceiling"}: ${text}.`)
    .join("");
  return `${METRIC_LABELS[headline.metric]}: ${said}.${range}${edges}`;
}
