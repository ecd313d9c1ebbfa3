import { workingText } from "../../../src/application/view/working";
import { reviewTrustStepwise } from "../../../src/application/review-trust";
import type { ReviewProgress } from "../../../src/application/review-progress";
import { exactText } from "../../../src/domain/kernel";
import type { TrustReview } from "../../../src/application/trust-review";
import { reviewOf, smallTables } from "../../support/looks";

test("how far a review is, in words", () => {
  const school = { plan: "Baseline", doing: "before", what: "school", at: 3, of: 8 } as const;
  expect(workingText(school)).toBe("Baseline: school 3 of 8");
  expect(workingText({ ...school, what: "post", at: 1234, of: 9874 })).toBe("Baseline: post 1,234 of 9,874");
  expect(workingText({ ...school, plan: "Leaner", doing: "after" })).toBe(
    "Leaner, with its commitments: school 3 of 8",
  );
  expect(workingText({ ...school, plan: "Leaner", doing: "released", what: "change" })).toBe(
    "What Leaner releases: change 3 of 8",
  );
  expect(workingText({ ...school, plan: "Leaner", doing: "pack", what: "section" })).toBe(
    "The pack of Leaner: section 3 of 8",
  );
});

test("a review names the plans in turn, says each school, and gives what it gives in one go", async () => {
  const review = await reviewOf(smallTables());
  if (review.model === null) throw new Error("nothing known");
  const work = reviewTrustStepwise(review.model, { name: review.activeScenario, isKnown: true }, []);
  const said: ReviewProgress[] = [];
  let step = work.next();
  for (; step.done !== true; step = work.next()) said.push(step.value);
  expect([...new Set(said.map(({ plan, doing }) => `${plan} ${doing}`))]).toEqual([
    "Baseline before",
    ...["before", "after", "released"].map((doing) => `${review.activeScenario} ${doing}`),
  ]);
  const schools = review.model.everything.schools.length;
  const last = { plan: "Baseline", doing: "before", what: "school", at: schools, of: schools };
  expect(said).toContainEqual(last);
  expect(step.value.cash).toEqual(review.cash);
  const figures = (own: TrustReview): (string | null)[] =>
    own.plans.flatMap((plan) => plan.figures.map(({ value }) => exactText(value)));
  expect(figures(step.value)).toEqual(figures(review));
});
