import { exactText, ratio, unknown } from "../../../src/domain/kernel";
import { awardFactor, priceIndex } from "../../../src/domain/staffing";
import type { Award } from "../../../src/domain/staffing";
import { assumptionsFor, aTimeline } from "../../support/builders";

const timeline = aTimeline(2025, 3);
const assumed = assumptionsFor(timeline, { teacherAward: ratio("0.03"), supportAward: ratio("0.02") });
/** 1% in the first year, 3% in the second, 2% in the third. */
const years = assumed.map((year, i) => ({ ...year, teacherAward: ratio(["0.01", "0.03", "0.02"][i] ?? "") }));

describe("an award", () => {
  const factors = (award: Award): (string | null)[] =>
    timeline.parts.map((part) => exactText(awardFactor(part, award, years)));

  it("[AWD1] of teachers takes effect in September", () => {
    expect(factors("Teacher")).toEqual(["1.01", "1", "1.03", "1", "1.02", "1"]);
  });

  it("[AWD1] of support staff takes effect in the April inside the year", () => {
    expect(factors("Support")).toEqual(["1", "1.02", "1", "1.02", "1", "1.02"]);
  });

  it("[AWD3] is not known for a year without assumptions, nor when it cannot be read", () => {
    const [first, ...others] = years;
    const part = timeline.parts[2];
    if (!first || !part) throw new Error("no such part");
    expect(exactText(awardFactor(part, "Teacher", [first]))).toBeNull();
    const unread = [first, ...others.map((year) => ({ ...year, teacherAward: unknown<"ratio">() }))];
    expect(exactText(awardFactor(part, "Teacher", unread))).toBeNull();
  });
});

describe("the price index", () => {
  it("[AWD2] begins at 1, whatever the first award, and grows by each September's award", () => {
    // 1.03, then 1.03 × 1.02 = 1.0506
    expect(priceIndex(timeline, "Teacher", years).map(exactText)).toEqual([
      "1",
      "1",
      "1.03",
      "1.03",
      "1.0506",
      "1.0506",
    ]);
  });

  it("[AWD2] of support staff grows in the first April already, and is not rounded", () => {
    // 1.02, 1.02² = 1.0404, 1.02³ = 1.061208
    expect(priceIndex(timeline, "Support", years).map(exactText)).toEqual([
      "1",
      "1.02",
      "1.02",
      "1.0404",
      "1.0404",
      "1.061208",
    ]);
  });

  it("[AWD3] is not known from the first award that is not", () => {
    const unread = years.map((year, i) => (i === 1 ? { ...year, supportAward: unknown<"ratio">() } : year));
    expect(priceIndex(timeline, "Support", unread).map(exactText)).toEqual([
      "1",
      "1.02",
      "1.02",
      null,
      null,
      null,
    ]);
  });
});
