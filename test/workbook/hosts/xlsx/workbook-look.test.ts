import { Workbook, type DataValidation, type Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { guard } from "../../../../src/workbook/hosts/xlsx/guard";
import { writeWorkbook } from "../../../../src/workbook/hosts/xlsx/write-workbook";
import { SHEETS } from "../../../../src/workbook/layout/sheets";
import { contentWith } from "./content";

// read with exceljs, which had no part in what was added after it, as any other program would
let bytes: Uint8Array;
let book: Workbook;
beforeAll(async () => {
  const schools = [{ school: "Alder" }, { school: "Beech" }];
  const funds = [
    {
      fund: "Pupil premium and more",
      restriction: "For the day-to-day running of the school, as its funding agreement says.",
    },
  ];
  bytes = await writeWorkbook(contentWith({ Schools: schools, Funds: funds }));
  book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes).buffer);
});

const sheetOf = (name: string): Worksheet => {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
/** The column letters of a header in row 6. */
const lettersOf = (sheet: Worksheet, header: string): string => {
  let letters = "";
  sheet.getRow(6).eachCell((cell) => {
    if (cell.value === header && letters === "") letters = cell.address.replace(/\d/g, "");
  });
  return letters;
};
const validation = (name: string, header: string, row = 7): DataValidation =>
  sheetOf(name).getCell(`${lettersOf(sheetOf(name), header)}${row}`).dataValidation;
const format = (name: string, header: string): string =>
  sheetOf(name).getCell(`${lettersOf(sheetOf(name), header)}7`).numFmt;

describe("the look of a written workbook", () => {
  it("passes the guard", () => {
    expect("unreadable" in guard(bytes)).toBe(false);
  });

  it("starts with the guide, then has the sheets in order, none of them hidden", () => {
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
      "Guide",
      ...SHEETS.map((sheet) => sheet.title),
    ]);
    expect(new Set(book.worksheets.map((sheet) => sheet.state))).toEqual(new Set(["visible"]));
  });

  it("merges no cells and hides no rows or columns", () => {
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (name.startsWith("xl/worksheets/sheet")) {
        expect(strFromU8(part)).not.toMatch(/<mergeCell|\shidden="/);
      }
    }
  });

  it("says at the top what the sheet is, what it is for, and what to do with it", () => {
    expect(sheetOf("Staff").getCell("A1").value).toBe("Staff");
    expect(sheetOf("Staff").getCell("A2").value).toContain("Posts");
    expect(sheetOf("Staff").getCell("A3").value).toBe("Input sheet: fill in the yellow cells.");
    expect(sheetOf("Staff").getCell("A4").text).toContain("Posts, not people.");
  });

  it("tells required columns by words and bold type, not by colour alone", () => {
    const sheet = sheetOf("Staff");
    expect(sheet.getCell("E5").text).toBe("required\nFTE");
    expect(sheet.getCell("E6").font.bold).toBe(true);
    expect(sheet.getCell("F5").text).toBe("whole number");
    expect(sheet.getCell("F6").font.bold).toBeFalsy();
  });

  it("keeps the headers in view, and the first column of a table that stands alone or is wider than a screen", () => {
    const frozen = (names: readonly string[]): unknown[] =>
      names.map((name) => {
        const [view] = sheetOf(name).views;
        return view?.state === "frozen" ? [view.xSplit, view.ySplit] : null;
      });
    const wide = ["Staff", "Budget", "Scenarios", "Reinvestment"];
    for (const split of frozen(["Pupils", "Curriculum", "Private", ...wide])) expect(split).toEqual([1, 6]);
    for (const split of frozen(["Settings", "Schools", "Rates"])) expect(split).toEqual([0, 6]);
  });

  it("shows what is given apart from what is typed, in words too", () => {
    const sheet = sheetOf("Settings");
    expect(sheet.getCell("A5").text).toBe("leave as it is");
    expect(sheet.getCell("A6").font.bold).toBeFalsy();
    expect(sheet.getCell("B5").text).toBe("required");
    expect(sheet.getCell("B6").font.bold).toBe(true);
    expect(sheet.getCell("A7").fill).not.toEqual(sheet.getCell("B7").fill);
    expect(sheet.getCell("C7").fill).toEqual(sheet.getCell("A7").fill);
  });

  it("keeps texts and numbers off the lines beside them", () => {
    const sheet = sheetOf("Staff");
    expect(sheet.getCell("A7").alignment).toMatchObject({ horizontal: "left", indent: 1 });
    expect(sheet.getCell("A6").alignment).toMatchObject({ horizontal: "left", indent: 1 });
    // by its format: not every program keeps an indent at the right
    expect(sheet.getCell("E7").alignment).toMatchObject({ horizontal: "right" });
    expect(sheet.getCell("E7").numFmt).toMatch(/_\)$/);
  });

  it("is wide enough for what its lists offer", () => {
    const width = (header: string): number =>
      sheetOf("Staff").getColumn(lettersOf(sheetOf("Staff"), header)).width ?? 0;
    expect(width("Fund")).toBeGreaterThan("Pupil premium and more".length);
    expect(width("Role")).toBeLessThan(width("Fund"));
  });

  it("gives an empty table room to fill in, and a filled one a blank row", () => {
    const refs = (name: string): string[] =>
      Object.values(unzipSync(bytes))
        .map((part) => / displayName="(\w+)" ref="([A-Z0-9:]+)"/.exec(strFromU8(part)))
        .filter((match) => match?.[1] === name)
        .map((match) => match?.[2] ?? "");
    expect(refs("Pupils")).toEqual(["A6:G26"]);
    expect(refs("Schools")).toEqual(["A6:I9"]);
  });

  it("formats ids and codes as text, so that 2/3 does not become a date", () => {
    expect(format("Curriculum", "Row")).toBe("@");
    expect(format("Curriculum", "Year group")).toBe("@");
    expect(format("Staff", "Pay point")).toBe("@");
    // below the table too, for the row that makes it grow
    expect(sheetOf("Curriculum").getColumn(1).numFmt).toBe("@");
  });

  it("formats money, shares, FTE and dates", () => {
    expect(format("Staff", "TLR £")).toBe("#,##0.00_);[Red]-#,##0.00_)");
    expect(format("Settings", "Teacher award %")).toBe("0.0%_)");
    expect(format("Staff", "FTE")).toBe("0.00##_)");
    expect(format("Staff", "Starts")).toBe("dd/mm/yyyy_)");
    expect(format("Pupils", "Pupils")).toBe("General_)");
  });

  it("prints on A4 across, headers on every page, with the sheet and page at the foot", () => {
    const { pageSetup, headerFooter } = sheetOf("Pupils");
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
    });
    expect(pageSetup.printTitlesRow).toBe("4:6");
    expect(headerFooter.oddFooter).toBe("&L&A&CHeadroom&RPage &P of &N");
  });

  it("starts each table of a sheet on a page of its own", () => {
    const part = strFromU8(unzipSync(bytes)["xl/worksheets/sheet3.xml"] ?? new Uint8Array());
    expect(part).toContain('<colBreaks count="1" manualBreakCount="1"><brk id="10" max="1048575" man="1"/>');
    expect(part).not.toContain('fitToPage="1"');
  });

  it("makes rows with long texts taller, and leaves them free to grow", () => {
    const part = strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    const row = /<row r="7"[^>]*>/.exec(part)?.[0];
    expect(row).toMatch(/ ht="30"/);
    expect(row).not.toContain("customHeight");
  });

  it("names its maker, title, subject and language", () => {
    expect(book).toMatchObject({ creator: "Headroom", title: "Headroom workbook" });
    expect(book.created.toISOString()).toBe("2026-09-01T09:00:00.000Z");
    expect(strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array())).toContain(
      "<dc:language>en-GB</dc:language>",
    );
  });

  it("explains the sheets, the colours and the first steps in the guide", () => {
    const lines: string[] = [];
    sheetOf("Guide").eachRow((row) => lines.push(row.getCell(1).text));
    for (const sheet of SHEETS) expect(lines).toContain(sheet.title);
    expect(lines.filter((line) => line.startsWith("Step "))).toHaveLength(6);
    expect(lines).toContain("Type here");
  });
});

