import { cellOf, isSameName, problem } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import { METRIC_LABELS, METRICS_BY_LABEL } from "../../domain/metrics";
import type { MetricBand } from "../../domain/metrics";
import type { metricBandsTable } from "../layout/tables";
import type { TableReading } from "./read-table";
import { isUnreadable, orNull } from "./readable";

export interface BuiltBands {
  readonly bands: readonly MetricBand[];
  readonly issues: readonly Issue[];
}

/** Bands by the metric that their label names; a label that names none is an issue. */
export function buildBands({ rows }: TableReading<typeof metricBandsTable>): BuiltBands {
  const issues: Issue[] = [];
  const bands = (rows ?? []).flatMap((row): MetricBand[] => {
    const { metric: label, phase, basis } = row;
    if (isUnreadable(label) || isUnreadable(phase) || isUnreadable(basis)) return [];
    const named = METRICS_BY_LABEL.find(
      (known) => isSameName(known.label, label) || isSameName(known.id, label),
    );
    if (!named) {
      const allowed = Object.values(METRIC_LABELS);
      const finding = { code: "not-allowed", field: "Metric", found: label, allowed } as const;
      issues.push(problem(finding, cellOf(row.origin, "metric")));
      return [];
    }
    const { floor, ceiling, outerLow, usualLow, usualHigh, outerHigh } = row;
    const harm = orNull(row.harmPrevented);
    const { origin } = row;
    const cited = { source: orNull(row.source), checkedOn: orNull(row.checkedOn) };
    const edges = { outerLow, usualLow, usualHigh, outerHigh };
    return [{ origin, metric: named.id, phase, floor, ceiling, harm, ...edges, basis, ...cited }];
  });
  return { bands, issues };
}
