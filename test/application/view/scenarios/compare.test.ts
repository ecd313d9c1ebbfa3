import { scenarioSet } from "../../../../src/application/scenarios/open-scenarios";
import type { ScenarioSet } from "../../../../src/application/scenarios/open-scenarios";
import { compareViewOf, yearsOf } from "../../../../src/application/view/scenarios/compare-view";
import type { CompareView } from "../../../../src/application/view/scenarios/compare-view";
import { plannerViewOf } from "../../../../src/application/view/scenarios/planner-view";
import { sensitivityViewOf } from "../../../../src/application/view/scenarios/sensitivity-view";
import { firstYearOf } from "../../../../src/application/view/scenarios/scenario-forms";
import type { TrustReview } from "../../../../src/application/trust-review";
import { lookOf, reviewOf, smallTables, withCell } from "../../../support/looks";

const YEAR = { school: null, academicYear: "2027/28" };
let review: TrustReview;
let set: ScenarioSet;
beforeAll(async () => {
  review = await reviewOf(smallTables());
  if (review.model === null) throw new Error("nothing known");
  set = scenarioSet(review.model, ["Balanced groups"], []);
});
const poundsIn = (text = ""): number => Number(text.replace("−", "-").replace(/[£,+]/g, ""));
const cells = ({ rows }: CompareView, label: string): string[] =>
  rows.find((row) => row.label === label)?.cells.map(({ text }) => text) ?? [];

test("scenarios are compared after their commitments, or before them", () => {
  const after = compareViewOf(set, { ...YEAR, basis: "after" });
  const before = compareViewOf(set, { ...YEAR, basis: "before" });
  expect(after.plans).toEqual(["Doing nothing", "Balanced groups"]);
  const [none, kept] = cells(after, "In-year balance").map(poundsIn);
  const [noneBefore, released] = cells(before, "In-year balance").map(poundsIn);
  // £60,727 is released and £31,487 comes from a budget for a vacant post; doing nothing has no commitments
  expect((released ?? 0) - (noneBefore ?? 0)).toBe(60_727 + 31_487);
  expect(none).toBe(noneBefore);
  // £45,679 is committed, and what delivers it costs £1,184 less
  expect((released ?? 0) - (kept ?? 0)).toBe(45_679 - 1_184);
  expect(cells(after, "Reinvested")).toEqual(["–", "£45,679"]);
  expect(cells(before, "Reinvested")).toEqual([]);
  const years = (basis: "after" | "before") =>
    yearsOf(set, "in-year-balance", { school: null, basis }).years[1]?.cells[1]?.text;
  expect([years("before"), years("after")].map(poundsIn)).toEqual([released, kept]);
});

test("a guardrail that only commitments break is not broken before them", () => {
  const [own] = set.reviews;
  const [baseline, before, after] = own?.plans ?? [];
  const [figure] = after?.figures.filter(({ metric }) => metric === "in-year-balance") ?? [];
  if (!own || !baseline || !before || !after || !figure) throw new Error("no figure");
  const guardrail = { side: "floor", limit: figure.value, harm: "No money.", origin: null } as const;
  const figures = after.figures.map((one) => (one === figure ? { ...one, guardrail } : one));
  const broken = { ...set, reviews: [{ ...own, plans: [baseline, before, { ...after, figures }] }] };
  const texts = (basis: "after" | "before") =>
    compareViewOf(broken, { ...YEAR, basis }).guardrails.flatMap((scenario) => scenario.texts);
  expect(texts("after").filter((text) => text.includes("No money."))).toHaveLength(1);
  expect(texts("before").filter((text) => text.includes("No money."))).toEqual([]);
});

test("[DFE1] the DfE tool's planner stands beside each plan, as the tool's assumption and not the trust's", () => {
  const view = plannerViewOf(set, { ...YEAR, basis: "after" });
  expect(view?.about).toContain("not the trust's target");
  const [needed = [], inPlan = [], more = []] = (view?.rows ?? []).map(({ cells: own }) =>
    own.map(({ text }) => Number(text.replace("−", "-"))),
  );
  expect(needed).toHaveLength(2);
  expect(
    more.map((value, plan) => value.toFixed(1) === ((needed[plan] ?? 0) - (inPlan[plan] ?? 0)).toFixed(1)),
  ).toEqual([true, true]);
});

test("[SEN1] what matters most comes first, in the year that is looked at", () => {
  const view = sensitivityViewOf(lookOf(review, { academicYear: "2028/29" }));
  const rows = view?.rows ?? [];
  const isStaffed = ({ assumption }: (typeof rows)[number]): boolean =>
    assumption.endsWith("if staffed to it");
  expect(rows).toHaveLength(10);
  // what no plan does by itself comes last
  expect(rows.map(isStaffed)).toEqual([...Array(8).fill(false), true, true]);
  for (const part of [rows.slice(0, 8), rows.slice(8)]) {
    const sizes = part.map(({ reserve }) => Math.abs(poundsIn(reserve)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  }
  const [first] = rows;
  const effect = first?.reserve ?? "";
  const does = effect.startsWith("−") ? `takes ${effect.slice(1)} off` : `adds ${effect.slice(1)} to`;
  expect(view?.finding).toBe(
    `${first?.assumption ?? ""}, ${first?.step ?? ""}, matters most: it ${does} the closing reserve of 2028/29.`,
  );
  // a point more on teachers' pay is spent, and a pupil more in each class saves teachers
  const of = (assumption: string) => view?.rows.find((row) => row.assumption.startsWith(assumption));
  expect(of("Teachers' award")?.balance).toMatch(/^−£/);
  expect(of("Class size")?.balance).toMatch(/^\+£/);
});

test("what matters says of how many posts the on-costs are typed in, and so follow no rate", async () => {
  const note = (own: TrustReview) => (sensitivityViewOf(lookOf(own))?.notes ?? []).join(" ");
  expect(note(review)).not.toContain("typed in");
  const cost = withCell(smallTables(), { table: "Staff", header: "Annual cost £", row: 0 }, 61000);
  const alone = ["Pay scale", "Pay point", "Increments", "Highest point"].reduce(
    (tables, header) => withCell(tables, { table: "Staff", header, row: 0 }, null),
    cost,
  );
  expect(note(await reviewOf(alone))).toMatch(
    /1 of [\d]+ rows of Staff has its yearly cost typed in: awards move it, the pension and National Insurance rates do not[.]/,
  );
});

test("the changes of a new scenario start in the year that is looked at, and not in one that has begun", () => {
  expect(firstYearOf(lookOf(review, { academicYear: "2026/27" }))).toBe("2027/28");
  expect(firstYearOf(lookOf(review, { academicYear: "2029/30" }))).toBe("2029/30");
});
