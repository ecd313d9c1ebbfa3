import { exactText } from "../../../src/domain/kernel";
import { readFigures } from "../../../src/application/whole-school/read-figures";
import { figuresFrom, PRIMARY_FIGURES, SECONDARY_FIGURES } from "../../support/whole-school";

/** The fields that something is wrong with, once these are typed into figures that are right. */
function wrongIn(typed: Readonly<Record<string, string>>, base = SECONDARY_FIGURES): string[] {
  const read = readFigures({ ...base, ...typed });
  return read.outcome === "wrong" ? read.problems.map(({ field }) => field) : [];
}
const saying = (typed: Readonly<Record<string, string>>, base = SECONDARY_FIGURES): string => {
  const read = readFigures({ ...base, ...typed });
  return read.outcome === "wrong" ? read.problems.map(({ text }) => text).join(" ") : "";
};

describe("figures of a whole school as typed", () => {
  test("are read with their pounds and commas", () => {
    const figures = figuresFrom(SECONDARY_FIGURES);
    expect(exactText(figures.income)).toBe("5400000");
    expect(figures.taught.map(({ periods }) => exactText(periods))).toEqual([
      "125",
      "125",
      "130",
      "140",
      "140",
    ]);
    expect(figures.leaders.map(({ title }) => title)).toEqual(["Headteacher", "Deputy headteacher"]);
    expect([figures.supportCost, figures.openingReserve]).toEqual([null, null]);
  });

  test.each([
    "trust",
    "school",
    "phase",
    "academicYear",
    "income",
    "expenditure",
    "teacherCost",
    "teacherFte",
    "periodsPerCycle",
    "weeksPerCycle",
  ])("%s left blank is said at it", (field) => {
    expect(wrongIn({ [field]: " " })).toContain(field);
  });

  const NUMBERS = [
    ...["income", "expenditure", "teacherCost", "teacherFte", "periodsPerCycle", "weeksPerCycle"],
    ...["targetContactRatio", "periods-Y7", "other-0-periods"],
  ];
  test.each(NUMBERS.flatMap((field) => ["some", "-5", "0"].map((text): [string, string] => [field, text])))(
    "%s cannot be %s",
    (field, text) => {
      expect(wrongIn({ [field]: text })).toContain(field);
    },
  );

  test("a text, a negative and a zero are told apart", () => {
    expect(saying({ income: "lots" })).toBe('Total income is "lots", which is not a number.');
    expect(saying({ income: "-1" })).toContain("Total income is below 0, and cannot be.");
    expect(saying({ income: "0" })).toBe("Total income is 0, and must be more than that.");
    expect(saying({ weeksPerCycle: "1.5" })).toContain("must be a whole number");
    expect(saying({ income: "2000000000000" })).toContain("is more than a workbook takes");
    expect(saying({ targetContactRatio: "78" })).toContain("1. For 78% type 78%.");
    expect(saying({ income: "1234567890.123456789" })).toContain("more digits than a cell");
  });

  test("pupils without periods, and periods without pupils, are said at the field that is missing", () => {
    expect(wrongIn({ "periods-Y8": "" })).toEqual(["periods-Y8"]);
    expect(wrongIn({ "pupils-Y8": "0" })).toEqual(["pupils-Y8"]);
    expect(wrongIn({ "pupils-Y8": "0", "periods-Y8": "" })).toEqual([]);
    const none = Object.fromEntries(
      ["Y7", "Y8", "Y9", "Y10", "Y11"].flatMap((year) => [
        [`pupils-${year}`, ""],
        [`periods-${year}`, ""],
      ]),
    );
    expect(
      saying({ ...none, "leaders-0": "", "leaders-0-periods": "", "leaders-1": "", "leaders-1-periods": "" }),
    ).toBe("Enter the pupils of at least one year group.");
  });

  test("costs of staff are inside expenditure, and leaders among the teachers", () => {
    expect(wrongIn({ expenditure: "2719999.99" })).toEqual(["expenditure"]);
    expect(wrongIn({ teacherFte: "2.9" })).toEqual(["teacherFte"]);
    expect(wrongIn({ teacherFte: "3" })).toEqual(["teacherFte"]);
    expect(wrongIn({ "leaders-0-periods": "" })).toEqual(["leaders-0-periods"]);
    expect(wrongIn({ "leaders-2-periods": "4" })).toEqual(["leaders-2"]);
    expect(wrongIn({ "leaders-0-periods": "26" })).toEqual(["leaders-0-periods"]);
    expect(wrongIn({ "leaders-0": "1.5" })).toEqual(["leaders-0"]);
    expect(wrongIn({ "leaders-0": "0" })).toEqual(["leaders-0"]);
  });

  test("taught time outside the timetable has a name", () => {
    expect(wrongIn({ "other-1-periods": "3" })).toEqual(["other-1"]);
    expect(wrongIn({ "other-1": "Reading" })).toEqual(["other-1-periods"]);
  });

  test("a name that totals have, or that no id may have, is refused", () => {
    expect(wrongIn({ school: "trust" })).toEqual(["school"]);
    expect(wrongIn({ school: "Central services" })).toEqual(["school"]);
    expect(wrongIn({ school: "=SUM(A1)" })).toEqual(["school"]);
  });
});

describe("of a primary", () => {
  test("assistants and mixed-age classes are asked for", () => {
    const figures = figuresFrom(PRIMARY_FIGURES);
    expect(figures.taught.at(-1)).toMatchObject({ yearGroup: "Y5", andYearGroup: "Y6" });
    expect(figures.openingReserve && exactText(figures.openingReserve)).toBe("-5000");
    expect(wrongIn({ supportCost: "" }, PRIMARY_FIGURES)).toEqual(["supportCost"]);
    expect(wrongIn({ supportFte: "" }, PRIMARY_FIGURES)).toEqual(["supportFte"]);
    expect(wrongIn({ supportCost: "0", supportFte: "0" }, PRIMARY_FIGURES)).toEqual([]);
    expect(wrongIn({ supportCost: "0" }, PRIMARY_FIGURES)).toEqual(["supportCost"]);
  });

  test("a mixed-age class needs pupils of both its years", () => {
    expect(wrongIn({ "pupils-Y6": "" }, PRIMARY_FIGURES)).toEqual(["pupils-Y6"]);
    expect(wrongIn({ "periods-Y5-Y6": "" }, PRIMARY_FIGURES)).toEqual(["periods-Y5", "periods-Y6"]);
  });
});
