import { isKnown } from "../../domain/kernel";
import { inWords } from "../issues/words";
import type { TrustReview } from "../trust-review";
import { cellText } from "./findings";
import { wrapped } from "./lines";

/** What a reader must know before the first figure: that there are errors, and what waits for them. */
export function firstThings({ issues, plans, totals }: TrustReview): string[] {
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return [];
  const places = new Set(errors.map(cellText)).size;
  const isWaiting =
    plans.some(({ figures }) => figures.some(({ value }) => !isKnown(value))) ||
    totals.some(({ cashReleased, cashCommitted }) => !isKnown(cashReleased) || !isKnown(cashCommitted));
  const waiting = isWaiting ? ` Figures marked "not known" wait for ${inWords(places, "cell")}.` : "";
  const what = `${inWords(errors.length, "error")} to put right first, listed under What to put right.`;
  return ["", ...wrapped(`${what}${waiting}`)];
}
