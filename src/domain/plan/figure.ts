import { isBelow, isKnown, originsOf } from "../kernel";
import type { Origin, Quantity } from "../kernel";
import { bandFor, bandsOf, brokenGuardrail, hasMetric, statusIn, unitOf } from "../metrics";
import { ALL_METRICS } from "../metrics";
import type {
  Guardrail,
  Metric,
  MetricBand,
  MetricId,
  MetricStatus,
  MetricUnit,
  SchoolYear,
} from "../metrics";
import type { Plan } from "./plan";

/** One metric of one school (or group, or the trust) in one year. */
export interface Figure {
  readonly school: string;
  readonly academicYear: string;
  readonly metric: MetricId;
  readonly value: Quantity<string>;
  readonly unit: MetricUnit;
  readonly status: MetricStatus;
  /** The guardrail that the value breaks. */
  readonly guardrail: Guardrail | null;
  readonly band: MetricBand | null;
  readonly provisional: boolean;
  /** Worked out when asked: the cells are many. */
  origins(): readonly Origin[];
}

export function figuresOf(year: SchoolYear, plan: Plan): Figure[] {
  return ALL_METRICS.filter((metric) => hasMetric(metric, year)).map((metric) =>
    figureOf(metric, year, plan),
  );
}

function figureOf(metric: Metric, year: SchoolYear, plan: Plan): Figure {
  const value = metric.value(year.base, year.phase);
  const band = bandFor(plan.bands, metric.id, year.phase, plan.settings.bandBasis);
  return {
    school: year.name,
    academicYear: year.academicYear,
    metric: metric.id,
    value,
    unit: unitOf(metric, year.level),
    status: statusIn(value, band),
    guardrail: guardrailOf(metric, value, { year, plan }),
    band,
    provisional: year.provisional && isKnown(value) && restsOnPay(metric, year),
    origins: () => originsOf(metric.from(year.phase).flatMap((name) => year.base[name].from)),
  };
}

const PAID = ["teacherCost", "staffCost", "expenditure", "closingReserve"];
const restsOnPay = (metric: Metric, year: SchoolYear): boolean =>
  metric.from(year.phase).some((name) => PAID.includes(name));

/** A floor or ceiling of MetricBands; for reserves also the trust's minimum share of Settings. */
function guardrailOf(
  metric: Metric,
  value: Quantity<string>,
  { year, plan }: { year: SchoolYear; plan: Plan },
): Guardrail | null {
  const broken = brokenGuardrail(value, bandsOf(plan.bands, metric.id, year.phase));
  const minimum = plan.settings.minimumReserveShare;
  if (broken || metric.id !== "revenue-reserve-share-of-income" || minimum === null) return broken;
  const harm = "The trust's own minimum reserve is not held";
  return isBelow<string>(value, minimum) ? { side: "floor", limit: minimum, harm, origin: null } : null;
}
