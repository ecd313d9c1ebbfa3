import { exactText, isBelow, isKnown, quantity, times } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import type { Figure } from "../../domain/plan";
import { isShare } from "./figure-text";
import { NOT_KNOWN, numberText } from "./number-text";

type Limit = Quantity<string> | null;
type Measured = Pick<Figure, "metric" | "unit">;

/** A limit of a metric: "84%", "0.80", "£5,000". */
export const limitText = (limit: Quantity<string>, of: Measured): string => edgesText([limit], of);

/** "70–80%"; where an edge is missing "under 80%" or "70% or more"; null without edges. */
export function rangeText(low: Limit, high: Limit, of: Measured): string | null {
  if (low !== null && high !== null) return edgesText([low, high], of);
  if (high !== null) return `under ${limitText(high, of)}`;
  return low === null ? null : `${limitText(low, of)} or more`;
}

/** Edges with the same number of decimals, as many as they have and no more. */
function edgesText(edges: readonly Quantity<string>[], of: Measured): string {
  const share = isShare(of.metric);
  const shown = share ? edges.map((edge) => times(edge, quantity("100"))) : edges;
  const places = Math.max(...shown.map(decimalsOf), of.unit === "ratio" && !share ? 2 : 0);
  const text = shown.map((edge) => numberText(edge, places)).join("–");
  if (text.includes(NOT_KNOWN)) return NOT_KNOWN;
  return share ? `${text}%` : of.unit === "GBP" ? `£${text}` : text;
}
const decimalsOf = (value: Quantity<string>): number => exactText(value)?.split(".")[1]?.length ?? 0;

/**
 * Where a figure stands: "in usual 0.74–0.80", "far above usual 70–80%", "GUARDRAIL: over 84%"; empty
 * where no range counts.
 */
export function standingText({ value, status, guardrail, band, ...of }: Figure): string {
  if (guardrail)
    return `GUARDRAIL: ${guardrail.side === "floor" ? "under" : "over"} ${limitText(guardrail.limit, of)}`;
  // what is not known says so where its value would stand
  if (status === "not known" || status === "not banded" || band === null) return "";
  const hasUsual = band.usualLow !== null || band.usualHigh !== null;
  const [low, high] = hasUsual ? [band.usualLow, band.usualHigh] : [band.outerLow, band.outerHigh];
  const edges = rangeText(low, high, of) ?? "";
  const range = low === null || high === null ? `(${edges})` : edges;
  if (status === "in range") return `in usual ${range}`;
  return `${sideText({ value, status, band })} usual ${range}`;
}

/** "below", "far above": on which side of the usual range a figure stands that is outside it. */
export function sideText({ value, status, band }: Pick<Figure, "value" | "status" | "band">): string {
  const hasUsual = band !== null && (band.usualLow !== null || band.usualHigh !== null);
  const low = hasUsual ? band.usualLow : (band?.outerLow ?? null);
  const side = low !== null && isKnown(value) && isBelow(value, low) ? "below" : "above";
  return `${status === "outside outer" && hasUsual ? "far " : ""}${side}`;
}
