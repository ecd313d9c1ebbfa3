import { pupils } from "../../../src/domain/kernel";
import type { Issue } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { aSchool, day, wholeRow } from "../../support/builders";
import {
  BROOK,
  cellAt,
  cellsIn,
  CENTRAL,
  changed,
  evaluated,
  HILL,
  issuesOf,
} from "../../support/plan-builders";
import {
  FIRST_YEAR,
  money,
  nextRow,
  schoolsWith,
  SECOND_YEAR,
  smallPlan,
  valueOf,
} from "../../support/plan-builders";

const plan = smallPlan();
const issuesIn = (given: Partial<Plan>, code: Issue["code"]): Issue[] =>
  issuesOf(evaluated({ ...plan, ...given }).issues, code);
const [hillside] = plan.schools;
if (!hillside) throw new Error("the small plan has schools");

describe("Central", () => {
  const without = plan.schools.filter(({ phase }) => phase !== "Central");

  it("[PIS1] that is missing is an error at the column of phases", () => {
    const [issue] = issuesIn({ schools: without }, "missing-central");
    expect(issue?.severity).toBe("error");
    expect(issue && cellsIn(issue)).toEqual(["Schools!B3"]);
  });

  it("[PIS1] may be the school whose phase cannot be read", () => {
    const unsure = without.map((school) => ({
      ...school,
      phase: school.name === BROOK ? null : school.phase,
    }));
    expect(issuesIn({ schools: unsure }, "missing-central")).toEqual([]);
  });

  it("[PIS1] that is there twice is a warning that names the second", () => {
    const second = aSchool({ name: "Hub", origin: nextRow("Schools"), phase: "Central" });
    const [issue] = issuesIn({ schools: [...plan.schools, second] }, "several-centrals");
    expect(issue).toMatchObject({ severity: "warning", found: "Hub" });
    expect(issue && cellsIn(issue)).toEqual([cellAt(second.origin, "phase")]);
  });
});

describe("pupils", () => {
  it("[PIS2] that are missing in a year are an error of that year, and what needs them is not known", () => {
    const lacking = plan.pupils.filter((row) => row.school !== HILL || row.academicYear !== SECOND_YEAR);
    const evaluation = evaluated({ ...plan, pupils: lacking });
    expect(issuesOf(evaluation.issues, "missing-pupils")).toEqual([
      {
        code: "missing-pupils",
        severity: "error",
        school: HILL,
        academicYear: SECOND_YEAR,
        at: [{ sheet: "Schools", cell: cellAt(hillside.origin, "school").split("!")[1] }],
      },
    ]);
    expect(valueOf(evaluation, HILL, "pupil-teacher-ratio", FIRST_YEAR)).toBe("21.6");
    expect(valueOf(evaluation, HILL, "pupil-teacher-ratio", SECOND_YEAR)).toBe("not known");
    expect(valueOf(evaluation, HILL, "average-class-size", SECOND_YEAR)).toBe("not known");
    expect(valueOf(evaluation, "Trust", "pupil-teacher-ratio", SECOND_YEAR)).toBe("not known");
    expect(valueOf(evaluation, HILL, "contact-ratio", SECOND_YEAR)).toBe("0.8");
    expect(valueOf(evaluation, BROOK, "pupil-teacher-ratio", SECOND_YEAR)).toBe("24");
  });

  it("[PIS2] may be entered as none: that is a number", () => {
    const none = plan.pupils.map((row) => (row.school === HILL ? { ...row, pupils: pupils("0") } : row));
    expect(issuesIn({ pupils: none }, "missing-pupils")).toEqual([]);
    expect(valueOf(evaluated({ ...plan, pupils: none }), HILL, "pupil-teacher-ratio")).toBe("0");
  });
});

