import { exactText, pounds, ratio, roundTo, roundUp, times } from "../../../src/domain/kernel";
import { ALLOWANCE_RANGES, TEACHER_PAY_POINTS } from "../../../src/domain/reference";
import type { PublishedPayPoint } from "../../../src/domain/reference";
import { readCsv } from "./read-csv";

const written = readCsv("teacher-pay.csv");

const pointRows = TEACHER_PAY_POINTS.map((point) => ({
  effective_from: point.effectiveFrom,
  area: point.area,
  scale: point.scale,
  point: point.point,
  annual_gbp: point.annual,
  status: point.status,
  source: point.source,
  checked_on: point.checkedOn,
}));
const allowanceRows = ALLOWANCE_RANGES.flatMap((range) =>
  [
    { end: "min", amount: range.lowest },
    { end: "max", amount: range.highest },
  ].map(({ end, amount }) => ({
    effective_from: range.effectiveFrom,
    area: "England",
    scale: "Allowance",
    point: `${range.allowance} ${end}`,
    annual_gbp: amount,
    status: range.status,
    source: range.source,
    checked_on: range.checkedOn,
  })),
);
const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

/** The 2025 award: 4%, to the next whole pound after rounding to 6 decimals. */
const awarded = (annual: string): string | null =>
  exactText(roundUp(roundTo(times(pounds(annual), ratio("1.04")), 6)));

const key = ({ area, scale, point }: PublishedPayPoint): string => `${area}|${scale}|${point}`;
const pointsFrom = (date: string): ReadonlyMap<string, string> =>
  new Map(
    TEACHER_PAY_POINTS.filter((point) => point.effectiveFrom === date).map((point) => [
      key(point),
      point.annual,
    ]),
  );

describe("teacher pay", () => {
  it("[REF1] holds every figure of the file with its status, source and day, and no other", () => {
    expect(sorted([...pointRows, ...allowanceRows])).toEqual(sorted(written));
    expect(written).toHaveLength(210);
  });

  it("[REF1] numbers each point within its scale by the point's own name", () => {
    for (const { point, order } of TEACHER_PAY_POINTS)
      expect(point).toMatch(new RegExp(`^(M|U|UQ|L)${order}$`));
  });

  it("[REF1] gives a date, area, scale and point one amount", () => {
    const keys = TEACHER_PAY_POINTS.map((point) => `${point.effectiveFrom}|${key(point)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("[REF1] leaves London's leadership points between the ends out, so that L1 has no next point", () => {
    const orders = TEACHER_PAY_POINTS.filter(
      (point) => point.area === "Inner London" && point.scale === "Leadership",
    ).map((point) => point.order);
    expect(orders).toEqual([1, 43]);
  });

  it("[REF1] rises from point to point", () => {
    for (const [i, point] of TEACHER_PAY_POINTS.entries()) {
      const next = TEACHER_PAY_POINTS[i + 1];
      if (next && next.order > point.order) expect(Number(next.annual)).toBeGreaterThan(Number(point.annual));
    }
  });

  it("[REF1] turns each 2024 point into its 2025 point by the 4% award, rounded up", () => {
    const [before, after] = [pointsFrom("2024-09-01"), pointsFrom("2025-09-01")];
    expect([...before].map(([point, annual]) => [point, awarded(annual)])).toEqual(
      [...before].map(([point]) => [point, after.get(point)]),
    );
    expect(before.size).toBe(85);
  });

  it("[REF1] works out the published examples of the award", () => {
    expect(awarded("31650")).toBe("32916"); // M1: 32,916 exactly, and no pound more
    expect(awarded("43607")).toBe("45352"); // M6
    expect(awarded("49084")).toBe("51048"); // U3
    expect(awarded("56316")).toBe("58569"); // lowest headteacher
    expect(awarded("16553")).toBe("17216"); // highest TLR
  });

  it("[REF1] raises the allowances by the same award", () => {
    const of = (date: string): readonly (string | null)[][] =>
      ALLOWANCE_RANGES.filter((range) => range.effectiveFrom === date).map((range) => [
        range.allowance,
        range.lowest,
        range.highest,
      ]);
    const raised = of("2024-09-01").map(([name, ...ends]) => [
      name,
      ...ends.map((end) => awarded(end ?? "")),
    ]);
    expect(raised).toEqual(of("2025-09-01"));
  });

  it("[REF3] has nothing after the pay of 2025/26", () => {
    const dates = [...TEACHER_PAY_POINTS, ...ALLOWANCE_RANGES].map((figure) => figure.effectiveFrom);
    expect([...new Set(dates)].sort()).toEqual(["2024-09-01", "2025-09-01"]);
  });
});
