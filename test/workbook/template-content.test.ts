import { evaluatePlan } from "../../src/domain/plan";
import { METRIC_LABELS } from "../../src/domain/metrics";
import { PUBLISHED_BANDS, STANDARD_BFR_LINES, TEACHER_PAY_POINTS } from "../../src/domain/reference";
import { baselineOf } from "../../src/domain/scenarios";
import type { CellValue, HostTable } from "../../src/workbook/host";
import { columnOf, fieldsOf } from "../../src/workbook/layout/table";
import { ALL_TABLES } from "../../src/workbook/layout/tables";
import { templateContent } from "../../src/workbook/template-content";
import { throughFile, trustIn } from "../support/through-file";

let tables: HostTable[];
beforeAll(async () => {
  tables = await throughFile(templateContent());
});

const tableNamed = (name: string): HostTable => {
  const found = tables.find((table) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};
/** The rows of a table by header. */
const rowsOf = (name: string): Record<string, CellValue>[] => {
  const { headers, rows } = tableNamed(name);
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, position) => [header, row[position] ?? null])),
  );
};
const column = (name: string, header: string): CellValue[] => rowsOf(name).map((row) => row[header] ?? null);

describe("the template", () => {
  it("has every table with the headers as declared", () => {
    expect(tables.map(({ name, headers }) => [name, headers])).toEqual(
      ALL_TABLES.map((layout) => [
        layout.name,
        fieldsOf(layout).map((field) => columnOf(layout, field).header),
      ]),
    );
  });

  it("is filled in only where the trust has nothing to decide", () => {
    expect(tables.filter(({ rows }) => rows.length > 0).map(({ name, rows }) => [name, rows.length])).toEqual(
      [
        ["Settings", 13],
        ["Years", 5],
        ["Funds", 8],
        ["MetricBands", PUBLISHED_BANDS.length],
        ["EvidenceStrands", 30],
        ["BfrLines", STANDARD_BFR_LINES.length],
        ["Schools", 1],
        ["Roles", 20],
        ["PayPoints", TEACHER_PAY_POINTS.length],
        ["OnCostRates", 10],
      ],
    );
  });

  it("lacks nothing but the trust's name", () => {
    const cells = trustIn(tables).issues.map(({ code, at }) => `${code} ${at[0]?.sheet}!${at[0]?.cell}`);
    expect(cells).toEqual(["missing-setting Settings!B7"]);
  });

  it("only warns when it is worked out, of what is provisional or not entered yet", () => {
    const { issues } = evaluatePlan(baselineOf(trustIn(tables).model), { planName: "Baseline" });
    expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
    expect(new Set(issues.map(({ code }) => code))).toEqual(
      new Set(["missing-reserve", "provisional", "no-denominator"]),
    );
  });
});

describe("what ships in the template", () => {
  it("leaves the awards, inflation and growth of the years to the trust", () => {
    expect(rowsOf("Years").map((row) => Object.values(row))).toEqual(
      ["2026/27", "2027/28", "2028/29", "2029/30", "2030/31"].map((year) => [year, null, null, null, null]),
    );
  });

  it("starts with the year that is asked for", async () => {
    const later = await throughFile(templateContent({ firstAcademicYear: "2028/29" }));
    const first = (name: string): CellValue | undefined =>
      later.find((table) => table.name === name)?.rows[0]?.[0];
    expect(first("Years")).toBe("2028/29");
    expect(trustIn(later).model.everything.timeline.years[0]).toBe("2028/29");
    expect(() => templateContent({ firstAcademicYear: "2028" })).toThrow("not an academic year");
  });

  it("has settings with their defaults, numbers as numbers", () => {
    const values = Object.fromEntries(rowsOf("Settings").map((row) => [row["Setting"], row["Value"]]));
    expect(values).toMatchObject({
      "Trust name": null,
      "First academic year": "2026/27",
      "Number of years": 5,
      "Active scenario": "Baseline",
      "Minimum reserve share": null,
      "Supply in staff cost": "yes",
      "Classroom point": "Main M6",
      "Layout version": 2,
    });
    for (const note of column("Settings", "Note")) expect(note).toMatch(/\.$/);
  });

  it("has one Central row, and no guardrail, aim or pension rate that is the trust's to set", () => {
    expect(rowsOf("Schools")).toMatchObject([
      { School: "Central services", Phase: "Central", "Periods per cycle": null },
    ]);
    for (const header of ["Floor", "Ceiling", "Aim low", "Aim high"]) {
      expect(new Set(column("MetricBands", header))).toEqual(new Set([null]));
    }
    expect(column("OnCostRates", "Rate")).not.toContainEqual(expect.stringMatching(/lgps/i));
  });

  it("names metrics by their labels, and says which ranges are to be confirmed", () => {
    const labels: readonly unknown[] = Object.values(METRIC_LABELS);
    for (const label of column("MetricBands", "Metric")) expect(labels).toContain(label);
    const sources = column("MetricBands", "Source");
    for (const [position, band] of PUBLISHED_BANDS.entries()) {
      if (band.status === "to confirm") expect(sources[position]).toMatch(/to confirm/i);
    }
  });

  it("dates every rate and says where it comes from", () => {
    for (const name of ["PayPoints", "OnCostRates"]) {
      for (const header of ["Effective from", "Checked on"]) {
        for (const serial of column(name, header)) expect(serial).toEqual(expect.any(Number));
      }
      expect(column(name, "Source")).not.toContain(null);
    }
    // 6 April 2025
    expect(rowsOf("OnCostRates")[1]).toMatchObject({
      Rate: "Employer NI rate",
      "Effective from": 45753,
      Value: 0.15,
    });
  });
});
