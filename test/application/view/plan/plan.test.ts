import type { TrustReview } from "../../../../src/application/trust-review";
import { balancesOf } from "../../../../src/application/view/plan/balances";
import { planViewOf } from "../../../../src/application/view/plan/plan";
import { subjectOf } from "../../../../src/application/view/plan/subject";
import { lookOf, reviewOf, smallTables, withCell } from "../../../support/looks";

const SCHOOL = "Thornmoor High";

describe("the plan in the pane", () => {
  let review: TrustReview;
  beforeAll(async () => {
    review = await reviewOf(smallTables());
  });

  test("of several schools each has a line; spare in one is no help to another", () => {
    const view = planViewOf(lookOf(review));
    expect(view.shows === "schools" ? view.schools.map(({ name, short }) => [name, short]) : view).toEqual([
      [SCHOOL, "14 periods"],
      ["Wrenfield Primary", "0 periods"],
    ]);
  });

  test("short and spare are two figures, shortages first", () => {
    const view = balancesOf(lookOf(review), SCHOOL);
    // spare: Maths 1 and whole-school posts 14; short: Personal development 14; 1,027 − 1,026 = 15 − 14
    expect([view?.spare.text, view?.short.text, view?.lead]).toEqual([
      "15 periods",
      "14 periods",
      "Periods a week: 1,026 needed, 1,027 available.",
    ]);
    const [first] = view?.subjects ?? [];
    // 14 ÷ (25 × 0.77) = 0.73
    expect(first).toMatchObject({
      label: "Personal development",
      balance: -14,
      text: "14 short",
      fte: "0.73 FTE",
    });
    expect(view?.subjects.at(-1)).toMatchObject({ label: "Any subject", balance: 14, text: "14 spare" });
  });

  test("a subject has its rows and posts, and says what changed", () => {
    const view = subjectOf(lookOf(review), SCHOOL, "English");
    // 28 + 28 + 24 + 32 + 32 + 5 + 5 + 4 = 158, and 18 + 20 + 84 + 18 + 18 = 158
    expect([view?.needed, view?.available, view?.standing.words]).toEqual(["158", "158", "Even"]);
    const changed = view?.groups.filter(({ change }) => change !== "").map(({ id, change }) => [id, change]);
    expect(changed).toEqual([
      ["TH-Y9-EN", "Was 7 groups, 28 periods"],
      ["TH-OT-C4", "New"],
    ]);
    expect(view?.posts.map(({ periods }) => periods)).toEqual(["18", "20", "84", "18", "18"]);
    expect(view?.explain().sentence).toBe("Balance = 158 available − 158 needed, periods a week.");
  });

  test("what cannot be read is not known, never even", async () => {
    const broken = withCell(smallTables(), { table: "Curriculum", header: "Groups", row: 0 }, "lots");
    const view = balancesOf(lookOf(await reviewOf(broken)), SCHOOL);
    expect(view?.subjects[0]).toMatchObject({ label: "English", balance: null, text: "Not known" });
    expect(view?.short.text).toBe("Not known");
  });

  test("a primary has its classes", () => {
    const view = planViewOf(lookOf(review, { school: "Wrenfield Primary" }));
    const classes = view.shows === "school" ? view.classes : null;
    // nursery, reception and Years 1 to 6, one class each
    expect(classes?.lead).toBe("8 classes, 9.10 FTE teachers.");
    expect(classes?.lines[1]).toMatchObject({
      label: "Reception",
      classes: "1 class",
      pupils: "29 pupils a class",
    });
  });
});
