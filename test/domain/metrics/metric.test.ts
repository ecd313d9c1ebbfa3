import { PHASES } from "../../../src/domain/curriculum";
import type { Phase } from "../../../src/domain/curriculum";
import { ALL_METRICS, hasMetric, unitOf } from "../../../src/domain/metrics";
import type { BaseName, Level, Metric, MetricId, SchoolYear } from "../../../src/domain/metrics";
import { bases } from "../../support/plan-builders";

// as large as a school with every kind of pupil
const everything = Object.fromEntries(Object.keys(bases()).map((name) => [name, "1"])) as Partial<
  Record<BaseName, string>
>;
const yearOf = (
  level: Level,
  phase: Phase | null,
  given: Partial<Record<BaseName, string>> = {},
): SchoolYear => ({
  level,
  name: "Oakfield",
  phase,
  academicYear: "2026/27",
  yearIndex: 0,
  base: bases({ ...everything, ...given }),
  provisional: false,
});
const metricsOf = (year: SchoolYear): MetricId[] =>
  ALL_METRICS.filter((metric) => hasMetric(metric, year)).map(({ id }) => id);
const metric = (id: MetricId): Metric => {
  const found = ALL_METRICS.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

const OF_SECONDARIES = [
  "average-class-size-7-11",
  "average-class-size-post-16",
  "curriculum-bonus",
  "relative-curriculum-bonus",
  "sixth-form-viability",
];
const OF_ONE_PHASE = [
  "average-class-size",
  "average-class-size-7-11",
  "average-class-size-post-16",
  "taught-group-size",
  "contact-ratio",
  "contact-ratio-dfe-tool",
  "average-class-size-dfe-tool",
];

describe("who has which metric", () => {
  it("[MET1] a secondary has all 28", () => {
    expect(metricsOf(yearOf("school", "Secondary"))).toHaveLength(28);
  });

  it("[MET1] Central has its balance and the staff share of its spending, and nothing per pupil", () => {
    expect(metricsOf(yearOf("school", "Central"))).toEqual([
      "staff-cost-share-of-expenditure",
      "in-year-balance",
    ]);
  });

  it("[MET1, MET3] primaries and special schools have all but those of secondaries", () => {
    const all = metricsOf(yearOf("school", "Secondary"));
    const primary = all.filter((id) => !OF_SECONDARIES.includes(id));
    expect(metricsOf(yearOf("school", "Primary"))).toEqual(primary);
    const special = primary.filter((id) => id !== "curriculum-breadth");
    expect(metricsOf(yearOf("school", "Special"))).toEqual(special);
    expect(metricsOf(yearOf("school", "Alternative provision"))).toEqual(special);
  });

  it("[MET2] the trust's totals by phase have what is of one phase, and nothing else", () => {
    expect([...metricsOf(yearOf("phase", "Secondary"))].sort()).toEqual([...OF_ONE_PHASE].sort());
    const primary = OF_ONE_PHASE.filter((id) => !OF_SECONDARIES.includes(id));
    expect([...metricsOf(yearOf("phase", "Primary"))].sort()).toEqual([...primary].sort());
  });

  it.each(["trust", "group"] as const)("[MET2] a total over phases, the %s, has none of them", (level) => {
    expect(metricsOf(yearOf(level, null)).filter((id) => OF_ONE_PHASE.includes(id))).toEqual([]);
    expect(metricsOf(yearOf(level, null))).toContain("pupil-teacher-ratio");
  });

  it("[MET3] a secondary without a sixth form has no figures of one", () => {
    const none = metricsOf(yearOf("school", "Secondary", { pupilsPost16: "0", periodsPost16: "0" }));
    expect(none).not.toContain("average-class-size-post-16");
    expect(none).not.toContain("sixth-form-viability");
    expect(none).toContain("average-class-size-7-11");
  });

  it.each([
    ["students and no periods", { periodsPost16: "0" }],
    ["periods and no students", { pupilsPost16: "0" }],
    ["a number of students that is not known", { pupilsPost16: "", periodsPost16: "0" }],
  ])("[MET3] a secondary with %s keeps them", (_, given) => {
    expect(metricsOf(yearOf("school", "Secondary", given))).toContain("average-class-size-post-16");
  });

  it("[MET4] a school whose phase cannot be read keeps every metric", () => {
    expect(metricsOf(yearOf("school", null))).toHaveLength(28);
  });

  it("[MET1] every phase has some metric", () => {
    for (const phase of PHASES) expect(metricsOf(yearOf("school", phase))).not.toEqual([]);
  });
});

describe("units", () => {
  it("[MET5] are of the cycle for a school and of the week for totals", () => {
    for (const id of ["average-teacher-load", "curriculum-bonus"] as const) {
      expect(unitOf(metric(id), "school")).toBe("periods/cycle");
      expect(unitOf(metric(id), "trust")).toBe("periods/week");
    }
  });

  it("[MET5] are otherwise the same", () => {
    for (const level of ["school", "phase", "trust"] as const) {
      expect(unitOf(metric("contact-ratio"), level)).toBe("ratio");
      expect(unitOf(metric("cost-per-lesson"), level)).toBe("GBP");
      expect(unitOf(metric("average-class-size"), level)).toBe("pupils");
    }
  });
});
