import { exactText, pupils, ratio } from "../../../src/domain/kernel";
import type { Change } from "../../../src/domain/scenarios";
import { scenarioPlan } from "../../../src/domain/scenarios";
import { day } from "../../support/builders";
import {
  changed,
  evaluated,
  FIRST_YEAR,
  HILL,
  roll,
  SECOND_YEAR,
  smallPlan,
  valueOf,
} from "../../support/plan-builders";
import {
  cashLine,
  cashOf,
  issueCodes,
  planOf,
  setPupils,
  setRow,
  setSchool,
  setYear,
  timeOf,
  trustOf,
} from "../../support/scenario-builders";

const small = smallPlan();
const later = { fromDate: day("2027-09-01") };
const evaluatedWith = (changes: readonly Change[], everything = small) =>
  evaluated(planOf("S", trustOf(changes, { everything })));
const lines = (changes: readonly Change[], everything = small): string[] =>
  cashOf("S", trustOf(changes, { everything })).map(cashLine);
const refused = (change: Change, everything = small): string[] =>
  issueCodes(scenarioPlan("S", trustOf([change], { everything })));

describe("pupils", () => {
  const half = (given: Partial<Change> = {}, target = "Hillside|Y7"): Change =>
    setPupils("C1", [target, "Pupils", "54", "27"], { ...later, ...given });

  it.each(["Hillside|Y7", "hillside | 7", "Hillside|Year 7"])("[CHG13] are named as %s", (target) => {
    const evaluation = evaluatedWith([half({}, target)]);
    expect(valueOf(evaluation, HILL, "pupil-teacher-ratio")).toBe("21.6");
    // 81 / 5
    expect(valueOf(evaluation, HILL, "pupil-teacher-ratio", SECOND_YEAR)).toBe("16.2");
  });

  it("[CHG13, REL1] carry with them the income that grows with them", () => {
    const budget = changed(small.budget, "H-GAG", { volumeGrowsWith: "pupils" });
    // 450,000 × 27 / 108 = 112,500 less
    expect(lines([half()], { ...small, budget })).toEqual([
      "C1 | Hillside | 2027/28 Sep–Mar | GAG | -65625",
      "C1 | Hillside | 2027/28 Apr–Aug | GAG | -46875",
    ]);
    expect(lines([half()])).toEqual([]);
  });

  it("[CHG13] move the headcount and the disadvantaged with them, and leave none at none", () => {
    const given = { headcount: pupils("60"), disadvantaged: pupils("18") };
    const none = roll(HILL, "Y8", "0", { disadvantaged: pupils("0") });
    const everything = { ...small, pupils: [...roll(HILL, "Y7", "54", given), ...none] };
    const opened = setPupils("C2", ["Hillside|Y8", "Pupils", "0", "30"], later);
    const shown = planOf("S", trustOf([half(), opened], { everything })).pupils.map(
      ({ academicYear, yearGroup, pupils: number, headcount, disadvantaged }) =>
        [academicYear, yearGroup, ...[number, headcount, disadvantaged].map((n) => n && exactText(n))].join(),
    );
    expect(shown).toEqual([
      "2026/27,Y7,54,60,18",
      "2027/28,Y7,27,30,9",
      "2026/27,Y8,0,,0",
      "2027/28,Y8,30,,0",
    ]);
  });

  it("[CHG5, CHG9, CHG2] must be entered, of the school named, and as many as expected", () => {
    expect(refused(half({}, "Hillside|Y9"))).toEqual(["unknown-target"]);
    expect(refused(half({}, "Y7"))).toEqual(["unknown-target"]);
    expect(refused(half({ school: "Brook" }))).toEqual(["change-wrong-school"]);
    expect(refused(setPupils("C1", ["Hillside|Y7", "Pupils", "55", "27"], later))).toEqual(["stale-change"]);
    expect(refused(setPupils("C1", ["Hillside|Y7", "Headcount", null, "27"], later))).toEqual([
      "change-not-listed",
    ]);
  });

  it("[CHG7] of one year group are set once, however they are named", () => {
    const again = setPupils("C2", ["HILLSIDE | 7", "Pupils", "27", "30"], later);
    expect(issueCodes(scenarioPlan("S", trustOf([half(), again])))).toEqual(["overlapping-changes"]);
  });
});

