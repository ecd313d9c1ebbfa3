import { isShare } from "../../application/present/figure-text";
import { nameKey } from "../../domain/kernel";
import { METRIC_LABELS } from "../../domain/metrics";
import type { MetricBand } from "../../domain/metrics";
import type { Figure } from "../../domain/plan";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { NO_PHASE } from "../layout/calculated/tables/bands";
import { METRIC_UNITS } from "../layout/calculated/tables/metrics";
import { metricNo } from "../layout/calculated/tables/ratio-columns";
import { figuresAlike } from "./alike-figures";
import type { WorkingContext } from "./context";

/** The figures of the plan that leads: after commitments, or the baseline where no scenario is active. */
export const leadingFigures = ({ review }: WorkingContext): readonly Figure[] =>
  (review.plans.find(({ basis }) => basis === "after") ?? review.plans[0])?.figures ?? [];

const bandKey = ({ metric, phase, basis }: MetricBand): string =>
  `${METRIC_LABELS[metric]}|${phase}|${basis}`;

/** Each row of MetricBands that some figure is shown against. */
export const bandRows = (context: WorkingContext): KeyValues[] =>
  shownBands(context).map(({ metric, phase, basis }) => ({
    Metric: METRIC_LABELS[metric],
    Phase: phase,
    Basis: basis,
  }));

function shownBands(context: WorkingContext): MetricBand[] {
  const bands = leadingFigures(context).flatMap(({ band }) => (band === null ? [] : [band]));
  return [...new Map(bands.map((band) => [bandKey(band), band])).values()];
}

const PHASES = ["Primary", "Secondary", "Special", "Alternative provision", "Central", NO_PHASE] as const;

/** Every floor and ceiling for each phase that it holds for. */
export function limitRows({ model }: WorkingContext): KeyValues[] {
  const { bands } = model.everything;
  const limited = bands.filter(({ floor, ceiling }) => floor !== null || ceiling !== null);
  const rows = limited.flatMap(({ phase, origin }) =>
    PHASES.filter((own) => phase === "All" || phase === own).map((own) => ({
      Row: origin.row - origin.place.headerRow,
      For: own,
    })),
  );
  const ofReserve = PHASES.map((own) => ({
    Row: 0,
    For: own,
    "Of settings": METRIC_LABELS["revenue-reserve-share-of-income"],
  }));
  return [...rows, ...ofReserve];
}

/** The figures of schools, or of totals. */
export function metricRows(context: WorkingContext, of: "schools" | "totals"): KeyValues[] {
  const phases = new Map(context.set.before.schools.map(({ name, phase }) => [nameKey(name), phase]));
  const bandNo = new Map(shownBands(context).map((band, index) => [bandKey(band), index + 1]));
  const isSchool = ({ school }: Figure): boolean => phases.has(nameKey(school));
  const alike = figuresAlike(context);
  const numberIn = (number: number, school: string): number =>
    (of === "schools" ? context.plans : [])
      .filter((plan) => plan.number === number)
      .map((plan) => alike.of(plan, school))[0] ?? number;
  return leadingFigures(context)
    .filter((figure) => isSchool(figure) === (of === "schools"))
    .map((figure) => ({
      [of === "schools" ? "School" : "Total"]: figure.school,
      "Academic year": figure.academicYear,
      Metric: METRIC_LABELS[figure.metric],
      Unit: unitOf(figure),
      Provisional: figure.provisional ? "yes" : null,
      "Limit key": `${METRIC_LABELS[figure.metric]}|${phases.get(nameKey(figure.school)) ?? phaseOfTotal(figure.school)}`,
      "Band no": figure.band === null ? null : (bandNo.get(bandKey(figure.band)) ?? null),
      "Metric no": metricNo(figure.metric),
      ...Object.fromEntries(
        [1, 3, 4].map((plan) => [
          `${plan} Key`,
          `${numberIn(plan, figure.school)}|${figure.school}|${figure.academicYear}`,
        ]),
      ),
    }));
}
const unitOf = ({ metric, unit }: Figure): string => {
  if (unit === "GBP") return METRIC_UNITS.pounds;
  return isShare(metric) ? METRIC_UNITS.percent : unit;
};
const phaseOfTotal = (name: string): string =>
  name.endsWith("(secondary)") ? "Secondary" : name.endsWith("(primary)") ? "Primary" : NO_PHASE;
