import { fixedText, quantity } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { statusIn } from "../../domain/metrics";
import type { MetricId } from "../../domain/metrics";
import type { Figure } from "../../domain/plan";
import { NOT_KNOWN, numberText, percentText, poundsText } from "./number-text";

const MOST_PLACES = 6;

type Measured = Pick<Figure, "value" | "unit" | "metric" | "band" | "status">;

/** A figure for people. Digits are added where rounding would carry it over an edge of its band. */
export function figureText(figure: Measured): string {
  const { value, unit, metric } = figure;
  if (unit === "GBP") return poundsText(value);
  if (isShare(metric)) return percentText(value, placesFor(figure, 3) - 2);
  if (unit === "count") return numberText(value, 0);
  return numberText(value, placesFor(figure, unit === "ratio" ? 2 : 1));
}

/** Shares of something are shown as percentages; they end in one decimal. */
export const isShare = (metric: MetricId): boolean =>
  metric.includes("-share-of-") || metric === "relative-curriculum-bonus";

function placesFor({ value, band, status }: Measured, least: number): number {
  if (band === null || status === "not known") return least;
  for (let places = least; places < MOST_PLACES; places += 1) {
    if (statusIn(rounded(value, places), band) === status) return places;
  }
  return MOST_PLACES;
}
const rounded = (value: Quantity<string>, places: number): Quantity<string> =>
  quantity(fixedText(value, places) ?? NOT_KNOWN);
