import { RESERVED_NAMES, TRUST_PRIMARY, TRUST_SECONDARY } from "../../domain/curriculum";
import { isSameName } from "../../domain/kernel";
import { METRIC_LABELS } from "../../domain/metrics";
import type { MetricId } from "../../domain/metrics";
import { HEADLINES } from "../report/measured";
import { schoolNames } from "../report/scope";
import type { TrustReview } from "../trust-review";
import type { Look } from "./choice";
import { metricOf } from "./metric";
import { isMetric } from "./metric-label";
import type { MetricView } from "./metric";

/** All metrics of one school or total. */
export interface MetricsGroup {
  readonly name: string;
  readonly title: string;
  /** Why phases stand apart; empty where there is nothing to say. */
  readonly lead: string;
  /** Those with a range or a limit, then the rest. */
  readonly ranged: readonly MetricView[];
  readonly others: readonly MetricView[];
}

const FIRST: readonly MetricId[] = [
  "contact-ratio",
  "average-class-size",
  "average-class-size-7-11",
  "staff-cost-share-of-income",
  ...HEADLINES.map(([metric]) => metric),
];

export const metricsOf = (look: Look): MetricsGroup[] => namesOf(look).map((name) => groupOf(look, name));

/** The school or total that is looked at first; of the trust, its phases after it, each by itself. */
function namesOf({ review, scope }: Look): string[] {
  const shown = schoolNames(review).filter((name) => scope.showsFigures(name));
  if (!scope.isWholeTrust) return [scope.name, ...shown.filter((name) => !isSameName(name, scope.name))];
  const reserved: readonly string[] = RESERVED_NAMES;
  return reserved.filter((name) => schoolNames(review).includes(name));
}

const TITLES: Readonly<Record<string, string>> = {
  Trust: "All schools",
  [TRUST_SECONDARY]: "Secondaries together",
  [TRUST_PRIMARY]: "Primaries together",
};
const LEADS: Readonly<Record<string, string>> = {
  [TRUST_SECONDARY]: "Taught periods ÷ (FTE × cycle). Not to be compared with primaries.",
  [TRUST_PRIMARY]: "Classes ÷ teachers. Not to be compared with secondaries.",
};

function groupOf(look: Look, name: string): MetricsGroup {
  const own = Object.keys(METRIC_LABELS).filter(isMetric);
  const alone = onlySchoolOf(look.review, name);
  const order = [...new Set([...FIRST, ...own])].filter((metric) => metricOf(look, name, metric) !== null);
  // a total over one school is explained as that school is
  const views = order.flatMap((metric) => metricOf(look, alone ?? name, metric) ?? []);
  const isRanged = ({ track, band, limit }: MetricView): boolean =>
    track !== null || band !== null || limit !== null;
  return {
    name,
    title: alone ?? TITLES[name] ?? name,
    lead: alone === null ? (LEADS[name] ?? "") : "",
    ranged: views.filter(isRanged),
    others: views.filter((view) => !isRanged(view)),
  };
}
/** The school that is all of a total; null of a school, and of a total over several. */
function onlySchoolOf({ model }: TrustReview, total: string): string | null {
  const phase = total === TRUST_SECONDARY ? "Secondary" : total === TRUST_PRIMARY ? "Primary" : null;
  const own = (model?.everything.schools ?? []).filter((school) => school.phase === phase);
  return phase !== null && own.length === 1 ? (own[0]?.name ?? null) : null;
}
