import { readFileSync } from "node:fs";
import { calculatedTable, formula } from "../../src/workbook/layout/calculated/calculated-table";
import { calculatedTables } from "../../src/workbook/layout/calculated/calculated-tables";
import { describeFormulas } from "../../src/workbook/layout/calculated/describe-formulas";
import { CALCULATED_SHEETS } from "../../src/workbook/layout/calculated/sheet-list";

const REWRITE = "run: npx tsx test/docs/write-workbook-doc.ts";
const page = describeFormulas(CALCULATED_SHEETS, calculatedTables(2));

describe("docs/workbook-formulas.md", () => {
  it("says what the tables of formulas declare", () => {
    const written = readFileSync("docs/workbook-formulas.md", "utf8");
    expect(written === page ? "up to date" : `docs/workbook-formulas.md is out of date: ${REWRITE}`).toBe(
      "up to date",
    );
  });

  it("has every table and column on its sheet", () => {
    for (const { name, sheet, columns } of calculatedTables(2)) {
      const [, ofSheet = ""] = page.split(`\n## Sheet: ${sheet}\n`);
      const [, section = ""] = (ofSheet.split("\n## ")[0] ?? "").split(`\n### Table: ${name}\n`);
      const rows = section.split("\n### ")[0] ?? "";
      for (const { header } of columns) expect(rows).toContain(`\n| ${header} `);
    }
  });

  it("shows a formula as Excel does", () => {
    const table = calculatedTable("Double", {
      sheet: "Staff cost",
      purpose: "Twice.",
      columns: [formula("Twice", "[@Once]+Other[Once]", { help: "Two of it.", unit: "posts" })],
    });
    const about = CALCULATED_SHEETS.filter(({ name }) => name === "Staff cost");
    expect(describeFormulas(about, [table])).toContain(
      "| Twice   | posts | Two of it. | `[@Once]+Other[Once]` |",
    );
  });
});
