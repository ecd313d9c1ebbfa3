import { sampleContent } from "../../../src/workbook";
import { calculatedSheets } from "../../../src/workbook/workings/calculated-sheets";
import { contextIn } from "../../support/calculated-tables";

const content = sampleContent({ schools: 1, seed: 1 });
const summaryOf = (scenario: string) => {
  const sheet = calculatedSheets(contextIn(content, scenario)).sheets.find(({ name }) => name === "Summary");
  if (!sheet) throw new Error("no sheet Summary");
  return sheet;
};

describe("the sheet Summary", () => {
  const { tables, charts } = summaryOf("Adopted");

  it("draws every table, each chart with words for a screen reader and columns that are there", () => {
    expect(new Set(charts.map(({ table }) => table))).toEqual(
      new Set(tables.map(({ layout }) => layout.name)),
    );
    for (const { title, description, table, categories, series, rows } of charts) {
      const own = tables.find(({ layout }) => layout.name === table);
      const headers = own?.layout.columns.map(({ header }) => header);
      expect(headers).toEqual(expect.arrayContaining([categories, ...series]));
      expect(rows).toEqual([1, own?.rows.length]);
      expect(description.length).toBeGreaterThan(title.length);
    }
  });

  it("never draws two units in one chart", () => {
    for (const { table, series } of charts) {
      const columns = tables.find(({ layout }) => layout.name === table)?.layout.columns ?? [];
      const units = columns
        .filter(({ header }) => series.includes(header))
        .map(({ unit, format }) => `${unit ?? ""} ${format}`);
      expect(new Set(units).size).toBe(1);
    }
  });

  it("draws nothing of releases by what moved where no scenario is looked at", () => {
    const own = summaryOf("Baseline");
    expect(own.charts.some(({ table }) => table === "ReleasedByDriver")).toBe(false);
    expect(own.charts.some(({ table }) => table === "TrustMoney")).toBe(true);
  });
});
