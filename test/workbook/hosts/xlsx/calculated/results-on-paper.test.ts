import type { ChartContent } from "../../../../../src/workbook/layout/calculated/calculated-sheets";
import {
  calculatedTable,
  formula,
  key,
} from "../../../../../src/workbook/layout/calculated/calculated-table";
import { cellOf, output, partsOf, sheetsOf, sheetText, workbookWithRows, written } from "./content";
import type { Parts } from "./content";

const mixed = calculatedTable("Mixed", {
  sheet: "Results",
  purpose: "Figures of several units.",
  helpersFrom: "Row",
  columns: [
    key("Measure", { help: "" }),
    key("Unit", { help: "" }),
    formula("Figure", "1", {
      help: "",
      formatBy: { key: "Unit", formats: { "£": "pounds", "%": "percent" } },
    }),
    formula("Row", "1", { help: "", format: "whole" }),
  ],
});
const other = calculatedTable("Other", {
  sheet: "Results",
  purpose: "Beside it.",
  helpersFrom: "Help",
  columns: [key("Year", { help: "" }), formula("Sum", "1", { help: "" }), formula("Help", "1", { help: "" })],
});
const rows = ["£", "%", "FTE", null].map((unit) => ({ Measure: `In ${unit ?? "nothing"}`, Unit: unit }));
const chart = (title: string, table: string, series: string) => ({
  title,
  description: title,
  kind: "columns" as const,
  table,
  categories: table === "Mixed" ? "Measure" : "Year",
  series: [series],
  rows: [1, 1] as const,
});
const tables = [
  { layout: mixed, rows },
  { layout: other, rows: [{ Year: "2026/27" }] },
];

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await workbookWithRows();
});
const partsWith = (charts: readonly ChartContent[]): Parts =>
  partsOf(written(bytes, sheetsOf({ ...output, tables, charts })));

/** The format of a cell, as styles.xml has it. */
function formatOf(parts: Parts, address: string): string {
  const style = Number(/ s="(\d+)"/.exec(cellOf(sheetText(parts, "Results"), address))?.[1]);
  const styles = parts["xl/styles.xml"] ?? "";
  const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf [^>]*>/g) ?? [];
  const id = /numFmtId="(\d+)"/.exec(cells[style] ?? "")?.[1] ?? "";
  return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1] ?? "";
}

describe("a column whose rows differ in unit", () => {
  it("shows each row in the format of its unit, and others in its own", () => {
    const parts = partsWith([]);
    const formats = ["C7", "C8", "C9", "C10"].map((address) => formatOf(parts, address));
    expect(formats[0]).toContain("£");
    expect(formats[1]).toBe("0.0%_)");
    expect(formats[2]).toBe("#,##0.00_)");
    expect(formats[3]).toBe(formats[2]);
  });
});

describe("columns that only help others", () => {
  it("are left out of print, and not hidden", () => {
    const parts = partsWith([]);
    expect(parts["xl/workbook.xml"]).toContain(">'Results'!$A$1:$C$10,'Results'!$F$1:$G$10</definedName>");
    expect(sheetText(parts, "Results")).not.toContain("hidden");
    expect(cellOf(sheetText(parts, "Results"), "D7")).toContain("<f>1</f>");
  });
});

describe("charts of several tables of a sheet", () => {
  it("stand behind their own table, before the next one", () => {
    const parts = partsWith([chart("First", "Mixed", "Figure"), chart("Second", "Other", "Sum")]);
    const drawing = parts["xl/drawings/drawing1.xml"] ?? "";
    const columns = [...drawing.matchAll(/<xdr:col>(\d+)</g)].map((match) => Number(match[1]));
    // Mixed is A to D, its chart F to M, Other O to Q, its chart from S on
    expect(columns).toEqual([5, 18]);
    expect([...drawing.matchAll(/<xdr:row>(\d+)</g)].map((match) => match[1])).toEqual(["6", "6"]);
    expect(cellOf(sheetText(parts, "Results"), "O6")).toContain("Year");
    expect(parts["xl/charts/chart2.xml"]).toContain("'Results'!$P$7:$P$7");
  });

  it("must show a table of the sheet", () => {
    expect(() => partsWith([chart("Lost", "Elsewhere", "Sum")])).toThrow("not on its sheet");
  });
});
