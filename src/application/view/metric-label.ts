import { METRIC_LABELS } from "../../domain/metrics";
import type { MetricId } from "../../domain/metrics";

/** Where a name alone reads the other way round. */
const CLEARER: Readonly<Partial<Record<MetricId, string>>> = {
  "staffing-gap": "Staffing gap (below zero: short)",
};

/** What a metric is called where its figure stands without its formula. */
export const metricLabel = (metric: MetricId): string => CLEARER[metric] ?? METRIC_LABELS[metric];

export const isMetric = (name: string): name is MetricId => name in METRIC_LABELS;
