import { isNeedGroupPhase, RESERVED_NAMES, TRUST_PRIMARY, TRUST_SECONDARY } from "../../domain/curriculum";
import type { Phase } from "../../domain/curriculum";
import { isKnown, isSameName } from "../../domain/kernel";
import { METRIC_LABELS } from "../../domain/metrics";
import type { MetricId } from "../../domain/metrics";
import type { Figure } from "../../domain/plan";
import { figureText } from "../present/figure-text";
import { basesOf, figureOf, planOf } from "../report/figures";
import { HEADLINES } from "../report/measured";
import { schoolNames } from "../report/scope";
import type { TrustReview } from "../trust-review";
import type { Look } from "./choice";
import { explained } from "./explain";
import type { ExplainedView } from "./explain";
import { missingOf } from "./missing";
import type { MissingView } from "./missing";
import { bandView, limitBroken, standingOf } from "./standing";
import type { BandView, LimitBroken } from "./standing";
import { sentenceCase } from "./texts";
import type { Standing } from "./texts";
import { BASIS_LABELS, trackOf } from "./track";
import type { BasisFigures, TrackView } from "./track";

/** One metric of a school, or a total: its value, where it stands, and how it was got. */
export interface MetricView {
  readonly metric: MetricId;
  readonly label: string;
  /** After reinvestment where there is a scenario; doing nothing, where not. */
  readonly value: string;
  readonly isKnown: boolean;
  /** The other plans: "Before reinvestment 0.76", "Doing nothing 0.72". */
  readonly others: readonly { readonly label: string; readonly value: string }[];
  readonly standing: Standing;
  readonly limit: LimitBroken | null;
  readonly isProvisional: boolean;
  readonly band: BandView | null;
  readonly track: TrackView | null;
  readonly missing: MissingView | null;
  /** Worked out when it is asked for: the cells are many. */
  explain(): ExplainedView;
}
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
export interface MetricsView {
  readonly groups: readonly MetricsGroup[];
  /** What the three values are called. */
  readonly headline: string;
}

const FIRST: readonly MetricId[] = [
  "contact-ratio",
  "average-class-size",
  "average-class-size-7-11",
  "staff-cost-share-of-income",
  ...HEADLINES.map(([metric]) => metric),
];

export function metricsOf(look: Look): MetricsView {
  const [basis = "baseline"] = basesOf(look.review);
  return {
    groups: namesOf(look).map((name) => groupOf(look, name)),
    headline: basis === "baseline" ? "The plan as it stands" : BASIS_LABELS[basis],
  };
}

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
const isMetric = (name: string): name is MetricId => name in METRIC_LABELS;

/** Null where the school has no such figure. */
export function metricOf(look: Look, school: string, metric: MetricId): MetricView | null {
  const { review, academicYear } = look;
  const figures: BasisFigures = basesOf(review).flatMap((basis) => {
    const figure = figureOf(review, basis, { school, metric, academicYear });
    return figure === null ? [] : [[basis, figure] as const];
  });
  const [[basis, headline] = []] = figures;
  if (basis === undefined || headline === undefined) return null;
  const evaluation = planOf(review, basis)?.evaluation ?? null;
  const year = evaluation?.years.find(
    (own) => own.academicYear === academicYear && isSameName(own.name, school),
  );
  const phase = year?.phase ?? null;
  const track = evaluation && !isOnlyShown(phase, headline) ? trackOf(figures, evaluation.plan, phase) : null;
  const isLimited = headline.status === "not banded" && headline.guardrail === null && track !== null;
  return {
    ...worded(headline, figures),
    ...(isLimited ? { standing: WITHIN_LIMITS } : {}),
    missing: missingOf(headline, review),
    track,
    explain: () => explained(headline, year ?? null),
  };
}

const WITHIN_LIMITS: Standing = { words: "Within its limits", tone: "good" };

/** Special schools and alternative provision: shown without a track unless a band names them. */
const isOnlyShown = (phase: Phase | null, { band }: Figure): boolean =>
  phase !== null && isNeedGroupPhase(phase) && band === null;

function worded(headline: Figure, figures: BasisFigures): Omit<MetricView, "missing" | "track" | "explain"> {
  const { metric } = headline;
  return {
    metric,
    label: METRIC_LABELS[metric],
    value: sentenceCase(figureText(headline)),
    isKnown: isKnown(headline.value),
    others: figures
      .slice(1)
      .map(([basis, figure]) => ({ label: BASIS_LABELS[basis], value: figureText(figure) })),
    standing: standingOf(headline),
    limit: limitBroken(headline),
    isProvisional: headline.provisional,
    band: bandView(headline),
  };
}
