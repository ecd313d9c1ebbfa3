import { count, pupils } from "../../../src/domain/kernel";
import type { CurriculumRow } from "../../../src/domain/curriculum";
import type { Plan } from "../../../src/domain/plan";
import { BROOK, cellAt, cellsIn, evaluated, FIRST_YEAR, issuesOf, roll } from "../../support/plan-builders";
import { SECOND_YEAR, smallPlan, taught } from "../../support/plan-builders";

const plan = smallPlan();
/** The small plan with other infants at Brook. */
const withInfants = (numbers: Plan["pupils"], ...rows: readonly CurriculumRow[]): Plan => ({
  ...plan,
  pupils: [...plan.pupils.filter(({ yearGroup }) => !["YR", "Y1", "Y2"].includes(yearGroup)), ...numbers],
  curriculum: [...plan.curriculum.filter(({ id }) => !["B-R", "B-1", "B-2"].includes(id)), ...rows],
});
const found = (of: Plan): string[] =>
  issuesOf(evaluated(of).issues, "guardrail-infant-class").map((issue) =>
    issue.code === "guardrail-infant-class"
      ? `${issue.academicYear}: ${issue.found} of ${issue.limit}, ${issue.proof ? "proof" : "average"}`
      : "",
  );
const reception = (groups: string, given: Partial<CurriculumRow> = {}): CurriculumRow =>
  taught("B-RX", [BROOK, "YR", "Class", `${groups} x 25`], given);

describe("infant classes", () => {
  it("[INF1, INF3] 31 in one class is too many, and that is proof", () => {
    expect(found(withInfants(roll(BROOK, "YR", "31"), reception("1")))).toEqual([
      "2026/27: 31.0 of 30, proof",
    ]);
  });

  it("[INF1] 30 in one class, and 60 in two, are not", () => {
    expect(found(withInfants(roll(BROOK, "YR", "30"), reception("1")))).toEqual([]);
    expect(found(withInfants(roll(BROOK, "YR", "60"), reception("2")))).toEqual([]);
  });

  it("[INF1, INF3] 61 in two groups are too many on average, which is no proof", () => {
    expect(found(withInfants(roll(BROOK, "YR", "61"), reception("2")))).toEqual([
      "2026/27: 30.5 of 30, average",
    ]);
  });

  it("[INF3] rows by subject are an average, on the most groups of any one subject", () => {
    const rows = [
      taught("B-PE", [BROOK, "Y1", "PE", "1 x 2"]),
      taught("B-MA", [BROOK, "Y1", "Maths", "2 x 5"]),
    ];
    expect(found(withInfants(roll(BROOK, "Y1", "60"), ...rows))).toEqual([]);
    expect(found(withInfants(roll(BROOK, "Y1", "61"), ...rows))).toEqual(["2026/27: 30.5 of 30, average"]);
    expect(found(withInfants(roll(BROOK, "Y1", "31"), ...rows.slice(0, 1)))).toEqual([
      "2026/27: 31.0 of 30, average",
    ]);
  });

  it("[INF2] part-timers count as one each", () => {
    const partTime = roll(BROOK, "YR", "29.5", { headcount: pupils("31") });
    expect(found(withInfants(partTime, reception("1")))).toEqual(["2026/27: 31.0 of 30, proof"]);
    const full = roll(BROOK, "YR", "31", { headcount: pupils("30") });
    expect(found(withInfants(full, reception("1")))).toEqual([]);
  });

  it("[INF4] a class that says who is in it is tested by itself", () => {
    const uneven = [
      reception("1", { pupilsTaking: pupils("29") }),
      reception("1", { id: "B-RY", pupilsTaking: pupils("31") }),
    ];
    expect(found(withInfants(roll(BROOK, "YR", "60"), ...uneven))).toEqual(["2026/27: 31.0 of 30, proof"]);
  });

  it("[INF4] the others share what is left", () => {
    const one = reception("1", { pupilsTaking: pupils("28") });
    const rest = reception("1", { id: "B-RY" });
    expect(found(withInfants(roll(BROOK, "YR", "58"), one, rest))).toEqual([]);
    expect(found(withInfants(roll(BROOK, "YR", "60"), one, rest))).toEqual(["2026/27: 32.0 of 30, proof"]);
    // 61 in two rows of one group each
    expect(found(withInfants(roll(BROOK, "YR", "61"), rest, reception("1")))).toEqual([
      "2026/27: 30.5 of 30, average",
    ]);
  });

  it("[INF1] a mixed class has the pupils of both its year groups", () => {
    const mixed = taught("B-MIX", [BROOK, "Y1", "Class", "1 x 25"], { andYearGroup: "Y2" });
    const numbers = (second: string) => [...roll(BROOK, "Y1", "16"), ...roll(BROOK, "Y2", second)];
    expect(found(withInfants(numbers("14"), mixed))).toEqual([]);
    expect(found(withInfants(numbers("15"), mixed))).toEqual(["2026/27: 31.0 of 30, proof"]);
  });

  it("[GRL1] is said once, for the first year, with the plan and the cell of its groups", () => {
    const later = [
      ...roll(BROOK, "YR", "30").filter(({ academicYear }) => academicYear === FIRST_YEAR),
      ...roll(BROOK, "YR", "31").filter(({ academicYear }) => academicYear === SECOND_YEAR),
    ];
    const row = reception("1");
    expect(found(withInfants(later, row))).toEqual(["2027/28: 31.0 of 30, proof"]);
    const both = evaluated(withInfants(roll(BROOK, "YR", "31"), row), "Merge");
    const [issue, more] = issuesOf(both.issues, "guardrail-infant-class");
    expect(issue).toMatchObject({ severity: "warning", plan: "Merge", school: BROOK });
    expect(issue && cellsIn(issue)).toEqual([cellAt(row.origin, "groups")]);
    expect(more).toBeUndefined();
  });

  it("[INF1] is no limit for Year 3, for time outside the timetable, or for a row that does not stand", () => {
    const rows = [
      taught("B-3X", [BROOK, "Y3", "Class", "1 x 25"]),
      taught("B-CLUB", [BROOK, "Other", "Class", "1 x 1"]),
      reception("1", { toYear: "2025/26" }),
    ];
    const numbers = [...roll(BROOK, "Y3", "45"), ...roll(BROOK, "YR", "45")];
    expect(found(withInfants(numbers, ...rows))).toEqual([]);
  });

  it("[INF1] says nothing of a class that is not known, or not there", () => {
    expect(found(withInfants([], reception("1")))).toEqual([]);
    expect(found(withInfants(roll(BROOK, "YR", "?"), reception("1")))).toEqual([]);
    expect(found(withInfants(roll(BROOK, "YR", "45"), reception("?")))).toEqual([]);
    expect(found(withInfants(roll(BROOK, "YR", "45"), reception("1", { groups: count("0") })))).toEqual([]);
  });
});
