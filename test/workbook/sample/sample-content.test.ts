import { REINVESTMENT_CATEGORIES } from "../../../src/domain/reference";
import { LARGEST_SAMPLE, sampleContent } from "../../../src/workbook";
import { readTrust } from "../../../src/workbook/codec/read-trust";
import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { rowsOf, tablesIn } from "../../support/sample-trusts";

const eight = sampleContent({ schools: 8, seed: 1 });
const texts = (rows: readonly RowContent[], field: string): unknown[] => rows.map((row) => row[field]);

describe("a sample trust", () => {
  it("is the same for the same numbers, and another for another seed", () => {
    expect(sampleContent({ schools: 8, seed: 1 })).toEqual(eight);
    expect(sampleContent({ schools: 8, seed: 2 })).not.toEqual(eight);
  });

  it("has a school of each kind among the first eight, and central services", () => {
    const schools = rowsOf(eight, "Schools");
    expect(texts(schools, "phase")).toEqual([
      "Secondary",
      "Secondary",
      "Primary",
      "Primary",
      "Secondary",
      "Primary",
      "Special",
      "Primary",
      "Primary",
      "Central",
    ]);
    expect(texts(schools, "partOfSchool").filter((name) => typeof name === "string")).toEqual([
      "Tansyvale Academy",
      "Tansyvale Academy",
    ]);
    const yearGroups = new Set(texts(rowsOf(eight, "Pupils"), "yearGroup"));
    for (const yearGroup of ["YN", "YR", "Y6", "Y7", "Y11", "Y13", "SLD", "PMLD"]) {
      expect(yearGroups).toContain(yearGroup);
    }
    expect(rowsOf(eight, "Curriculum").filter(({ andYearGroup }) => andYearGroup === "Y2").length).toBe(3);
  });

  it("keeps the rows of a school however many schools follow it", () => {
    const twenty = sampleContent({ schools: 20, seed: 1 });
    for (const table of ["Pupils", "Curriculum", "Staff", "Budget"]) {
      const names = new Set(texts(rowsOf(eight, "Schools"), "school"));
      names.delete("Central services");
      const own = (rows: readonly RowContent[]): RowContent[] =>
        rows.filter(({ school }) => names.has(school));
      expect(own(rowsOf(twenty, table))).toEqual(own(rowsOf(eight, table)));
    }
  });

  it("has posts in every state, and names nobody", () => {
    const staff = rowsOf(eight, "Staff");
    expect(new Set(texts(staff, "filled"))).toEqual(new Set([undefined, "cover", "vacant since 2026-07-01"]));
    const roles = new Set(texts(staff, "role"));
    for (const role of [
      "Headteacher",
      "SENCO",
      "Early career teacher, year 1",
      "Teaching assistant",
      "Technician",
    ]) {
      expect(roles).toContain(role);
    }
    expect(
      staff.filter(({ fte, payPoint }) => payPoint !== undefined && Number(fte) < 1).length,
    ).toBeGreaterThan(20);
    expect(rowsOf(eight, "Teaching").length).toBeGreaterThan(40);
  });

  it("has one adopted scenario and two drafts, one of them on the adopted one", () => {
    const scenarios = rowsOf(eight, "Scenarios");
    expect(texts(scenarios, "status")).toEqual(["adopted", "draft", "draft"]);
    expect(texts(scenarios, "buildsOn")).toEqual(["Baseline", scenarios[0]?.["scenario"], "Baseline"]);
  });

  it("gives every school a pension rate of its own", () => {
    const rates = rowsOf(eight, "OnCostRates").filter(({ rate }) => rate === "LGPS employer rate");
    expect(texts(rates, "school")).toEqual(texts(rowsOf(eight, "Schools"), "school"));
    expect(new Set(texts(rates, "status"))).toEqual(new Set(["trust"]));
  });
});

describe("what a sample trust commits", () => {
  it.each([1, 2, 3, 8])(
    "is of every category in a trust of %d, some proposed and one reversed",
    (schools) => {
      const commitments = rowsOf(sampleContent({ schools, seed: 1 }), "Commitments");
      const live = commitments.filter(({ status }) => status !== "reversed");
      expect(new Set(texts(live, "category"))).toEqual(new Set(REINVESTMENT_CATEGORIES));
      expect(new Set(texts(commitments, "recurrence"))).toEqual(new Set(["recurrent", "one-off"]));
      expect(commitments.length - live.length).toBe(1);
      expect(live.filter(({ status }) => status === "proposed").length).toBeGreaterThanOrEqual(2);
    },
  );

  it("is approved by somebody other than its proposer, within what their role may approve", () => {
    const limits = new Map(rowsOf(eight, "Delegation").map(({ role, upTo }) => [role, Number(upTo)]));
    const approved = rowsOf(eight, "Commitments").filter(({ status }) => status === "approved");
    expect(approved.length).toBeGreaterThan(8);
    for (const { proposedBy, approvedBy, approverRole, amount } of approved) {
      expect(approvedBy).toContain("minute 2026/");
      expect(approvedBy).not.toBe(proposedBy);
      expect(Number(amount)).toBeLessThanOrEqual(limits.get(approverRole) ?? 0);
    }
  });
});

describe("the largest sample", () => {
  const started = performance.now();
  const hundred = sampleContent({ schools: LARGEST_SAMPLE, seed: 1 });
  const seconds = (performance.now() - started) / 1000;

  it("is made in seconds", () => {
    expect(seconds).toBeLessThan(10);
  });

  it("is about as large as the largest trusts", () => {
    expect(rowsOf(hundred, "Staff").length).toBeGreaterThan(9000);
    expect(rowsOf(hundred, "Staff").length).toBeLessThan(11_500);
    expect(rowsOf(hundred, "Curriculum").length).toBeGreaterThan(12_000);
    expect(rowsOf(hundred, "Curriculum").length).toBeLessThan(17_000);
  });

  it("has no cell that cannot be read, and no id twice", () => {
    const reading = readTrust(tablesIn(hundred));
    expect(reading.newerLayout === null && reading.issues).toEqual([]);
  });
});
