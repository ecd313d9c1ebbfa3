import type { TrustReview } from "../../../src/application/trust-review";
import { announcementOf } from "../../../src/application/view/announcement";
import { balanceYearsOf } from "../../../src/application/view/balance-years";
import { contextOf } from "../../../src/application/view/context";
import { guardrailsOf } from "../../../src/application/view/guardrails";
import { firstReleaseOf } from "../../../src/application/view/first-release";
import { overviewOf } from "../../../src/application/view/overview";
import { problemsOf, statusLine } from "../../../src/application/view/problems";
import { templateContent } from "../../../src/workbook";
import { lookOf, reviewOf, smallTables, withCell } from "../../support/looks";
import { tablesIn } from "../../support/sample-trusts";

describe("what the pane says of the small trust", () => {
  let review: TrustReview;
  beforeAll(async () => {
    review = await reviewOf(smallTables());
  });

  test("the first year in which something is released is shown unless another is chosen", () => {
    expect(lookOf(review).academicYear).toBe("2027/28");
    expect(lookOf(review, { academicYear: "2030/31" }).academicYear).toBe("2030/31");
    expect(lookOf(review, { academicYear: "2099/00" }).academicYear).toBe("2027/28");
  });

  test("cash and time stand side by side, with what is left of each", () => {
    const { pots, leftText } = overviewOf(lookOf(review));
    expect(pots.map(({ label, amount, note, meter }) => [label, amount, note, meter.text])).toEqual([
      ["Cash released", "£60,727", "and £31,487 that was budgeted for vacant posts", "£45,679 of £60,727"],
      ["Periods freed", "8 periods", "a week; not money", "7 periods of 8 periods"],
    ]);
    // 60,727 − 45,679; 8 − 7
    expect(leftText).toBe("Left to commit: £15,048 and 1 period a week.");
  });

  test("what is proposed is said beside what is left", () => {
    const { leftText } = overviewOf(lookOf(review, { academicYear: "2028/29" }));
    // 80,631 − 46,468 − 14,000
    expect(leftText).toBe("Left to commit: £20,163 and 1 period a week. Proposed: £14,000.");
  });

  test("what a later year has not got is said beside what is left now", async () => {
    const rows = smallTables().find(({ name }) => name === "Commitments");
    const [category, amount] = ["Category", "Amount"].map((header) => rows?.headers.indexOf(header) ?? -1);
    const row = rows?.rows.findIndex((cells) => cells[category ?? -1] === "Estate capital") ?? -1;
    expect(rows?.rows[row]?.[amount ?? -1]).toBe(14_000);
    const more = withCell(smallTables(), { table: "Commitments", header: "Amount", row }, 40_000);
    // 80,631 − 46,468 − 40,000 in the year after
    expect(overviewOf(lookOf(await reviewOf(more))).leftText).toBe(
      "Left to commit: £15,048 and 1 period a week. Not for good: −£5,837 is left in 2028/29.",
    );
  });

  test("where it went is by category, the largest first, cash and time apart", () => {
    const { where } = overviewOf(lookOf(review));
    expect(where.rows.map(({ category, cash, time }) => [category, cash?.text, time?.text])).toEqual([
      ["SEND and disadvantage interventions", "£19,254", "4 periods"],
      ["School-improvement staffing", "£17,425", undefined],
      ["Evidence-informed CPD", "£9,000", undefined],
      ["Curriculum design and implementation", undefined, "3 periods"],
    ]);
  });

  test("the balance of each year is after reinvestment, beside doing nothing", () => {
    const view = balanceYearsOf(lookOf(review));
    expect(view?.lead).toBe("Revenue, after reinvestment.");
    expect(view?.years.map(({ academicYear }) => academicYear)).toEqual(
      review.model?.everything.timeline.years,
    );
    const year = view?.years.find(({ academicYear }) => academicYear === "2027/28");
    const [balance] = overviewOf(lookOf(review)).money;
    expect(year?.text).toBe(balance?.value);
    const was = year?.was ?? "";
    // the same, and a minus that no line end parts from it
    expect(balance?.others).toContainEqual({ label: "Doing nothing", value: was.replace("\u2060", "") });
    expect(year?.said).toBe(`2027/28: £39,664, doing nothing ${was}, provisional`);
    // nothing is decided for the first year
    expect([view?.years[0]?.was, view?.years[0]?.baseline]).toEqual(["", null]);
  });

  test("balance and reserve are after reinvestment, with before and doing nothing", () => {
    const [balance] = overviewOf(lookOf(review)).money;
    expect(balance?.value).toBe("£39,664");
    expect(balance?.others).toEqual([
      { label: "Before reinvestment", value: "£84,159" },
      { label: "Doing nothing", value: "−£8,055" },
    ]);
  });

  test("the baseline releases nothing, and the page says what to do", async () => {
    const look = lookOf(await reviewOf(smallTables(), "Baseline"));
    expect(overviewOf(look).nothingCompared).toContain("Choose a scenario");
    expect(contextOf(look).scenario.label).toBe("Baseline");
  });

  test("the choices: schools by phase, the years, scenarios with where they stand", () => {
    const context = contextOf(lookOf(review));
    expect(
      context.schools.map(({ label, options }) => [label, options.map((option) => option.label)]),
    ).toEqual([
      ["Trust", ["All schools (2)"]],
      ["Secondary", ["Thornmoor High"]],
      ["Primary", ["Wrenfield Primary"]],
      ["Central", ["Central services"]],
    ]);
    expect(context.years).toHaveLength(5);
    expect(context.scenario.note).toBe("adopted, active");
  });

  test("a scenario that is gone gives way to the active one", async () => {
    expect((await reviewOf(smallTables(), "Gone")).activeScenario).toBe("Balanced groups");
  });

  test("broken guardrails say whether the scenario breaks them, and where to look", () => {
    const guardrails = guardrailsOf(lookOf(review));
    expect(guardrails.title).toBe("1 guardrail broken, none of them new with the scenario");
    expect(guardrails.broken[0]?.since).toBe("The same without the scenario");
    expect(guardrails.broken[0]?.cells[0]?.cells.sheet).toBe("Curriculum");
  });

  test("a sound workbook says so, and one sentence is read out", () => {
    expect(statusLine(lookOf(review))).toEqual({ words: "No problems found in the workbook", tone: "good" });
    expect(announcementOf(lookOf(review))).toBe(
      "Cash released £60,727, periods freed 8 periods. 1 guardrail broken, none of them new with the scenario.",
    );
  });

  test("a broken cell is named, with what to do and what waits for it", async () => {
    const tables = withCell(smallTables(), { table: "Staff", header: "FTE", row: 3 }, "0.6 (mat leave)");
    const broken = await reviewOf(tables);
    const { title, problems, lead } = problemsOf(broken);
    expect(title).toBe("1 problem on Staff");
    expect(problems[0]?.cell?.label).toMatch(/^Staff!/);
    expect(problems[0]?.text).toContain('The cell holds "0.6 (mat leave)"');
    expect(lead).toMatch(/^[\d,]+ of [\d,]+ figures are not known/);
    expect(overviewOf(lookOf(broken)).pots[0]).toMatchObject({ amount: "Not known" });
    expect(overviewOf(lookOf(broken)).pots[0]?.meter.text).toMatch(/^£[\d,]+$/);
    expect(overviewOf(lookOf(broken)).money[0]?.value).toBe("Not known");
    expect(overviewOf(lookOf(broken)).money[0]?.missing?.cell?.label).toBe(problems[0]?.cell?.label);
  });
});

test("a workbook that nobody has filled in has no figures yet, and not £0", async () => {
  const empty = lookOf(await reviewOf(tablesIn(templateContent())));
  const { money, sentences } = overviewOf(empty);
  expect([sentences, balanceYearsOf(empty)]).toEqual([
    ["No figures yet: no post and no budget line is entered."],
    null,
  ]);
  expect(money.map(({ metric, value, isKnown }) => [metric, value, isKnown])).toContainEqual([
    "in-year-balance",
    "No figures yet",
    false,
  ]);
});

test("a year before the scenario frees anything says so, and which is the first", async () => {
  const review = await reviewOf(smallTables());
  const said = (academicYear: string) => firstReleaseOf(lookOf(review, { academicYear }));
  expect(said("2026/27")).toEqual({
    text: `${review.activeScenario} frees nothing in 2026/27, and first does in 2027/28.`,
    academicYear: "2027/28",
  });
  expect([said("2027/28"), said("2028/29")]).toEqual([null, null]);
  const baseline = lookOf(await reviewOf(smallTables(), "Baseline"), { academicYear: "2026/27" });
  expect(firstReleaseOf(baseline)).toBeNull();
});
