import { readFileSync } from "node:fs";
import { openTrust } from "../../../src/application/open-trust";
import type { ReviewRequest } from "../../../src/application/open-trust";
import { trustReport } from "../../../src/application/report/trust-report";
import type { TrustReview } from "../../../src/application/trust-review";
import { workbookSource } from "../../../src/workbook";
import type { HostTable } from "../../../src/workbook/host";
import { withCell } from "../../support/edit-tables";
import { day } from "../../support/builders";
import { costing, HILL as HILLSIDE, smallPlan, staffed } from "../../support/plan-builders";
import { cellsOf, joined, reportOf, reviewOf, sectionOf } from "../../support/report-builders";
import { addPost, endPost } from "../../support/scenario-builders";
import { tablesOf } from "../../support/through-file";

const bytes = new Uint8Array(readFileSync("assets/examples/small-trust.xlsx"));
let tables: HostTable[];
beforeAll(async () => {
  tables = await tablesOf(bytes);
});

const HIGH = "Thornmoor High";
async function review(own: readonly HostTable[], request: Partial<ReviewRequest> = {}): Promise<TrustReview> {
  const outcome = await openTrust(
    workbookSource(() => Promise.resolve(own)),
    { scenario: null, school: null, ...request },
  );
  if (outcome.outcome !== "reviewed") throw new Error(outcome.reason);
  return outcome.review;
}
const reported = async (own: readonly HostTable[], request: Partial<ReviewRequest> = {}): Promise<string[]> =>
  trustReport(await review(own, request), request.school ?? null).split("\n");
const headings = (report: readonly string[]): string[] => report.filter((line) => /^\d+[.] /.test(line));

/** "−£8,055" as −8055. */
const amount = (cell: string): number => Number(cell.replace(/[£,]/g, "").replace("−", "-"));
const amounts = (lines: readonly string[], label: string): number[] => cellsOf(lines, label).map(amount);

describe("a scenario that only costs", () => {
  it("says by how much, and not that it releases less than nothing", () => {
    const everything = {
      ...smallPlan(),
      posts: [...smallPlan().posts, staffed("NEW", HILLSIDE, { onlyInScenario: "S" })],
    };
    const text = joined(sectionOf(reportOf(reviewOf([addPost("C1", "NEW")], { everything })), "In short"));
    expect(text).toContain("S costs £60,000 (£120,000) more and frees no teacher periods a week.");
  });

  it("says which way the last year goes, and which all years", () => {
    const later = staffed("NEW", HILLSIDE, {
      pay: costing("80000"),
      onlyInScenario: "S",
      starts: day("2027-09-01"),
    });
    const everything = { ...smallPlan(), posts: [...smallPlan().posts, later] };
    const changes = [endPost("C1", "ENG-1"), addPost("C2", "NEW", { fromDate: day("2027-09-01") })];
    const text = joined(sectionOf(reportOf(reviewOf(changes, { everything })), "In short"));
    expect(text).toContain("S costs £20,000 more (releases £40,000) and frees");
  });
});

