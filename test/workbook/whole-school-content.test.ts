import { exactText, fixedText, quantity, sum, times } from "../../src/domain/kernel";
import fc from "fast-check";
import { describeIssue } from "../../src/application/issues/describe-issue";
import { measuresOf } from "../../src/application/whole-school/measures";
import type { WholeSchoolFigures } from "../../src/application/whole-school/figures";
import { wholeSchoolContent } from "../../src/workbook/whole-school-content";
import { wholeSchoolRows } from "../../src/workbook/whole-school-rows";
import type { HostTable } from "../../src/workbook/host";
import { reviewOf } from "../support/looks";
import { tablesIn } from "../support/sample-trusts";
import { figuresFrom, PRIMARY_FIGURES, SECONDARY_FIGURES } from "../support/whole-school";

const tablesFor = (figures: WholeSchoolFigures): HostTable[] => tablesIn(wholeSchoolContent(figures));

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? `${value}` : "";

describe("rows that stand for a whole school", () => {
  test("are posts, classes and budget lines that say so", () => {
    const rows = wholeSchoolRows(figuresFrom(SECONDARY_FIGURES));
    const picked = (table: string, ...fields: string[]) =>
      rows[table]?.map((row) => fields.map((field) => row[field] ?? null));
    expect(picked("Staff", "role", "fte", "timetabledPeriods", "annualCost")).toEqual([
      ["Headteacher", 1, 2, 80_000],
      ["Deputy headteacher", 2, 20, 160_000],
      ["Teacher", 31, 648, 2_480_000],
    ]);
    expect(picked("Curriculum", "row", "yearGroup", "subject", "groups", "periodsPerGroup")).toEqual([
      ["ALL-Y7", "Y7", "All subjects", 5, 25],
      ["ALL-Y8", "Y8", "All subjects", 5, 25],
      ["ALL-Y9", "Y9", "All subjects", 5.2, 25],
      ["ALL-Y10", "Y10", "All subjects", 5.6, 25],
      ["ALL-Y11", "Y11", "All subjects", 5.6, 25],
      ["ALL-OTHER-1", "Other", "Careers", 1, 10],
    ]);
    expect(picked("Budget", "line", "kind", "amount")).toEqual([
      ["ALL-INCOME", "Income", 5_400_000],
      ["ALL-SPENDING", "Expenditure", 2_626_000],
    ]);
    const notes = [...(rows["Staff"] ?? []), ...(rows["Curriculum"] ?? [])].map(({ note }) => textOf(note));
    expect(notes.every((note) => note.startsWith("Whole-school figure from the DfE tool"))).toBe(true);
  });

  test("periods that are no exact part of the cycle are fewer periods for whole groups", () => {
    const odd = { ...SECONDARY_FIGURES, periodsPerCycle: "30", "periods-Y7": "100" };
    // 100 ÷ 30 has no end; 4 groups of 25 are 100
    expect(wholeSchoolRows(figuresFrom(odd))["Curriculum"]?.[0]).toMatchObject({
      groups: 4,
      periodsPerGroup: 25,
    });
  });

  test("groups × periods are always the periods typed", () => {
    const whole = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 120 }), (taught, cycle) => {
        const typed = { ...SECONDARY_FIGURES, periodsPerCycle: String(cycle), "periods-Y7": String(taught) };
        const none = { "leaders-0": "", "leaders-0-periods": "", "leaders-1": "", "leaders-1-periods": "" };
        const row = wholeSchoolRows(figuresFrom({ ...typed, ...none }))["Curriculum"]?.[0];
        const product = times(quantity(textOf(row?.["groups"])), quantity(textOf(row?.["periodsPerGroup"])));
        expect(exactText(product)).toBe(String(taught));
        expect(Number(row?.["periodsPerGroup"])).toBeLessThanOrEqual(cycle);
      }),
      { numRuns: 200 },
    );
  });

  test("shared costs come to the teachers' cost to the penny", () => {
    const figures = figuresFrom({ ...SECONDARY_FIGURES, teacherCost: "1000000", teacherFte: "33" });
    const costs = wholeSchoolRows(figures)["Staff"]?.map(({ annualCost }) =>
      quantity<"GBP">(textOf(annualCost)),
    );
    // 1,000,000 ÷ 33 = 30,303.03 and 60,606.06 of it, and what is left
    expect(costs?.map((cost) => fixedText(cost, 2))).toEqual(["30303.03", "60606.06", "909090.91"]);
    expect(fixedText(sum(costs ?? []), 2)).toBe("1000000.00");
  });
});

describe("a workbook begun with them", () => {
  test.each([
    ["secondary", SECONDARY_FIGURES],
    ["primary", PRIMARY_FIGURES],
  ])("gives a %s's measures in its first review", async (_, given) => {
    const figures = figuresFrom(given);
    const { plans } = await reviewOf(tablesFor(figures));
    const found = plans[0]?.figures.filter(({ school }) => school === figures.school) ?? [];
    for (const { metric, value, status } of measuresOf(figures).figures) {
      const own = found.find((figure) => figure.metric === metric);
      expect([metric, own && fixedText(own.value, 9), own?.status]).toEqual([
        metric,
        fixedText(value, 9),
        status,
      ]);
    }
  });

  test("has no error, and says which rows are to be replaced", async () => {
    const { issues } = await reviewOf(tablesFor(figuresFrom(SECONDARY_FIGURES)));
    expect(issues.filter(({ severity }) => severity === "error").map(describeIssue)).toEqual([]);
    const own = issues.filter(({ code }) => code === "whole-school-rows");
    expect(own).toMatchObject([
      {
        table: "Curriculum",
        rows: 6,
        at: expect.arrayContaining([expect.objectContaining({ sheet: "Curriculum" })]),
      },
      { table: "Staff", rows: 3 },
    ]);
    expect(describeIssue(own[0] ?? never())).toContain("6 rows of Curriculum stand for a whole school");
  });

  test("is silent about a row once its note is another", async () => {
    const tables = tablesFor(figuresFrom(SECONDARY_FIGURES)).map((table) => {
      const note = table.headers.indexOf("Note");
      const rows = table.rows.map((cells) => cells.map((cell, at) => (at === note ? "Ours" : cell)));
      return table.name === "Staff" ? { ...table, rows } : table;
    });
    const { issues } = await reviewOf(tables);
    expect(issues.filter(({ code }) => code === "whole-school-rows")).toMatchObject([
      { table: "Curriculum" },
    ]);
  });
});

function never(): never {
  throw new Error("no issue");
}
