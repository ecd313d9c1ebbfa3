import { count, periods, pupils, quantity, unknown } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { aSchool } from "../../support/builders";
import { BROOK, changed, evaluated, HILL, roll, schoolsWith, smallPlan } from "../../support/plan-builders";
import { FIRST_YEAR, nextRow, SECOND_YEAR, staffed, taught, valueOf } from "../../support/plan-builders";

const plan = smallPlan();
const withRows = (...rows: Plan["curriculum"]): Plan => ({
  ...plan,
  curriculum: [...plan.curriculum, ...rows],
});

describe("what the curriculum and the roll decide", () => {
  it("[PLN1] counts a row in the years in which it stands", () => {
    const later = withRows(taught("H-DR10", [HILL, "Y10", "Drama", "1 x 5"], { fromYear: SECOND_YEAR }));
    const evaluation = evaluated(later);
    expect(valueOf(evaluation, HILL, "average-teacher-load", FIRST_YEAR)).toBe("20");
    expect(valueOf(evaluation, HILL, "average-teacher-load", SECOND_YEAR)).toBe("21");
  });

  it("[CR1] counts two teachers in one group twice, and taught time outside the timetable", () => {
    const evaluation = evaluated(
      withRows(
        taught("H-S7", [HILL, "Y7", "Science", "1 x 5"], { teachersPerGroup: count("2") }),
        taught("H-OTHER", [HILL, "Other", "Reading", "1 x 15"]),
      ),
    );
    // (100 + 10 + 15) / 125
    expect(valueOf(evaluation, HILL, "contact-ratio")).toBe("1");
  });

  it("[ACS3] leaves taught time outside the timetable out of Years 7–11", () => {
    const evaluation = evaluated(withRows(taught("H-OTHER", [HILL, "Other", "Reading", "1 x 15"])));
    expect(valueOf(evaluation, HILL, "average-class-size-7-11")).toBe("27");
    // 108 x 25 / 115
    expect(valueOf(evaluation, HILL, "average-class-size")).toMatch(/^23[.]478/);
  });

  it("[ACS3, ACS4] tells a sixth form apart", () => {
    const evaluation = evaluated({
      ...withRows(
        taught("H-F12", [HILL, "Y12", "French", "1 x 5"], { pupilsTaking: pupils("8") }),
        taught("H-P12", [HILL, "Y12", "Psychology", "2 x 5"], { pupilsTaking: pupils("26") }),
      ),
      pupils: [...plan.pupils, ...roll(HILL, "Y12", "30")],
    });
    // 30 x 25 / 15
    expect(valueOf(evaluation, HILL, "average-class-size-post-16")).toBe("50");
    expect(valueOf(evaluation, HILL, "average-class-size-7-11")).toBe("27");
    // Years 7 and 10: 54 x 25 x 2 = 2,700 over 100; Year 12: 34 x 5 = 170 over 15
    expect(valueOf(evaluation, HILL, "taught-group-size")).toBe("24.9565217391304347826086956522");
  });

  it("[CB1] takes the basic class size of Settings", () => {
    const settings = { ...plan.settings, basicClassSize: pupils("30") };
    // 108 / 30 x 25 = 90; 100 - 90
    expect(valueOf(evaluated({ ...plan, settings }), HILL, "curriculum-bonus")).toBe("10");
    expect(valueOf(evaluated(plan), HILL, "curriculum-bonus")).toBe("0");
  });

  it("[MET3, MET5] the trust's bonus is that of its secondaries, in periods a week", () => {
    const special = aSchool({ name: "Larch", origin: nextRow("Schools"), phase: "Special" });
    const fortnight = {
      ...plan,
      schools: [
        ...schoolsWith(HILL, { periodsPerCycle: periods("50"), weeksPerCycle: quantity("2") }),
        special,
      ],
      curriculum: [
        ...plan.curriculum,
        taught("H-MORE", [HILL, "Y7", "Maths", "1 x 120"]),
        taught("L-7", ["Larch", "Y7", "Class", "4 x 25"]),
      ],
      pupils: [...plan.pupils, ...roll("Larch", "Y7", "32")],
      posts: [...plan.posts, staffed("L-1", "Larch")],
    };
    const evaluation = evaluated(fortnight);
    // a fortnight: 220 - 108 / 27 x 50 = 20; a week: 10. Larch has no bonus of its own and none in the trust's.
    expect(valueOf(evaluation, HILL, "curriculum-bonus")).toBe("20");
    expect(valueOf(evaluation, "Larch", "curriculum-bonus")).toBe("none");
    expect(valueOf(evaluation, "Trust", "curriculum-bonus")).toBe("10");
    expect(valueOf(evaluation, "Trust", "relative-curriculum-bonus")).toBe("0.1");
  });

  it("[TOT3] the trust's bonus needs no cycle of Central", () => {
    expect(valueOf(evaluated(plan), "Trust", "curriculum-bonus")).toBe("0");
  });
});

