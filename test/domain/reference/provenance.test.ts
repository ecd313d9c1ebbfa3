import { METRIC_LABELS } from "../../../src/domain/metrics/metric-names";
import { civilDate, compareDates } from "../../../src/domain/kernel";
import {
  ALLOWANCE_RANGES,
  EVIDENCE_STRANDS,
  LIMITS,
  ON_COST_PARAMETERS,
  OTHER_FIGURES,
  PAY_UNIT,
  PUBLISHED_BANDS,
  STANDARD_BFR_LINES,
  STANDARD_FUNDS,
  STANDARD_ROLES,
  TEACHER_PAY_POINTS,
} from "../../../src/domain/reference";
import type { Citation } from "../../../src/domain/reference";

const parameters = [...ON_COST_PARAMETERS, ...LIMITS, ...OTHER_FIGURES];
const steps = parameters.flatMap((parameter) => parameter.steps);
const cited: readonly (readonly [string, readonly Citation[]])[] = [
  ["steps", steps],
  ["pay points", TEACHER_PAY_POINTS],
  ["allowances", ALLOWANCE_RANGES],
  ["bands", PUBLISHED_BANDS],
  ["roles", STANDARD_ROLES],
  ["funds", STANDARD_FUNDS],
  ["strands", EVIDENCE_STRANDS],
  ["lines of the return", STANDARD_BFR_LINES],
];
const PLAIN_DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

describe("the reference figures", () => {
  it.each(cited)("[REF1] say who published the %s and when somebody last looked", (_name, figures) => {
    expect(figures.length).toBeGreaterThan(0);
    for (const { status, source, checkedOn } of figures) {
      expect(["published", "derived", "to confirm"]).toContain(status);
      expect(source.trim()).not.toBe("");
      expect(civilDate(checkedOn)).not.toBeNull();
    }
  });

  it("[REF1] cite a page, a law or the pay and conditions document for what is called published", () => {
    const published = cited
      .flatMap(([, figures]) => figures)
      .filter((figure) => figure.status === "published");
    for (const { source } of published)
      expect(source).toMatch(/https?:\/\/|\bAct \d{4}\b|pay and conditions document/);
  });

  it("[REF1] have a unit", () => {
    expect(parameters.filter(({ unit, label }) => unit === "" || label === "")).toEqual([]);
    expect(PUBLISHED_BANDS.every(({ unit }) => ["ratio", "pupils"].includes(unit))).toBe(true);
    expect(PAY_UNIT).toBe("GBP per year");
  });

  it("[REF1] take effect on days of the calendar, in ascending order within a parameter", () => {
    const dates = [...steps, ...TEACHER_PAY_POINTS, ...ALLOWANCE_RANGES].map(
      (figure) => figure.effectiveFrom,
    );
    expect(dates.filter((date) => civilDate(date) === null)).toEqual([]);
    for (const parameter of parameters) {
      const days = parameter.steps.flatMap((step) => civilDate(step.effectiveFrom) ?? []);
      for (const [i, day] of days.slice(1).entries())
        expect(compareDates(days[i] ?? day, day)).toBeLessThan(0);
    }
  });

  it("[REF1] are plain decimals, kept as text", () => {
    const values = [
      ...steps.map((step) => step.value),
      ...TEACHER_PAY_POINTS.map((point) => point.annual),
      ...ALLOWANCE_RANGES.flatMap(({ lowest, highest }) => [lowest, highest]),
      ...STANDARD_ROLES.map((role) => role.teachingLoadShare),
      ...PUBLISHED_BANDS.flatMap((band) => edgesOf(band)),
    ];
    expect(values.filter((value) => !PLAIN_DECIMAL.test(value))).toEqual([]);
  });

  it("[REF1] use every id, role and fund once", () => {
    const names = [
      ...parameters.map(({ id }) => id),
      ...STANDARD_ROLES.map(({ role }) => role),
      ...STANDARD_FUNDS.map(({ fund }) => fund),
      ...PUBLISHED_BANDS.map(({ metric, phase, basis }) => `${metric}|${phase}|${basis}`),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it("[REF3] show no teacher pay after 2025/26, published or otherwise", () => {
    const limit = civilDate("2026-08-31");
    const later = [...TEACHER_PAY_POINTS, ...ALLOWANCE_RANGES].filter(({ effectiveFrom }) => {
      const from = civilDate(effectiveFrom);
      return from === null || limit === null || compareDates(from, limit) > 0;
    });
    expect(later).toEqual([]);
  });
});

describe("the lines of the Budget Forecast Return", () => {
  it("[REF1] call no number published but those that were read with what they hold", () => {
    const published = STANDARD_BFR_LINES.filter(({ status }) => status === "published");
    expect(published.map(({ line }) => line)).toEqual(["298", "380", "430", "999"]);
  });

  it("[REF1] have each number, heading and code once, and a line for every role's code", () => {
    for (const names of [
      STANDARD_BFR_LINES.map(({ heading }) => heading),
      STANDARD_BFR_LINES.flatMap(({ line }) => (line === null ? [] : line.split(", "))),
      STANDARD_BFR_LINES.flatMap(({ codes }) => codes),
    ]) {
      expect(new Set(names).size).toBe(names.length);
    }
    const codes = STANDARD_BFR_LINES.flatMap((own) => own.codes);
    expect(STANDARD_ROLES.filter(({ aarCode }) => !codes.includes(aarCode))).toEqual([]);
  });
});

describe("the published bands", () => {
  it("[REF1] band metrics of the public format", () => {
    expect(PUBLISHED_BANDS.filter(({ metric }) => !Object.keys(METRIC_LABELS).includes(metric))).toEqual([]);
  });

  it("[REF1] have edges in order, and at least one", () => {
    for (const band of PUBLISHED_BANDS) {
      const edges = edgesOf(band).map(Number);
      expect(edges.length).toBeGreaterThan(0);
      expect(edges).toEqual([...edges].sort((a, b) => a - b));
    }
  });

  it("[REF1] set no guardrail and no aim for a trust", () => {
    for (const { floor, ceiling, harm, aimLow, aimHigh } of PUBLISHED_BANDS)
      expect([floor, ceiling, harm, aimLow, aimHigh]).toEqual([null, null, null, null, null]);
  });

  it.each([
    ["contact-ratio-dfe-tool", "All", ["0.70", "0.74", "0.80", "0.82"]],
    ["contact-ratio", "Secondary", ["0.70", "0.74", "0.80", "0.82"]],
    ["average-class-size-dfe-tool", "All", ["19.5", "20", "22.5", "23.5"]],
    ["average-class-size", "Secondary", ["19.5", "20", "22.5", "23.5"]],
    ["in-year-balance-share-of-income", "All", ["-0.05", "0", null, null]],
  ])("[REF1] give %s the edges of the department's tool", (metric, phase, edges) => {
    const band = PUBLISHED_BANDS.find(
      (each) => each.metric === metric && each.phase === phase && each.basis === "DfE tool",
    );
    expect(band && [band.outerLow, band.usualLow, band.usualHigh, band.outerHigh]).toEqual(edges);
  });
});

interface Edges {
  readonly outerLow: string | null;
  readonly usualLow: string | null;
  readonly usualHigh: string | null;
  readonly outerHigh: string | null;
}
function edgesOf({ outerLow, usualLow, usualHigh, outerHigh }: Edges): string[] {
  return [outerLow, usualLow, usualHigh, outerHigh].flatMap((edge) => edge ?? []);
}
