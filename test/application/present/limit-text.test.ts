import { limitText, rangeText, standingText } from "../../../src/application/present/limit-text";
import { quantity, unknown } from "../../../src/domain/kernel";
import { statusIn } from "../../../src/domain/metrics";
import type { MetricBand } from "../../../src/domain/metrics";
import type { Figure } from "../../../src/domain/plan";
import { band } from "../../support/plan-builders";

const of = (metric: Figure["metric"], unit: Figure["unit"] = "ratio") => ({ metric, unit });
const edge = (text: string | null) => (text === null ? null : quantity<string>(text));

describe("a limit", () => {
  it("has the digits that it is given with: shares as percentages, ratios to two places or more", () => {
    expect(limitText(quantity("0.84"), of("staff-cost-share-of-income"))).toBe("84%");
    expect(limitText(quantity("0.035"), of("revenue-reserve-share-of-income"))).toBe("3.5%");
    expect(limitText(quantity("0.8"), of("contact-ratio"))).toBe("0.80");
    expect(limitText(quantity("0.785"), of("contact-ratio"))).toBe("0.785");
    expect(limitText(quantity("28"), of("average-class-size-7-11", "pupils"))).toBe("28");
    expect(limitText(quantity("5000"), of("in-year-balance", "GBP"))).toBe("£5,000");
  });

  it("is a range of two, or one-sided", () => {
    const share = of("staff-cost-share-of-income");
    expect(rangeText(edge("0.7"), edge("0.8"), share)).toBe("70–80%");
    expect(rangeText(edge("0.725"), edge("0.8"), share)).toBe("72.5–80.0%");
    expect(rangeText(null, edge("0.8"), share)).toBe("under 80%");
    expect(rangeText(edge("0.7"), null, share)).toBe("70% or more");
    expect(rangeText(null, null, share)).toBeNull();
  });
});

describe("where a figure stands", () => {
  const usual = {
    outerLow: edge("0.6"),
    usualLow: edge("0.7"),
    usualHigh: edge("0.8"),
    outerHigh: edge("0.9"),
  };
  const standing = (value: string, edges: Partial<MetricBand> = usual): string => {
    const range = band("staff-cost-share-of-income", edges);
    const exact = value === "" ? unknown<string>() : quantity<string>(value);
    return standingText({
      school: "Hillside",
      academicYear: "2026/27",
      ...of("staff-cost-share-of-income"),
      value: exact,
      status: statusIn(exact, range),
      guardrail: null,
      band: range,
      provisional: false,
      origins: () => [],
    });
  };

  it("[BND1] says above or below, far where beyond the outer edges, and the range", () => {
    expect(["0.5", "0.65", "0.7", "0.7999", "0.8", "0.95"].map((value) => standing(value))).toEqual([
      "far below usual 70–80%",
      "below usual 70–80%",
      "in usual 70–80%",
      "in usual 70–80%",
      "above usual 70–80%",
      "far above usual 70–80%",
    ]);
  });

  it("knows one-sided ranges", () => {
    expect(standing("0.8", { usualHigh: edge("0.8") })).toBe("above usual (under 80%)");
    expect(standing("0.1", { usualLow: edge("0.7") })).toBe("below usual (70% or more)");
    expect(standing("0.95", { outerLow: edge("0.6"), outerHigh: edge("0.9") })).toBe("above usual 60–90%");
  });

  it("[BND2] says nothing of what is not known, or where no range counts", () => {
    expect(standing("")).toBe("");
    expect(standing("0.5", { usualLow: unknown<string>() })).toBe("");
  });

  it("[LIM2] names the guardrail that is broken before any range", () => {
    const range = band("staff-cost-share-of-income", usual);
    const broken = (side: "floor" | "ceiling", limit: string): string =>
      standingText({
        school: "Hillside",
        academicYear: "2026/27",
        ...of("staff-cost-share-of-income"),
        value: quantity("0.85"),
        status: "outside usual",
        guardrail: { side, limit: quantity(limit), harm: "Nothing is left for books", origin: null },
        band: range,
        provisional: false,
        origins: () => [],
      });
    expect(broken("ceiling", "0.84")).toBe("GUARDRAIL: over 84%");
    expect(broken("floor", "0.9")).toBe("GUARDRAIL: under 90%");
  });
});
