import { exactText, quantity, unknown } from "../../../src/domain/kernel";
import { bandFor, bandsOf, brokenGuardrail, statusIn } from "../../../src/domain/metrics";
import type { MetricId } from "../../../src/domain/metrics";
import { band, publishedBands } from "../../support/plan-builders";

const shipped = publishedBands();
/** The status of a value against the DfE tool's own range, as it ships. */
const rated = (metric: MetricId, value: string) =>
  statusIn(quantity(value), bandFor(shipped, metric, "Secondary", "DfE tool"));

describe("a usual range", () => {
  it.each([
    ["0.6999", "outside outer"],
    ["0.70", "outside usual"],
    ["0.7399", "outside usual"],
    ["0.74", "in range"],
    ["0.78", "in range"],
    ["0.7999", "in range"],
    ["0.80", "outside usual"],
    ["0.8199", "outside usual"],
    ["0.82", "outside outer"],
  ])("[BND1] rates a contact ratio of %s as %s", (value, status) => {
    expect(rated("contact-ratio", value)).toBe(status);
    expect(rated("contact-ratio-dfe-tool", value)).toBe(status);
  });

  it.each([
    ["19.49", "outside outer"],
    ["19.5", "outside usual"],
    ["19.99", "outside usual"],
    ["20", "in range"],
    ["22.49", "in range"],
    ["22.5", "outside usual"],
    ["23.49", "outside usual"],
    ["23.5", "outside outer"],
    ["27", "outside outer"],
  ])("[BND1] rates an average class size of %s as %s", (value, status) => {
    expect(rated("average-class-size", value)).toBe(status);
    expect(rated("average-class-size-dfe-tool", value)).toBe(status);
  });

  it.each([
    ["-0.0501", "outside outer"],
    ["-0.05", "outside usual"],
    ["-0.0001", "outside usual"],
    ["0", "in range"],
    ["0.03", "in range"],
  ])("[BND1] rates an in-year balance of %s of income as %s", (value, status) => {
    expect(rated("in-year-balance-share-of-income", value)).toBe(status);
  });

  it("[BND1] looks at the value before it is rounded: 0.73999 is shown as 0.74 and is not in range", () => {
    expect(rated("contact-ratio", "0.73999")).toBe("outside usual");
  });

  it("[BND1] has no limit where an edge is missing", () => {
    const highOnly = band("staff-cost-share-of-income", { usualHigh: quantity("0.8") });
    expect(statusIn(quantity("-5"), highOnly)).toBe("in range");
    expect(statusIn(quantity("0.8"), highOnly)).toBe("outside usual");
  });

  it("[BND2] says nothing of a value that is not known, or without a range", () => {
    const usual = band("contact-ratio", { usualLow: quantity("0.74") });
    expect(statusIn(unknown(), usual)).toBe("not known");
    expect(statusIn(unknown(), null)).toBe("not known");
    expect(statusIn(quantity("0.78"), null)).toBe("not banded");
  });

  it("[BND2] says nothing against an edge that cannot be read", () => {
    const halfRead = band("contact-ratio", { usualLow: quantity("0.74"), usualHigh: unknown() });
    expect(statusIn(quantity("0.5"), halfRead)).toBe("not banded");
  });
});

