import { isNeedGroupPhase } from "../curriculum";
import type { Phase } from "../curriculum";
import { isAbove, isBelow, isKnown } from "../kernel";
import type { CivilDate, Quantity, RowOrigin } from "../kernel";
import type { MetricId } from "./metric-names";

export type BandBasis = "statutory" | "DfE tool" | "trust" | "convention";
/** Whose usual ranges a plan is shown against. */
export type BandChoice = "trust" | "DfE tool";
type Limit = Quantity<string> | null;

/** What is usual for a metric, what the trust aims at, and the guardrail that prevents a named harm. */
export interface MetricBand {
  readonly origin: RowOrigin;
  readonly metric: MetricId;
  readonly phase: Phase | "All";
  readonly floor: Limit;
  readonly ceiling: Limit;
  readonly harm: string | null;
  readonly outerLow: Limit;
  readonly usualLow: Limit;
  readonly usualHigh: Limit;
  readonly outerHigh: Limit;
  readonly basis: BandBasis;
  /** The law, page or minute it comes from, and when it was last looked up; null where that cannot be read. */
  readonly source: string | null;
  readonly checkedOn: CivilDate | null;
}

export type MetricStatus = "in range" | "outside usual" | "outside outer" | "not banded" | "not known";
export interface Guardrail {
  readonly side: "floor" | "ceiling";
  readonly limit: Quantity<string>;
  readonly harm: string;
  readonly origin: RowOrigin | null;
}

// the trust's own range first; a convention only where it has none
const TRUST_ORDER: readonly BandBasis[] = ["trust", "statutory", "convention"];

// timetables built round needs: a range for all phases was not drawn for them
const SHOWN_FOR_NEED_GROUPS: readonly MetricId[] = [
  "contact-ratio",
  "contact-ratio-dfe-tool",
  "average-class-size",
  "average-class-size-dfe-tool",
  "taught-group-size",
];

/**
 * The usual range that counts: of the chosen basis, for the very phase before for all phases. Contact ratio
 * and class size of special schools and alternative provision are banded only by a row that names the phase.
 */
export function bandFor(
  bands: readonly MetricBand[],
  metric: MetricId,
  phase: Phase | null,
  choice: BandChoice,
): MetricBand | null {
  const isOnlyShown = phase !== null && isNeedGroupPhase(phase) && SHOWN_FOR_NEED_GROUPS.includes(metric);
  const own = bandsOf(bands, metric, phase).filter(
    (band) => hasRange(band) && !(isOnlyShown && band.phase === "All"),
  );
  const bases: readonly BandBasis[] = choice === "DfE tool" ? ["DfE tool"] : TRUST_ORDER;
  for (const basis of bases) {
    const ofBasis = own.filter((band) => band.basis === basis);
    const found = ofBasis.find((band) => band.phase === phase) ?? ofBasis[0];
    if (found) return found;
  }
  return null;
}

export const bandsOf = (
  bands: readonly MetricBand[],
  metric: MetricId,
  phase: Phase | null,
): readonly MetricBand[] =>
  bands.filter((band) => band.metric === metric && (band.phase === "All" || band.phase === phase));

const hasRange = (band: MetricBand): boolean =>
  [band.outerLow, band.usualLow, band.usualHigh, band.outerHigh].some((limit) => limit !== null);

/** Bands apply to the unrounded value, low ≤ value < high. */
export function statusIn(value: Quantity<string>, band: MetricBand | null): MetricStatus {
  if (!isKnown(value)) return "not known";
  if (band === null) return "not banded";
  const limits = [band.outerLow, band.usualLow, band.usualHigh, band.outerHigh];
  if (limits.some((limit) => limit !== null && !isKnown(limit))) return "not banded";
  if (isOutside(value, band.outerLow, band.outerHigh)) return "outside outer";
  return isOutside(value, band.usualLow, band.usualHigh) ? "outside usual" : "in range";
}
const isOutside = (value: Quantity<string>, low: Limit, high: Limit): boolean =>
  (low !== null && isBelow(value, low)) || (high !== null && !isBelow(value, high));

/** The first guardrail that the value breaks: below a floor or above a ceiling. */
export function brokenGuardrail(value: Quantity<string>, bands: readonly MetricBand[]): Guardrail | null {
  for (const { floor, ceiling, harm, origin } of bands) {
    if (floor !== null && isBelow(value, floor)) {
      return { side: "floor", limit: floor, harm: harm ?? "", origin };
    }
    if (ceiling !== null && isAbove(value, ceiling)) {
      return { side: "ceiling", limit: ceiling, harm: harm ?? "", origin };
    }
  }
  return null;
}