describe("targets and reserves", () => {
  it("[PIS3] a school without a target contact ratio is a warning at its cell; Central needs none", () => {
    const [issue, more] = issuesIn(
      { schools: schoolsWith(HILL, { targetContactRatio: null }) },
      "missing-target",
    );
    expect(issue).toMatchObject({ severity: "warning", school: HILL });
    expect(issue && cellsIn(issue)).toEqual([cellAt(hillside.origin, "targetContactRatio")]);
    expect(more).toBeUndefined();
  });

  it("[PIS3] a school without an opening reserve is a warning, Central too", () => {
    const found = issuesIn({ openingReserves: [] }, "missing-reserve");
    expect(found.map((issue) => issue.code === "missing-reserve" && issue.school)).toEqual([
      HILL,
      BROOK,
      CENTRAL,
    ]);
    expect(found.every(({ severity }) => severity === "warning")).toBe(true);
  });
});

describe("transfers", () => {
  const gone = money("H-GONE", [HILL, "Transfer", "1200"]);

  it("[PIS5] that do not come to nothing are an error of each year", () => {
    const found = issuesIn({ budget: [...plan.budget, gone] }, "unbalanced-transfers");
    expect(found).toMatchObject([
      { severity: "error", academicYear: FIRST_YEAR, amount: "-1200.00" },
      { severity: "error", academicYear: SECOND_YEAR, amount: "-1200.00" },
    ]);
  });

  it("[PIS5] may be half a penny out, and no more", () => {
    const by = (amount: string) =>
      issuesIn(
        { budget: [...plan.budget, money("H-ROUND", [HILL, "Transfer", amount])] },
        "unbalanced-transfers",
      );
    expect(by("0.005")).toEqual([]);
    expect(by("-0.005")).toEqual([]);
    expect(by("0.0051")).toHaveLength(2);
  });

  it("[PIS5] between two schools, and between two funds of one, come to nothing", () => {
    const budget = [
      ...plan.budget,
      gone,
      money("H-BACK", [HILL, "Transfer", "-1200"], { fund: "Capital grant" }),
      money("H-TO-B", [HILL, "Transfer", "77"], { otherSchool: BROOK }),
    ];
    expect(issuesIn({ budget }, "unbalanced-transfers")).toEqual([]);
  });
});

describe("costs given for whole rows", () => {
  const unsaid = { pay: wholeRow("60000") };

  it("[PIS6] without their pay are one warning with their number", () => {
    const posts = changed(changed(plan.posts, "ENG-1", unsaid), "PRI-1", unsaid);
    const [issue, more] = issuesIn({ posts }, "pay-bill-incomplete");
    expect(issue).toMatchObject({ severity: "warning", posts: 2 });
    const first = posts.find(({ id }) => id === "ENG-1");
    expect(issue && cellsIn(issue)).toEqual([first && cellAt(first.origin, "ofWhichPay")]);
    expect(more).toBeUndefined();
  });

  it("[PIS6, PCE1] counts pieces of one post once, and nobody who has left", () => {
    const [post] = changed(plan.posts, "ENG-1", unsaid).filter(({ id }) => id === "ENG-1");
    if (!post) throw new Error("ENG-1");
    const others = plan.posts.filter(({ id }) => id !== "ENG-1");
    const pieces = [
      { ...post, ends: day("2027-08-31") },
      { ...post, starts: day("2027-09-01") },
      { ...post, id: "LEFT", ends: day("2025-08-31") },
    ];
    expect(issuesIn({ posts: [...others, ...pieces] }, "pay-bill-incomplete")).toMatchObject([{ posts: 1 }]);
  });
});

describe("costs in Staff and in Budget", () => {
  const coded = (aarCode: string, given: Parameters<typeof money>[2] = {}) =>
    issuesIn(
      { budget: [...plan.budget, money("H-X", [HILL, "Expenditure", "9"], { aarCode, ...given })] },
      "cost-twice",
    );

  it("[PIS7] are a warning where Staff pays for the same code at the same school", () => {
    expect(coded("BAE010")).toMatchObject([{ severity: "warning", line: "H-X", aarCode: "BAE010" }]);
  });

  it.each([
    ["supply", coded("BAE020")],
    ["agency", coded("BAE240")],
    ["codes that no post there has", coded("BAE070")],
    ["other codes", coded("BAE200")],
    ["another school's", coded("BAE040", { school: BROOK })],
    ["income", coded("BAE010", { kind: "Income" })],
  ])("[PIS7] are none for %s", (_, found) => {
    expect(found).toEqual([]);
  });
});