describe("the range that counts", () => {
  const at = (low: string) => ({ usualLow: quantity<string>(low) });
  const lowOf = (...given: Parameters<typeof bandFor>) => {
    const chosen = bandFor(...given);
    return chosen?.usualLow ? exactText(chosen.usualLow) : null;
  };

  it("[BND3] is the trust's own, then statutory, then a convention, and never the DfE tool's", () => {
    const dfe = band("contact-ratio", { ...at("1"), basis: "DfE tool" });
    const convention = band("contact-ratio", { ...at("2"), basis: "convention" });
    const statutory = band("contact-ratio", { ...at("3"), basis: "statutory" });
    const own = band("contact-ratio", { ...at("4"), basis: "trust" });
    expect(lowOf([dfe, convention, statutory, own], "contact-ratio", "Secondary", "trust")).toBe("4");
    expect(lowOf([dfe, convention, statutory], "contact-ratio", "Secondary", "trust")).toBe("3");
    expect(lowOf([dfe, convention], "contact-ratio", "Secondary", "trust")).toBe("2");
    expect(lowOf([dfe], "contact-ratio", "Secondary", "trust")).toBeNull();
  });

  it("[BND3] is the DfE tool's alone on the DfE tool's basis", () => {
    const own = band("contact-ratio", { ...at("4"), basis: "trust" });
    const dfe = band("contact-ratio", { ...at("1"), basis: "DfE tool" });
    expect(lowOf([own, dfe], "contact-ratio", "Secondary", "DfE tool")).toBe("1");
    expect(lowOf([own], "contact-ratio", "Secondary", "DfE tool")).toBeNull();
  });

  it("[BND4] is that of the phase before that of all phases, in whatever order they stand", () => {
    const all = band("pupil-teacher-ratio", at("1"));
    const secondary = band("pupil-teacher-ratio", { ...at("2"), phase: "Secondary" });
    for (const bands of [
      [all, secondary],
      [secondary, all],
    ]) {
      expect(lowOf(bands, "pupil-teacher-ratio", "Secondary", "trust")).toBe("2");
      expect(lowOf(bands, "pupil-teacher-ratio", "Primary", "trust")).toBe("1");
      expect(lowOf(bands, "pupil-teacher-ratio", null, "trust")).toBe("1");
    }
  });

  it("[BND4] of a better basis for all phases goes before a convention for the phase", () => {
    const own = band("pupil-teacher-ratio", { ...at("1"), basis: "trust" });
    const convention = band("pupil-teacher-ratio", { ...at("2"), phase: "Secondary", basis: "convention" });
    expect(lowOf([convention, own], "pupil-teacher-ratio", "Secondary", "trust")).toBe("1");
  });

  it("[BND3] passes over rows that only limit", () => {
    const limit = band("contact-ratio", { floor: quantity("0.6"), basis: "trust" });
    const convention = band("contact-ratio", { ...at("2"), basis: "convention" });
    expect(lowOf([limit, convention], "contact-ratio", "Secondary", "trust")).toBe("2");
  });

  it.each(["Special", "Alternative provision"] as const)(
    "[BND5] does not band contact ratio and class size in %s by a row for all phases",
    (phase) => {
      for (const metric of [
        "contact-ratio",
        "contact-ratio-dfe-tool",
        "average-class-size",
        "average-class-size-dfe-tool",
        "taught-group-size",
      ] as const) {
        const all = band(metric, at("1"));
        expect(lowOf([all], metric, phase, "trust")).toBeNull();
        expect(lowOf([all], metric, "Secondary", "trust")).toBe("1");
        const own = band(metric, { ...at("2"), phase });
        expect(lowOf([all, own], metric, phase, "trust")).toBe("2");
      }
      expect(lowOf([band("pupil-adult-ratio", at("1"))], "pupil-adult-ratio", phase, "trust")).toBe("1");
    },
  );
});

describe("a limit", () => {
  const limits = [
    band("contact-ratio", { floor: quantity("0.7"), harm: "Groups are too small to pay for" }),
    band("contact-ratio", { ceiling: quantity("0.85"), harm: "No time to plan and mark", basis: "DfE tool" }),
  ];

  it("[LIM1] is broken below a floor and above a ceiling, and not at it", () => {
    expect(brokenGuardrail(quantity("0.6999"), limits)?.side).toBe("floor");
    expect(brokenGuardrail(quantity("0.7"), limits)).toBeNull();
    expect(brokenGuardrail(quantity("0.85"), limits)).toBeNull();
    expect(brokenGuardrail(quantity("0.8501"), limits)?.side).toBe("ceiling");
  });

  it("[LIM1] is not broken by what is not known", () => {
    expect(brokenGuardrail(unknown(), limits)).toBeNull();
  });

  it("[LIM1] has one side: a floor alone is never broken from above", () => {
    expect(brokenGuardrail(quantity("99"), limits.slice(0, 1))).toBeNull();
  });

  it("[LIM2] says which limit, and the harm, whatever the basis", () => {
    const broken = brokenGuardrail(quantity("0.9"), limits);
    expect(broken && { ...broken, limit: exactText(broken.limit) }).toEqual({
      side: "ceiling",
      limit: "0.85",
      harm: "No time to plan and mark",
      origin: limits[1]?.origin,
    });
  });

  it("[LIM2] of the first row that is broken counts", () => {
    const closer = band("contact-ratio", { ceiling: quantity("0.8"), harm: "Second" });
    expect(brokenGuardrail(quantity("0.9"), [...limits, closer])?.harm).toBe("No time to plan and mark");
    expect(brokenGuardrail(quantity("0.82"), [...limits, closer])?.harm).toBe("Second");
  });

  it("[BND4] of another phase is none of a school's", () => {
    const primary = band("contact-ratio", { ceiling: quantity("0.1"), phase: "Primary" });
    expect(bandsOf([primary, ...limits], "contact-ratio", "Secondary")).toEqual(limits);
    expect(bandsOf([primary, ...limits], "contact-ratio", "Primary")).toEqual([primary, ...limits]);
    expect(bandsOf(limits, "average-class-size", "Secondary")).toEqual([]);
  });
});
