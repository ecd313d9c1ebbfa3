import { brokenMetrics } from "../../report/broken-guardrails";
import { brokenByRow } from "../../report/broken-guardrails-by-row";
import { scopeOf } from "../../report/scope";
import type { TrustReview } from "../../trust-review";
import type { BrokenBy, CompareChoice, CompareRow } from "./compare-rows";
import { newlyBroken } from "./newly-broken";

/** Of any year. */
export function guardrailRow(reviews: readonly TrustReview[], school: string | null): CompareRow {
  return {
    label: "Guardrails broken, any year",
    cells: reviews.map((review) => {
      const count = brokenIn(review, school).length;
      return { text: count === 0 ? "none" : String(count), isBroken: count > 0 };
    }),
  };
}

const brokenIn = (review: TrustReview, school: string | null) => {
  const scope = scopeOf(review, school);
  return [...brokenMetrics(review, scope), ...brokenByRow(review, scope)].filter(
    ({ text }) => !text.includes("doing nothing only"),
  );
};

/** Those that one scenario newly breaks; none where there are none. */
export function brokenBy(
  review: TrustReview,
  { school, basis }: Pick<CompareChoice, "school" | "basis">,
): BrokenBy[] {
  const texts = newlyBroken(review, scopeOf(review, school)).map((text) =>
    text.replace("(after commitments", `(${basis} commitments`),
  );
  return texts.length === 0 ? [] : [{ plan: review.activeScenario, texts }];
}