describe("the report of the small trust", () => {
  it("numbers the sections that it prints, with a scenario and without", async () => {
    expect(headings(await reported(tables))).toEqual([
      "1. What was measured",
      "2. What changed: Balanced groups",
      "3. What it frees",
      "4. Where it goes",
      "5. What is left, for the trust",
      "6. Guardrails broken",
      "7. What is provisional (*)",
      "8. What to put right in the workbook",
    ]);
    expect(headings(await reported(tables, { scenario: "Baseline" }))).toEqual([
      "1. What was measured",
      "2. Guardrails broken",
      "3. What is provisional (*)",
      "4. What to put right in the workbook",
    ]);
  });

  it("stays within 80 columns, whatever is asked for", async () => {
    const broken = withCell(tables, { table: "Staff", header: "FTE", row: 3, value: "full" });
    const reports = [
      await reported(tables),
      await reported(tables, { scenario: "Baseline" }),
      await reported(tables, { scenario: "Adopted" }),
      await reported(tables, { school: HIGH }),
      await reported(broken),
    ];
    expect(reports.flat().filter((line) => line.length > 79)).toEqual([]);
  });

  it("begins with what matters most, in three to seven lines", async () => {
    const lines = sectionOf(await reported(tables), "In short");
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(7);
    const text = joined(lines);
    for (const words of [
      "In 2030/31 (in brackets: over the 5 years) Balanced groups releases £83,950 (£",
      "frees 8.0 teacher periods a week",
      "Committed: £38,981 (£169,345) and 7.0 periods",
      "left: £44,969 (£",
      "and 1.0 periods",
      "The trust's in-year balance in 2030/31 goes from −£40,955 doing nothing to £38,783 after commitments",
      "its revenue reserve, as a share of income, goes from 5.0% to 8.2%",
      "1 guardrail is broken, none of them new with the scenario.",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("shows balance and reserve of the trust in every year, after commitments first", async () => {
    const lines = sectionOf(await reported(tables), "What was measured");
    const table = lines.slice(lines.indexOf("Trust, year by year") + 1).slice(0, 9);
    expect(table.map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
      "2026/27",
      "In-year balance*",
      "after commitments",
      "before commitments",
      "doing nothing",
      "Revenue reserve, of income*",
      "after commitments",
      "before commitments",
      "doing nothing",
    ]);
    expect(cellsOf(table, "after commitments")).toEqual([
      "£68,493",
      "£39,664",
      "£43,055",
      "£36,891",
      "£38,783",
    ]);
    expect(cellsOf(table, "doing nothing")).toEqual([
      "£68,493",
      "−£8,055",
      "−£24,527",
      "−£41,253",
      "−£40,955",
    ]);
    expect(cellsOf(table.slice(5), "after commitments")).toEqual(["6.9%", "7.3%", "7.7%", "7.9%", "8.2%"]);
  });

  it("measures one year, the trust first, each figure after commitments first", async () => {
    const lines = sectionOf(await reported(tables), "What was measured");
    const high = lines.slice(lines.indexOf(HIGH));
    expect(high[1]?.trim().split(/ +/)).toEqual(["After", "Before", "Baseline"]);
    expect(high.find((line) => line.startsWith("  Class size, Years 7–11"))).toMatch(
      /22[.]8 +22[.]8 +22[.]4 below usual 24–27$/,
    );
    expect(high.find((line) => line.startsWith("  Contact ratio"))).toMatch(/in usual 0[.]74–0[.]80$/);
    expect(lines.join("\n")).not.toContain("Cost per lesson");
    expect(lines.indexOf("Trust")).toBeLessThan(lines.indexOf(HIGH));
    // the only secondary is all of the trust's secondaries
    expect(lines).not.toContain("Trust (secondary)");
    expect(joined(lines)).toContain("Affordable less needed: the teachers that the money pays for");
  });

  it("leads from doing nothing to after commitments, line by line, in every year", async () => {
    const lines = sectionOf(await reported(tables), "What is left");
    const bridge = lines.slice(lines.findIndex((line) => line.startsWith("Trust: the in-year balance")));
    const row = (label: string): number[] => amounts(bridge, label);
    const [start, released, budget, before] = [
      row("Doing nothing"),
      row("cash released"),
      row("from budget only"),
      row("Before commitments"),
    ];
    const [spent, saved, after] = [
      row("committed"),
      row("delivered for less (−: for more)"),
      row("After commitments"),
    ];
    const plus = (...rows: readonly number[][]): number[] =>
      start.map((_, year) => rows.reduce((total, own) => total + (own[year] ?? NaN), 0));
    expect(start.length).toBe(5);
    expect(plus(start, released, budget)).toEqual(before);
    expect(plus(before, spent, saved)).toEqual(after);
    expect(joined(bridge)).toContain("From budget only raises the balance, but the post was vacant");
  });

  it("prints the same pounds wherever it prints a figure twice, and tables that add up", async () => {
    const report = await reported(tables);
    const [freed, goes, left] = ["What it frees", "Where it goes", "What is left"].map((title) =>
      sectionOf(report, title),
    );
    const released = amounts(freed ?? [], "Total released");
    expect(amounts(left ?? [], "Cash released")).toEqual(released);
    expect(amounts(left ?? [], "cash released")).toEqual(released);
    const [high, central] = [
      amounts(freed ?? [], `${HIGH}, GAG`),
      amounts(freed ?? [], "Central services, GAG"),
    ];
    expect(high.map((own, year) => own + (central[year] ?? NaN))).toEqual(released);
    expect(amounts(freed ?? [], "No one change (levy, allowance)")).toEqual(central);
    const committed = amounts(left ?? [], "committed");
    expect(amounts(goes ?? [], "Committed in all")).toEqual(committed);
    const categories = [
      "School-improvement staffing",
      "Evidence-informed CPD",
      "SEND and disadvantage interventions",
    ].map((name) => amounts(goes ?? [], name));
    expect(committed.map((_, year) => categories.reduce((all, own) => all + (own[year] ?? NaN), 0))).toEqual(
      committed,
    );
    expect(joined(left ?? [])).toContain("Whole pounds are rounded so that tables add up");
  });

  it("puts what is provisional into one paragraph", async () => {
    const text = joined(sectionOf(await reported(tables), "What is provisional"));
    expect(text).toMatch(
      /^Provisional from 2026\/27, carried forward or assumed: pay on scale points .* and the/,
    );
    expect(text.split("Provisional from")).toHaveLength(2);
  });

  it("shows the baseline alone: no scenario's words, its first year and last", async () => {
    const report = await reported(tables, { scenario: "Baseline" });
    const text = joined(sectionOf(report, "In short"));
    expect(text).toContain("goes from £68,493 in 2026/27 to −£40,955 in 2030/31");
    expect(report.join("\n")).not.toMatch(/after commitments|After|Committed/);
    expect(cellsOf(sectionOf(report, "What was measured"), "In-year balance*")).toHaveLength(5);
  });
});

describe("the report of one school", () => {
  it("leads with its own balance, and leaves the trust's release to the section that says so", async () => {
    const report = await reported(tables, { school: "thornmoor high" });
    expect(report[2]).toBe("Balanced groups compared with the baseline: Thornmoor High");
    const text = joined(sectionOf(report, "In short"));
    expect(text).toContain(" at Thornmoor High and frees 8.0 teacher periods");
    expect(text).toContain("Thornmoor High's in-year balance in 2030/31 goes from");
    expect(text).not.toContain("left:");
    const lines = sectionOf(report, "What was measured");
    expect(lines).toContain("Thornmoor High, year by year");
    expect(lines).not.toContain("Wrenfield Primary");
    expect(sectionOf(report, "What is left")).toContain(
      "Thornmoor High: the in-year balance, from doing nothing to after commitments",
    );
  });

  it("says plainly that a school is left alone", async () => {
    const report = await reported(tables, { school: "Wrenfield Primary" });
    const text = joined(sectionOf(report, "In short"));
    expect(text).toContain("Balanced groups releases no cash and frees no periods at Wrenfield Primary.");
    expect(text).toContain("Nothing is committed.");
    expect(text).toContain("stays at −£19,574");
  });

  it("shows what the schools of a total do, and no balance where it has none", async () => {
    const report = await reported(tables, { school: "Trust (secondary)" });
    expect(joined(sectionOf(report, "What changed"))).toContain("CH-01 Thornmoor High");
    expect(report.join("\n")).not.toContain("in-year balance, from doing nothing");
    expect(report.join("\n")).not.toContain("year by year");
    expect(report.join("\n")).not.toContain("No change.");
  });
});

describe("the report of a broken workbook", () => {
  it("says at the very top how much is to be put right first, and what waits for it", async () => {
    const report = await reported(withCell(tables, { table: "Staff", header: "FTE", row: 3, value: "full" }));
    expect(joined(report.slice(4, 8))).toMatch(
      /^ ?\d+ errors? to put right first, listed under What to put right[.] Figures marked "not known" wait for \d+ cells?[.]/,
    );
    const text = joined(sectionOf(report, "In short"));
    expect(text).toContain("releases cash not yet known");
    expect(text).toContain("in-year balance in 2030/31 is not known");
    expect(text).not.toMatch(/from not known/);
  });

  it("says nothing of waiting where every figure is known", async () => {
    // one change out of date, and four years overcommitted for want of it
    const stale = withCell(tables, { table: "Changes", header: "From value", row: 0, value: 8 });
    const report = await reported(stale);
    expect(joined(report.slice(4, 8))).toMatch(
      /^ ?5 errors to put right first, listed under What to put right[.] /,
    );
    expect(report.join("\n")).not.toContain("wait for");
    expect(joined(await reported(tables))).not.toContain("to put right first");
  });

  it("prints what is wrong and nothing else when the years of the plan are not known", async () => {
    const report = await reported(
      withCell(tables, { table: "Settings", header: "Value", row: 1, value: null }),
    );
    expect(headings(report)).toEqual(["1. What to put right in the workbook"]);
    expect(report.join("\n")).toContain("Nothing can be worked out until the years of the plan are known.");
    expect(report.join("\n")).not.toMatch(/None[.]|£0/);
  });

  it("says that nothing is compared while the active scenario cannot be read", async () => {
    const row = tables
      .find(({ name }) => name === "Settings")
      ?.rows.findIndex(([name]) => name === "Active scenario");
    const report = await reported(
      withCell(tables, { table: "Settings", header: "Value", row: row ?? -1, value: { error: "#REF!" } }),
    );
    expect(joined(sectionOf(report, "In short"))).toContain(
      "Which scenario is active is not known, so nothing is compared.",
    );
  });

  it("[SCN8] shows the baseline beside a scenario that cannot be worked out", async () => {
    const report = await reported(
      withCell(tables, { table: "Changes", header: "Target", row: 3, value: "NOPE" }),
    );
    const text = joined(sectionOf(report, "In short"));
    expect(text).toContain("What Balanced groups frees is not known.");
    expect(text).toContain("goes from −£40,955 doing nothing to not known after commitments");
    const measured = sectionOf(report, "What was measured");
    expect(measured.find((line) => line.startsWith("  Pupil:teacher ratio"))).toMatch(
      /not known not known +17[.]50$/,
    );
  });
});
