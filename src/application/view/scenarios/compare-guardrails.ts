import { brokenGuardrails } from "../../report/broken-guardrails-by-row";
import { scopeOf } from "../../report/scope";
import type { TrustReview } from "../../trust-review";
import type { BrokenBy, CompareChoice, CompareRow } from "./compare-rows";
import { newlyBroken } from "./newly-broken";

/** Of any year. */
export function guardrailRow(reviews: readonly TrustReview[], school: string | null): CompareRow {
  return {
    label: "Guardrails broken, any year",
    cells: reviews.map((review) => {
      const broken = brokenGuardrails(review, scopeOf(review, school));
      const count = broken.filter(({ isMended }) => !isMended).length;
      return { text: count === 0 ? "none" : String(count), isBroken: count > 0 };
    }),
  };
}

/** Those that one scenario newly breaks; none where there are none. */
export function brokenBy(
  review: TrustReview,
  { school, basis }: Pick<CompareChoice, "school" | "basis">,
): BrokenBy[] {
  const texts = newlyBroken(review, scopeOf(review, school), basis);
  return texts.length === 0 ? [] : [{ plan: review.activeScenario, texts }];
}
