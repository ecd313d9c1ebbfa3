import type { TrustReview } from "../../../src/application/trust-review";
import { exactText, isAbove, isKnown, quantity } from "../../../src/domain/kernel";
import type { MetricId } from "../../../src/domain/metrics";
import { sampleTrust } from "../../../src/workbook/sample/trust/sample-trust";
import { reviewedSample, valuesOf } from "../../support/sample-trusts";

/** What a real trust would see too: pay to come is not known yet, computing lacks teachers, some courses are small. */
const ORDINARY = ["provisional", "guardrail-shortage", "guardrail-sixth-form"];
const YEARS = ["2026/27", "2027/28", "2028/29", "2029/30", "2030/31"] as const;

const SAMPLES = [
  [1, 0],
  [3, 4_294_967_295],
  [8, 1],
  [11, 5],
] as const;

describe.each(SAMPLES)("a sample of %d schools, seed %d", (count, seed) => {
  let review: TrustReview;
  beforeAll(async () => {
    review = await reviewedSample(count, seed);
  });
  const phases = new Map(sampleTrust(count, seed).schools.map(({ school }) => [school.name, school]));
  const inPhase = (metric: MetricId, phase: string, academicYear: string): number[] =>
    valuesOf(review, metric, { academicYear })
      .filter(([school]) => phases.get(school)?.phase === phase)
      .map(([, value]) => value);
  const expectAll = (values: readonly number[], [low, high]: readonly [number, number]): void => {
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }
  };

  it("has nothing wrong with it but what is so in a real trust", () => {
    expect(
      review.issues.filter(({ code, severity }) => severity === "error" || !ORDINARY.includes(code)),
    ).toEqual([]);
    const figures = review.plans.flatMap((plan) => plan.figures);
    expect(figures.filter(({ value }) => !isKnown(value))).toEqual([]);
  });

  it("staffs and groups pupils as schools do", () => {
    for (const year of YEARS) {
      expectAll(inPhase("contact-ratio", "Secondary", year), [0.74, 0.82]);
      expectAll(inPhase("average-class-size-7-11", "Secondary", year), [21.5, 26]);
      expectAll(inPhase("pupil-teacher-ratio", "Secondary", year), [15.5, 19]);
      expectAll(inPhase("contact-ratio", "Primary", year), [0.77, 0.9]);
      expectAll(inPhase("average-class-size", "Primary", year), [23, 30]);
      expectAll(inPhase("average-class-size", "Special", year), [6.5, 9]);
    }
  });

  it("has the income of such schools, and spends most of it on staff", () => {
    expectAll(inPhase("income-per-pupil", "Secondary", "2026/27"), [6600, 8300]);
    expectAll(inPhase("income-per-pupil", "Primary", "2026/27"), [5800, 7900]);
    expectAll(inPhase("income-per-pupil", "Special", "2026/27"), [28_000, 35_000]);
    expectAll(inPhase("average-teacher-cost", "Secondary", "2026/27"), [71_000, 80_000]);
    for (const phase of ["Primary", "Secondary"]) {
      expectAll(inPhase("staff-cost-share-of-income", phase, "2026/27"), [0.7, 0.82]);
    }
    expectAll(inPhase("staff-cost-share-of-income", "Special", "2026/27"), [0.78, 0.84]);
  });

  it("starts with the balance that each school is meant to have, and drifts down slowly", () => {
    for (const [school, share] of valuesOf(review, "in-year-balance-share-of-income", {
      academicYear: "2026/27",
    })) {
      const meant = phases.get(school)?.balance;
      if (meant !== undefined) expect(Math.abs(share - meant)).toBeLessThan(0.002);
    }
    const trust = YEARS.map(
      (academicYear) =>
        valuesOf(review, "in-year-balance-share-of-income", { academicYear }).find(
          ([name]) => name === "Trust",
        )?.[1] ?? NaN,
    );
    expectAll(trust, [-0.03, 0.03]);
    expect(trust[4]).toBeLessThan(trust[0] ?? NaN);
    for (const phase of ["Primary", "Secondary", "Special"]) {
      expectAll(inPhase("in-year-balance-share-of-income", phase, "2030/31"), [-0.06, 0.04]);
    }
  });

  it("keeps reserves, but for the second school", () => {
    const reserves = valuesOf(review, "revenue-reserve-share-of-income", { academicYear: "2026/27" });
    const [, second] = [...phases.keys()];
    for (const [school, share] of reserves.filter(([name]) => phases.has(name))) {
      if (school === second) expect(share).toBeLessThan(0.005);
      else expectAll([share], [0.04, 0.13]);
    }
    const central = valuesOf(review, "in-year-balance", { academicYear: "2026/27" }).find(
      ([name]) => name === "Central services",
    );
    expectAll([central?.[1] ?? NaN], [-5000, 60_000]);
  });

  it("releases more than it commits, in cash and in time, and ends better off", () => {
    for (const year of review.totals.slice(1)) {
      const committed = Number(exactText(year.cashCommitted)) + Number(exactText(year.cashReserved));
      expect(Number(exactText(year.cashReleased))).toBeGreaterThan(committed);
      expect(committed).toBeGreaterThan(40_000);
      expect(Number(exactText(year.timeReleased))).toBeGreaterThanOrEqual(16);
      expect(Number(exactText(year.timeCommitted))).toBe(7);
      expect(Number(exactText(year.timeReserved))).toBe(3);
      expect(isAbove(year.cashFromBudgetOnly, quantity("25000"))).toBe(true);
    }
    const balance = (basis?: "after"): number =>
      valuesOf(review, "in-year-balance", { academicYear: "2029/30", ...(basis ? { basis } : {}) }).find(
        ([name]) => name === "Trust",
      )?.[1] ?? NaN;
    expect(balance("after")).toBeGreaterThan(balance());
  });
});

describe("the drafts of a sample", () => {
  it.each(["A smaller sixth-form offer", "Cautious outlook"])(
    "%s has nothing wrong with it",
    async (scenario) => {
      const review = await reviewedSample(2, 1, scenario);
      expect(review.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    },
  );
});
