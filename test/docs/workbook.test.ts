import { readFileSync } from "node:fs";
import { columnOf, fieldsOf } from "../../src/workbook/layout/table";
import { describeTables } from "../../src/workbook/layout/describe-tables";
import { markdownTable } from "../../src/workbook/layout/markdown-table";
import { ALL_SETTINGS } from "../../src/workbook/layout/settings";
import { SHEETS } from "../../src/workbook/layout/sheets";
import { ALL_TABLES } from "../../src/workbook/layout/tables";

const REWRITE = "run: npx tsx test/docs/write-workbook-doc.ts";
const page = describeTables(SHEETS, ALL_SETTINGS);

describe("docs/workbook.md", () => {
  it("says what the tables declare", () => {
    const written = readFileSync("docs/workbook.md", "utf8");
    expect(written === page ? "up to date" : `docs/workbook.md is out of date: ${REWRITE}`).toBe(
      "up to date",
    );
  });
});

describe("the page on the workbook", () => {
  it("has every sheet, table, column and setting", () => {
    for (const { title, introduction } of SHEETS) {
      expect(page).toContain(`\n## Sheet: ${title}\n\n${introduction}\n`);
    }
    for (const layout of ALL_TABLES) {
      const [, section = ""] = page.split(`\n### Table: ${layout.name}\n`);
      for (const field of fieldsOf(layout))
        expect(section).toContain(`\n| ${columnOf(layout, field).header} `);
    }
    for (const { column } of ALL_SETTINGS) expect(page).toContain(`\n| ${column.header} `);
  });

  it("says what a column holds, with its bounds, and what a blank means", () => {
    const lines = page.split("\n").map((line) => line.replace(/\s+/g, " "));
    expect(lines).toContain(
      "| TLR share | | share (1 is all), 0 to 1 | 1 | Share of the responsibility held, not FTE. |",
    );
    expect(lines).toContain(
      "| Teacher award % | | %, −20% to 50% | not known | Rise in teachers' pay on 1 September of the year, for example 3%. |",
    );
    expect(lines).toContain(
      "| Number of years | | whole number, 1 to 5 | 5 | How many years to plan for, from 1 to 5. |",
    );
  });
});

describe("a table in Markdown", () => {
  it("is padded by characters, and keeps a bar inside its cell", () => {
    expect(markdownTable(["A", "£ a year"], [["x|y", "÷"]])).toBe(
      ["| A    | £ a year |", "| ---- | -------- |", "| x\\|y | ÷        |"].join("\n"),
    );
  });
});