describe("the checks on what is typed into a written workbook", () => {
  it("explain every cell, and what a blank means", () => {
    expect(validation("Staff", "Headcount")).toMatchObject({
      showInputMessage: true,
      promptTitle: "Headcount",
      prompt: expect.stringMatching(/^People on the row.*Blank: FTE rounded up\.$/),
    });
    expect(validation("Staff", "FTE").prompt).toMatch(/^Required\. Full-time equivalent/);
  });

  it("offer the words of a choice, and refuse others with what to do", () => {
    expect(validation("Schools", "Phase")).toMatchObject({
      type: "list",
      formulae: ['"Primary,Secondary,Special,Alternative provision,Central"'],
      showErrorMessage: true,
      error: expect.stringContaining("Choose one of: Primary"),
    });
    expect(validation("Staff", "Increments").formulae).toEqual(['"yes,no"']);
  });

  it("offer the keys of the other table, without letting any text pass while some are blank", () => {
    expect(validation("Staff", "School")).toMatchObject({ type: "list", formulae: ["Schools_School"] });
    expect(validation("Staff", "School").allowBlank).toBeFalsy();
    const names = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
    expect(names).toContain(
      '<definedName name="Schools_School">INDEX(Schools[School],1):INDEX(Schools[School],',
    );
    expect(names).not.toMatch(/INDIRECT|OFFSET/);
  });

  it("only warn where further words are allowed", () => {
    expect(validation("Scenarios", "Builds on")).toMatchObject({
      errorStyle: "warning",
      error: expect.stringContaining("You may also enter Baseline"),
    });
  });

  it("hold amounts within their bounds", () => {
    expect(validation("Staff", "TLR share")).toMatchObject({ type: "decimal", formulae: [0, 1] });
    expect(validation("Staff", "Headcount")).toMatchObject({ type: "whole" });
    expect(validation("Settings", "Teacher award %").error).toContain("from -20% to 50%, for example 3%");
  });

  it("ask for dates, academic years and ids that are not there yet", () => {
    expect(validation("Staff", "Starts")).toMatchObject({ type: "date" });
    expect(validation("Pupils", "Academic year")).toMatchObject({
      type: "custom",
      formulae: [expect.stringContaining("LEN(B7)=7")],
    });
    expect(validation("Staff", "Post")).toMatchObject({
      type: "custom",
      errorStyle: "warning",
      formulae: ["COUNTIF($A$7:$A$526,A7)=1"],
    });
  });

  it("reach 500 rows below the table", () => {
    expect(validation("Staff", "FTE", 526)).toMatchObject({ type: "decimal" });
    expect(validation("Staff", "FTE", 527)).toBeUndefined();
  });

  it("keep to Excel's limits on their texts", () => {
    const most = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 225 } as const;
    for (const part of Object.values(unzipSync(bytes))) {
      for (const [name, limit] of Object.entries(most)) {
        const texts = strFromU8(part).matchAll(new RegExp(` ${name}="([^"]*)"`, "g"));
        for (const [, text] of texts) expect(text?.length).toBeLessThanOrEqual(limit);
      }
    }
  });
});
