import { ALL_TABLES, SHEETS } from "../../../src/workbook/layout";

describe("the sheets that people fill in", () => {
  it("stand in the order in which a plan is made", () => {
    expect(SHEETS.map(({ title, kind }) => [title, kind])).toEqual([
      ["Settings", "input"],
      ["Schools", "input"],
      ["Pupils", "input"],
      ["Curriculum", "input"],
      ["Staff", "input"],
      ["Rates", "input"],
      ["Budget", "input"],
      ["Scenarios", "decision"],
      ["Reinvestment", "decision"],
      ["Private", "decision"],
      ["Audit log", "control"],
    ]);
  });

  it("hold every table once, in order", () => {
    expect(SHEETS.flatMap((sheet) => sheet.tables)).toEqual(ALL_TABLES);
    for (const sheet of SHEETS) expect(sheet.tables.length).toBeGreaterThan(0);
  });

  it("say in a line or two what they are for", () => {
    for (const sheet of SHEETS) expect(sheet.introduction).toMatch(/^[^\n]{10,200}\.$/);
  });
});