describe("targets of a school", () => {
  const fuller = (given: Partial<Change> = {}): Change =>
    setSchool("C1", [HILL, "Target contact ratio", "0.8", "0.9"], { ...later, ...given });

  it("[CHG14] hold from their year on, and free neither cash nor time by themselves", () => {
    const all = trustOf([fuller()]);
    const evaluation = evaluated(planOf("S", all));
    // 100 periods / (25 x 0.8), then / (25 x 0.9)
    expect(valueOf(evaluation, HILL, "teachers-needed")).toBe("5");
    expect(Number(valueOf(evaluation, HILL, "teachers-needed", SECOND_YEAR))).toBeCloseTo(100 / 22.5, 12);
    expect([...cashOf("S", all), ...timeOf("S", all)]).toEqual([]);
  });

  it("[CHG14, TIM2] let posts without timetabled periods teach more, which frees no time", () => {
    const posts = small.posts.map((post) => ({ ...post, timetabledPeriods: null }));
    const all = trustOf([fuller(), setRow("C2", ["H-E7", "Groups", "2", "1"], later)], {
      everything: { ...small, posts },
    });
    expect(
      timeOf("S", all).map(({ change, amount }) => `${change ?? ""} ${exactText(amount) ?? ""}`),
    ).toEqual(["C2 10"]);
  });

  it("[CHG14] come back after the last day, and can be set where they were blank", () => {
    const { schools } = planOf(
      "S",
      trustOf([fuller({ fromDate: day("2026-09-01"), toDate: day("2027-08-31") })]),
    );
    const evaluation = evaluated({ ...small, schools });
    expect(valueOf(evaluation, HILL, "teachers-needed", SECOND_YEAR)).toBe("5");
    expect(Number(valueOf(evaluation, HILL, "teachers-needed", FIRST_YEAR))).toBeCloseTo(100 / 22.5, 12);
    const blank = setSchool("C1", ["Brook", "Target class size", null, "28"], { school: "Brook" });
    expect(planOf("S", trustOf([blank])).schools[1]?.targetsByYear).toMatchObject([
      { fromYear: null, toYear: "2025/26", targetClassSize: null },
      { fromYear: "2026/27", toYear: null, targetClassSize: pupils("28") },
    ]);
  });

  it("[CHG2, CHG5, CHG9] are of a school that there is, as expected", () => {
    expect(refused(setSchool("C1", [HILL, "Target contact ratio", "0.78", "0.8"]))).toEqual(["stale-change"]);
    expect(refused(setSchool("C1", ["Nowhere", "Target contact ratio", "0.8", "0.9"]))).toEqual([
      "unknown-target",
    ]);
    expect(refused(fuller({ school: "Brook" }))).toEqual(["change-wrong-school"]);
    expect(refused(setSchool("C1", [HILL, "Phase", null, "1"]))).toEqual(["change-not-listed"]);
  });
});

describe("awards and prices", () => {
  const award = (given: Partial<Change> = {}): Change =>
    setYear("C1", [SECOND_YEAR, "Teacher award %", "0", "0.1"], { school: "Trust", ...given });

  it("[CHG15, REL1] raise what every post costs from their year on, school by school", () => {
    // 5 teachers x 60,000 x 10% at each school
    expect(lines([award()])).toEqual([
      "C1 | Hillside | 2027/28 Sep–Mar | GAG | -17500",
      "C1 | Hillside | 2027/28 Apr–Aug | GAG | -12500",
      "C1 | Brook | 2027/28 Sep–Mar | GAG | -17500",
      "C1 | Brook | 2027/28 Apr–Aug | GAG | -12500",
    ]);
    const evaluation = evaluatedWith([award()]);
    expect(valueOf(evaluation, HILL, "average-teacher-cost")).toBe("60000");
    expect(valueOf(evaluation, HILL, "average-teacher-cost", SECOND_YEAR)).toBe("66000");
  });

  it("[CHG15, REL4] are recurrent, whatever the last day of the change: prices do not fall back", () => {
    const all = trustOf([award({ fromDate: day("2026-09-01"), toDate: day("2028-08-31") })]);
    expect(new Set(cashOf("S", all).map(({ recurrence }) => recurrence))).toEqual(new Set(["recurrent"]));
  });

  it("[CHG15] raise budget lines that grow with them", () => {
    const budget = changed(small.budget, "H-OTHER", { priceGrowsWith: "non-pay inflation" });
    const dearer = setYear("C1", [SECOND_YEAR, "Non-pay inflation %", "0", "0.2"], { school: "Trust" });
    expect(lines([dearer], { ...small, budget })).toEqual([
      "C1 | Hillside | 2027/28 Sep–Mar | GAG | -7000",
      "C1 | Hillside | 2027/28 Apr–Aug | GAG | -5000",
    ]);
  });

  it("[CHG15] may fill a blank, and belong to the trust", () => {
    const years = small.years.map((year) => ({
      ...year,
      teacherAward: ratio("?"),
      blank: ["teacherAward"] as const,
    }));
    const filled = setYear("C1", [SECOND_YEAR, "Teacher award %", null, "0.1"], { school: "Trust" });
    const plan = planOf("S", trustOf([filled], { everything: { ...small, years } }));
    expect(plan.years.map(({ blank, teacherAward }) => [...blank, exactText(teacherAward)])).toEqual([
      ["teacherAward", null],
      ["0.1"],
    ]);
    expect(refused(award({ school: HILL }))).toEqual(["change-wrong-school"]);
    expect(refused(award({ toDate: day("2027-08-31") }))).toEqual(["unknown-target"]);
  });
});
