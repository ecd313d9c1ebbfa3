import { isNeedGroupPhase } from "../../domain/curriculum";
import type { Phase } from "../../domain/curriculum";
import { isKnown, isSameName } from "../../domain/kernel";
import type { MetricId } from "../../domain/metrics";
import type { Figure } from "../../domain/plan";
import { figureText } from "../present/figure-text";
import { basesOf, figureOf, planOf } from "../report/figures";
import type { Look } from "./choice";
import { explained } from "./explain";
import type { ExplainedView } from "./explain";
import { metricLabel } from "./metric-label";
import { missingOf } from "./missing";
import type { MissingView } from "./missing";
import { planRows } from "./plan-rows";
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
    explain: () => explained(headline, year ?? null, planRows(review, basis, headline.school)),
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
    label: metricLabel(metric),
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
