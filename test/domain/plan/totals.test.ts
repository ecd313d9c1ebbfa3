import { fte, periods, quantity } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { aSchool } from "../../support/builders";
import {
  BROOK,
  CENTRAL,
  costing,
  evaluated,
  HILL,
  nextRow,
  roll,
  schoolsWith,
} from "../../support/plan-builders";
import { money, reserve, smallPlan, staffed, taught, valueOf } from "../../support/plan-builders";

const plan = smallPlan();

/** A school on a week of 25 periods, and one on a fortnight of 50. */
const twoCycles: Plan = {
  ...plan,
  schools: [
    aSchool({ name: "Week", origin: nextRow("Schools") }),
    aSchool({
      name: "Fortnight",
      origin: nextRow("Schools"),
      periodsPerCycle: periods("50"),
      weeksPerCycle: quantity("2"),
    }),
    ...plan.schools.filter(({ phase }) => phase === "Central"),
  ],
  pupils: [...roll("Week", "Y7", "500"), ...roll("Fortnight", "Y7", "360")],
  curriculum: [
    taught("W", ["Week", "Y7", "Maths", "20 x 25"]),
    taught("F", ["Fortnight", "Y7", "Maths", "14 x 50"]),
  ],
  posts: [
    staffed("W-ALL", "Week", { fte: fte("25"), pay: costing("1500000", "25") }),
    staffed("F-ALL", "Fortnight", { fte: fte("20"), pay: costing("1300000", "20") }),
  ],
};

describe("the trust", () => {
  it("[TOT1] adds a weekly school and a fortnightly one by the week", () => {
    const evaluation = evaluated(twoCycles);
    // 500 / 625 and 700 / 1,000; together (500 + 350) / (625 + 500), not the average 0.75
    expect(valueOf(evaluation, "Week", "contact-ratio")).toBe("0.8");
    expect(valueOf(evaluation, "Fortnight", "contact-ratio")).toBe("0.7");
    expect(valueOf(evaluation, "Trust (secondary)", "contact-ratio")).toMatch(/^0[.]7555555/);
    // (500 + 360) x 25 / 850
    expect(valueOf(evaluation, "Trust (secondary)", "average-class-size")).toMatch(/^25[.]294117/);
  });

  it("[TOT1, TC2, SR4] has a load and a cost per lesson of the week", () => {
    const evaluation = evaluated(twoCycles);
    // a fortnight: 700 / 20 = 35 and 1,300,000 / 700; the trust's week: 850 / 45 and 2,800,000 / 850
    expect(valueOf(evaluation, "Fortnight", "average-teacher-load")).toBe("35");
    expect(valueOf(evaluation, "Fortnight", "cost-per-lesson")).toMatch(/^1857[.]142/);
    expect(valueOf(evaluation, "Trust", "average-teacher-load")).toMatch(/^18[.]888/);
    expect(valueOf(evaluation, "Trust", "cost-per-lesson")).toMatch(/^3294[.]117/);
  });

  it("[TOT1] has a pupil:teacher ratio of all pupils over all teachers", () => {
    // (108 + 120) / 10, not the average of 21.6 and 24 by school, which is the same here by weight only
    expect(valueOf(evaluated(plan), "Trust", "pupil-teacher-ratio")).toBe("22.8");
    // 860 / 45
    expect(valueOf(evaluated(twoCycles), "Trust", "pupil-teacher-ratio")).toMatch(/^19[.]111/);
  });

  it("[MET2] has its secondaries and its primaries apart, and no contact ratio of its own", () => {
    const evaluation = evaluated(plan);
    expect(valueOf(evaluation, "Trust (secondary)", "average-class-size")).toBe("27");
    expect(valueOf(evaluation, "Trust (primary)", "average-class-size")).toBe("30");
    expect(valueOf(evaluation, "Trust", "contact-ratio")).toBe("none");
    expect(valueOf(evaluation, "Trust", "average-class-size")).toBe("none");
  });

  it("[MET2] has no total of a phase that it has no school of", () => {
    expect(valueOf(evaluated(twoCycles), "Trust (primary)", "contact-ratio")).toBe("none");
  });

  it("[TOT3] counts the staff and money of Central, which has no timetable", () => {
    const adviser = staffed("ADVISER", CENTRAL, { fte: fte("2"), pay: costing("120000", "2") });
    const evaluation = evaluated({ ...plan, posts: [...plan.posts, adviser] });
    // 228 / 12; 228 / (12.5 + 2)
    expect(valueOf(evaluation, "Trust", "pupil-teacher-ratio")).toBe("19");
    expect(valueOf(evaluation, "Trust", "pupil-adult-ratio")).toMatch(/^15[.]72413/);
    expect(valueOf(evaluation, "Trust", "average-teacher-load")).toMatch(/^16[.]6666/);
    expect(valueOf(evaluation, "Trust", "in-year-balance")).toBe("-79000");
    expect(valueOf(evaluation, CENTRAL, "pupil-teacher-ratio")).toBe("none");
    expect(valueOf(evaluation, "Trust (secondary)", "contact-ratio")).toBe("0.8");
  });

  it("[TOT5] without Central does not know its costs, and its schools do", () => {
    const evaluation = evaluated({
      ...plan,
      schools: plan.schools.filter(({ phase }) => phase !== "Central"),
    });
    for (const metric of [
      "staff-cost-share-of-income",
      "in-year-balance",
      "revenue-reserve-share-of-income",
      "teachers-affordable",
    ] as const) {
      expect([metric, valueOf(evaluation, "Trust", metric)]).toEqual([metric, "not known"]);
    }
    expect(valueOf(evaluation, "Trust", "pupil-teacher-ratio")).toBe("22.8");
    expect(valueOf(evaluation, "Trust", "average-teacher-cost")).toBe("60000");
    expect(valueOf(evaluation, HILL, "in-year-balance")).toBe("25000");
  });
});

