import type { Phase } from "../../domain/curriculum";
import { METRIC_LABELS } from "../../domain/metrics";
import type { MetricId } from "../../domain/metrics";
import type { Look } from "./choice";
import { metricOf } from "./metric";
import type { MetricView } from "./metric";

/** One metric, school by school: phases apart, for they are measured in different ways. */
export interface BySchoolView {
  readonly title: string;
  readonly groups: readonly PhaseGroup[];
}
export interface PhaseGroup {
  readonly title: string;
  readonly lead: string;
  readonly schools: readonly SchoolMetric[];
  /** All that the tracks of the group show, so that they are drawn on one scale. */
  readonly scale: readonly number[];
}
export interface SchoolMetric {
  readonly name: string;
  readonly metric: MetricView;
}

const PHASES: readonly (readonly [phase: Phase | null, title: string])[] = [
  ["Secondary", "Secondary"],
  ["Primary", "Primary"],
  ["Special", "Special"],
  ["Alternative provision", "Alternative provision"],
  ["Central", "Central services"],
  [null, "Phase not known"],
];
const BY_CLASSES: readonly MetricId[] = ["contact-ratio", "average-class-size"];

export function bySchool(look: Look, metric: MetricId): BySchoolView {
  const schools = look.review.model?.everything.schools ?? [];
  const groups = PHASES.map(([phase, title]) => {
    const own = schools
      .filter((school) => school.phase === phase)
      .flatMap(({ name }): SchoolMetric[] => {
        const found = metricOf(look, name, metric);
        return found === null ? [] : [{ name, metric: found }];
      });
    return { title, lead: leadOf(metric, phase), schools: own, scale: own.flatMap(scaleOf) };
  });
  return {
    title: `${METRIC_LABELS[metric]}, by school`,
    groups: groups.filter(({ schools: own }) => own.length > 0),
  };
}

function leadOf(metric: MetricId, phase: Phase | null): string {
  if (!BY_CLASSES.includes(metric)) return "";
  return phase === "Primary"
    ? "Measured by classes. Not to be compared with other phases."
    : "Measured by taught periods. Not to be compared with primaries.";
}

function scaleOf({ metric: { track } }: SchoolMetric): number[] {
  if (track === null) return [];
  const usual = [track.usual?.low ?? null, track.usual?.high ?? null].filter((edge) => edge !== null);
  return [...usual, ...track.limits.map(({ value }) => value), ...track.marks.map(({ value }) => value)];
}