describe("classes", () => {
  it("[CR2, ACS2] of a primary are those of Subject Class", () => {
    const merged = { ...plan, curriculum: changed(plan.curriculum, "B-3", { groups: count("2") }) };
    // 5 classes: 5 / 5 and 120 / 5
    expect(valueOf(evaluated(merged), BROOK, "contact-ratio")).toBe("1");
    expect(valueOf(evaluated(merged), BROOK, "average-class-size")).toBe("24");
  });
});

describe("curriculum breadth", () => {
  it("[OFF1] counts subjects of Years 10–11 once, and none without groups", () => {
    const more = withRows(
      taught("H-A11", [HILL, "Y11", "ART", "1 x 5"]),
      taught("H-F11", [HILL, "Y11", "French", "1 x 5"]),
      taught("H-G11", [HILL, "Y11", "German", "0 x 5"]),
      taught("H-L7", [HILL, "Y7", "Latin", "1 x 5"]),
    );
    // English, Maths, Art, French
    expect(valueOf(evaluated(more), HILL, "curriculum-breadth")).toBe("4");
  });

  it("[OFF1] counts subjects of Years 3–6 in a primary", () => {
    const more = withRows(
      taught("B-F4", [BROOK, "Y4", "French", "1 x 1"]),
      taught("B-M2", [BROOK, "Y2", "Music", "1 x 1"]),
    );
    // Class and French
    expect(valueOf(evaluated(more), BROOK, "curriculum-breadth")).toBe("2");
  });

  it.each([
    ["subject", { subject: null }],
    ["number of groups", { groups: unknown<"count">() }],
  ])("[OFF1] is not known while a %s cannot be read", (_, given) => {
    const broken = { ...plan, curriculum: changed(plan.curriculum, "H-A10", given) };
    expect(valueOf(evaluated(broken), HILL, "curriculum-breadth")).toBe("not known");
    expect(valueOf(evaluated(broken), BROOK, "curriculum-breadth")).toBe("1");
  });
});

describe("sixth-form groups below viable size", () => {
  const sixthForm = (groups: string, taking: string | null) =>
    evaluated({
      ...withRows(
        taught("H-F12", [HILL, "Y12", "French", `${groups} x 5`], {
          pupilsTaking: taking === null ? null : pupils(taking),
        }),
      ),
      pupils: [...plan.pupils, ...roll(HILL, "Y12", "20")],
    });

  it.each([
    ["1", "12", "0"],
    ["1", "11.9", "1"],
    ["2", "24", "0"],
    ["2", "23", "2"],
    ["0", "5", "0"],
    ["1", null, "0"],
    ["2", null, "2"],
  ])("[OFF2] %s groups for %s students are %s", (groups, taking, small) => {
    // blank: all 20 of the year group
    expect(valueOf(sixthForm(groups, taking), HILL, "sixth-form-viability")).toBe(small);
  });

  it("[OFF2, MET3] of the trust are those of its secondaries", () => {
    const evaluation = evaluated({
      ...withRows(taught("B-12", [BROOK, "Y12", "French", "1 x 5"], { pupilsTaking: pupils("1") })),
      pupils: [...plan.pupils, ...roll(BROOK, "Y12", "1")],
    });
    expect(valueOf(evaluation, "Trust", "sixth-form-viability")).toBe("none");
    expect(valueOf(sixthForm("1", "5"), "Trust", "sixth-form-viability")).toBe("1");
  });
});
