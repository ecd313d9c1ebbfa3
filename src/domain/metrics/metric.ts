import type { Phase } from "../curriculum";
import { isZero } from "../kernel";
import type { Quantity } from "../kernel";
import type { MetricId } from "./metric-names";
import type { BaseName, BaseQuantities, Level, SchoolYear } from "./school-year";

export type MetricUnit = "GBP" | "FTE" | "ratio" | "periods/cycle" | "periods/week" | "pupils" | "count";

/** One metric: what it is made of, how, and for whom it means something. */
export interface Metric {
  readonly id: MetricId;
  readonly unit: MetricUnit;
  /** Unit of totals over schools, where it differs. */
  readonly weeklyUnit?: MetricUnit;
  readonly levels: readonly Level[];
  /** Phases of the schools that have it. */
  readonly phases: readonly Phase[];
  /** Only where this is not nothing: a sixth-form figure needs a sixth form. */
  readonly onlyWith?: readonly BaseName[];
  value(base: BaseQuantities, phase: Phase | null): Quantity<string>;
  /** Base quantities that the value comes from, in the order of the sentence that explains it. */
  from(phase: Phase | null): readonly BaseName[];
}

export const TEACHING_PHASES = ["Primary", "Secondary", "Special", "Alternative provision"] as const;
export const WHOLE = ["school", "group", "trust"] as const;
export const BY_PHASE = ["school", "phase"] as const;

/** A school whose phase cannot be read keeps every metric, not known, rather than losing it silently. */
export function hasMetric(metric: Metric, year: SchoolYear): boolean {
  if (!metric.levels.includes(year.level)) return false;
  if (year.phase !== null && !metric.phases.includes(year.phase)) return false;
  return metric.onlyWith === undefined || !metric.onlyWith.every((name) => isZero(year.base[name].value));
}
export const unitOf = (metric: Metric, level: Level): MetricUnit =>
  level === "school" ? metric.unit : (metric.weeklyUnit ?? metric.unit);