describe("an all-through school", () => {
  const ALL_THROUGH = "Elm Academy";
  const evaluation = evaluated({
    ...plan,
    schools: [
      ...schoolsWith(HILL, { partOf: ALL_THROUGH }).map((school) =>
        school.name === BROOK ? { ...school, partOf: ALL_THROUGH } : school,
      ),
      aSchool({ name: "Ash", origin: nextRow("Schools") }),
    ],
    pupils: [...plan.pupils, ...roll("Ash", "Y7", "30")],
    curriculum: [...plan.curriculum, taught("A", ["Ash", "Y7", "Maths", "1 x 20"])],
    posts: [...plan.posts, staffed("A-1", "Ash")],
    budget: [...plan.budget, money("A-GAG", ["Ash", "Income", "100000"])],
    openingReserves: [...plan.openingReserves, reserve("Ash", "GAG", "1")],
  });

  it("[TOT2] has its whole-school metrics under its own name", () => {
    // (108 + 120) / 10; 25,000 + 6,000; (450,000 + 420,000) / 228
    expect(valueOf(evaluation, ALL_THROUGH, "pupil-teacher-ratio")).toBe("22.8");
    expect(valueOf(evaluation, ALL_THROUGH, "in-year-balance")).toBe("31000");
    expect(valueOf(evaluation, ALL_THROUGH, "income-per-pupil")).toMatch(/^3815[.]789/);
  });

  it("[TOT2, MET2] has its contact ratio and class size in each of its phases, and none across them", () => {
    expect(valueOf(evaluation, HILL, "contact-ratio")).toBe("0.8");
    expect(valueOf(evaluation, BROOK, "average-class-size")).toBe("30");
    expect(valueOf(evaluation, ALL_THROUGH, "contact-ratio")).toBe("none");
    expect(valueOf(evaluation, ALL_THROUGH, "average-class-size")).toBe("none");
  });

  it("[TOT2, TOT3] counts once in the trust, beside schools that are part of none", () => {
    // (228 + 30) / 11
    expect(valueOf(evaluation, "Trust", "pupil-teacher-ratio")).toMatch(/^23[.]4545/);
    expect(valueOf(evaluation, "Ash", "pupil-teacher-ratio")).toBe("30");
  });
});

describe("a school whose phase cannot be read", () => {
  const evaluation = evaluated({ ...plan, schools: schoolsWith(HILL, { phase: null }) });

  it("[MET4] keeps what does not depend on the phase, and does not know the rest", () => {
    expect(valueOf(evaluation, HILL, "pupil-teacher-ratio")).toBe("21.6");
    expect(valueOf(evaluation, HILL, "in-year-balance")).toBe("25000");
    for (const metric of [
      "contact-ratio",
      "average-class-size",
      "teachers-needed",
      "curriculum-breadth",
      "curriculum-bonus",
    ] as const) {
      expect([metric, valueOf(evaluation, HILL, metric)]).toEqual([metric, "not known"]);
    }
  });

  it("[MET4] may be of any phase: totals by phase are not known", () => {
    expect(valueOf(evaluation, "Trust (primary)", "contact-ratio")).toBe("not known");
    expect(valueOf(evaluation, "Trust (primary)", "average-class-size")).toBe("not known");
    expect(valueOf(evaluation, "Trust", "curriculum-bonus")).toBe("not known");
    expect(valueOf(evaluation, "Trust", "pupil-teacher-ratio")).toBe("22.8");
  });

  it("[MET4] spoils no bonus where it has no pupils and no periods of Years 7–11", () => {
    const primary = evaluated({ ...plan, schools: schoolsWith(BROOK, { phase: null }) });
    expect(valueOf(primary, "Trust", "curriculum-bonus")).toBe("0");
  });
});
