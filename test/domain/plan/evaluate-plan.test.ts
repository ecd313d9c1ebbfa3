import fc from "fast-check";
import { exactText } from "../../../src/domain/kernel";
import { costBasisOf, evaluatePlan, planMemory } from "../../../src/domain/plan";
import type { Evaluation, Plan } from "../../../src/domain/plan";
import { BROOK, CENTRAL, changed, evaluated, HILL, YEARS, smallPlan } from "../../support/plan-builders";
import { staffed, valueOf } from "../../support/plan-builders";

const allFigures = ({ figures }: Evaluation): string[] =>
  figures.map(({ school, academicYear, metric, value, unit, status }) =>
    [school, academicYear, metric, exactText(value), unit, status].join(" | "),
  );

describe("a plan", () => {
  const evaluation = evaluated(smallPlan());

  it("[CR1, ACS1, SR1] of a small secondary has a contact ratio of 0.8, classes of 27 and 21.6 pupils a teacher", () => {
    // 100 / (25 x 5); 108 x 25 / 100; 108 / 5
    expect(valueOf(evaluation, HILL, "contact-ratio")).toBe("0.8");
    expect(valueOf(evaluation, HILL, "average-class-size")).toBe("27");
    expect(valueOf(evaluation, HILL, "pupil-teacher-ratio")).toBe("21.6");
    expect(valueOf(evaluation, HILL, "average-teacher-load")).toBe("20");
    expect(valueOf(evaluation, HILL, "cost-per-lesson")).toBe("3000");
  });

  it("[CR2, ACS2, SR1] of a small primary has a contact ratio of 0.8, classes of 30 and 24 pupils a teacher", () => {
    // 4 / 5; 120 / 4; 120 / 5
    expect(valueOf(evaluation, BROOK, "contact-ratio")).toBe("0.8");
    expect(valueOf(evaluation, BROOK, "average-class-size")).toBe("30");
    expect(valueOf(evaluation, BROOK, "pupil-teacher-ratio")).toBe("24");
  });

  it("[FIN2] balances as its budget says", () => {
    expect(valueOf(evaluation, HILL, "in-year-balance")).toBe("25000");
    expect(valueOf(evaluation, BROOK, "in-year-balance")).toBe("6000");
    expect(valueOf(evaluation, CENTRAL, "in-year-balance")).toBe("10000");
    expect(valueOf(evaluation, "Trust", "in-year-balance")).toBe("41000");
  });

  it("[PIS1, PIS9, GRL1] in which nothing is amiss has no issue", () => {
    expect(evaluation.issues).toEqual([]);
  });

  it("[PLN2] comes by school as listed, then by year for the trust's secondaries, its primaries, the trust", () => {
    const places = evaluation.years.map(({ name, academicYear }) => `${name} ${academicYear}`);
    expect(places).toEqual([
      ...[HILL, BROOK, CENTRAL].flatMap((name) => YEARS.map((year) => `${name} ${year}`)),
      ...YEARS.flatMap((year) =>
        ["Trust (secondary)", "Trust (primary)", "Trust"].map((name) => `${name} ${year}`),
      ),
    ]);
    const figures = evaluation.figures.map(({ school, academicYear }) => `${school} ${academicYear}`);
    expect([...new Set(figures)]).toEqual(places);
  });

  it("[PLN1] finds the rows of a school without regard to case", () => {
    const plan = smallPlan();
    const shouted: Plan = {
      ...plan,
      posts: changed(plan.posts, "ENG-1", { school: "HILLSIDE" }),
      curriculum: changed(plan.curriculum, "H-E7", { school: "hillside " }),
    };
    expect(allFigures(evaluated(shouted))).toEqual(allFigures(evaluation));
  });

  it("[PLN6] does not depend on the order of its rows", () => {
    const plan = smallPlan();
    const anyOrder = <T>(rows: readonly T[]) =>
      fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
    const shuffled = fc.record({
      posts: anyOrder(plan.posts),
      curriculum: anyOrder(plan.curriculum),
      pupils: anyOrder(plan.pupils),
      budget: anyOrder(plan.budget),
      openingReserves: anyOrder(plan.openingReserves),
      rates: anyOrder(plan.rates),
    });
    fc.assert(
      fc.property(shuffled, (rows) => {
        expect(allFigures(evaluated({ ...plan, ...rows }))).toEqual(allFigures(evaluation));
      }),
      { numRuns: 10 },
    );
  });

  it("[PLN8] is the same with costs that were worked out before", () => {
    const plan = smallPlan();
    const basis = costBasisOf(plan);
    const memory = planMemory();
    const first = evaluatePlan(plan, { planName: "Baseline", basis, memory });
    const again = evaluatePlan(plan, { planName: "Baseline", basis, memory });
    expect(allFigures(first)).toEqual(allFigures(evaluation));
    expect(allFigures(again)).toEqual(allFigures(evaluation));
    expect(again.costs.posts[0]).toBe(first.costs.posts[0]);
  });

  it("[PLN8] costs a post that was not there before as well", () => {
    const plan = smallPlan();
    const basis = costBasisOf(plan);
    const memory = planMemory();
    evaluatePlan(plan, { planName: "Baseline", basis, memory });
    const more = evaluatePlan(
      { ...plan, posts: [...plan.posts, staffed("NEW", HILL)] },
      { planName: "S", basis, memory },
    );
    // 25,000 - 60,000
    expect(valueOf(more, HILL, "in-year-balance")).toBe("-35000");
  });
});
