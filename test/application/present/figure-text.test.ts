import { quantity, unknown } from "../../../src/domain/kernel";
import type { Figure } from "../../../src/domain/plan";
import type { MetricBand } from "../../../src/domain/metrics";
import { statusIn } from "../../../src/domain/metrics";
import { figureText } from "../../../src/application/present/figure-text";
import { numberText, percentText, poundsText } from "../../../src/application/present/number-text";

const band: MetricBand = {
  origin: { place: { table: "MetricBands", sheet: "Settings", headerRow: 6, columns: new Map() }, row: 7 },
  metric: "contact-ratio",
  phase: "All",
  floor: null,
  ceiling: null,
  harm: null,
  outerLow: quantity("0.70"),
  usualLow: quantity("0.74"),
  usualHigh: quantity("0.80"),
  outerHigh: quantity("0.82"),
  basis: "DfE tool",
  source: null,
  checkedOn: null,
};
const figure = (value: string, over: Partial<Figure> = {}): Figure => ({
  school: "Ashcombe Academy",
  academicYear: "2026/27",
  metric: "contact-ratio",
  value: quantity(value),
  unit: "ratio",
  status: statusIn(quantity(value), band),
  guardrail: null,
  band,
  provisional: false,
  origins: () => [],
  ...over,
});

it("shows a ratio to two places", () => {
  expect(figureText(figure("0.7812"))).toBe("0.78");
});

it("adds digits where rounding would cross an edge of the band", () => {
  expect(figureText(figure("0.7399"))).toBe("0.7399");
  expect(figureText(figure("0.6996"))).toBe("0.6996");
  expect(figureText(figure("0.69999"))).toBe("0.69999");
});

it("shows shares as percentages, money in whole pounds, people and pupils to one place", () => {
  expect(figureText(figure("0.7873", { metric: "staff-cost-share-of-income", band: null }))).toBe("78.7%");
  expect(figureText(figure("-1234567.5", { metric: "in-year-balance", unit: "GBP", band: null }))).toBe(
    "−£1,234,568",
  );
  expect(figureText(figure("27.26", { metric: "average-class-size", unit: "pupils", band: null }))).toBe(
    "27.3",
  );
});

it("says not known, never a number, for a figure that is not known", () => {
  expect(figureText(figure("0", { value: unknown(), status: "not known" }))).toBe("not known");
  expect([numberText(unknown(), 2), poundsText(unknown()), percentText(unknown())]).toEqual([
    "not known",
    "not known",
    "not known",
  ]);
});

it("writes a true minus, and none before a zero", () => {
  expect(numberText(quantity("-0.4"), 1)).toBe("−0.4");
  expect(numberText(quantity("-0.004"), 1)).toBe("0.0");
  expect(poundsText(quantity("-0.4"))).toBe("£0");
});
