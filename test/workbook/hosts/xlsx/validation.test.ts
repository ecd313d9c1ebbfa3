import { Workbook, type DataValidation, type Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../../src/workbook/hosts/xlsx/write-workbook";
import { templateContent } from "../../../../src/workbook/template-content";

let bytes: Uint8Array;
let settings: Worksheet;
beforeAll(async () => {
  bytes = await writeWorkbook(templateContent());
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes).buffer);
  const sheet = book.getWorksheet("Settings");
  if (!sheet) throw new Error("no Settings");
  settings = sheet;
});

/** The check of the value of a setting, found by its name in column A. */
function checkOf(setting: string): DataValidation {
  const rows = Array.from({ length: 30 }, (_, index) => index + 7);
  const row = rows.find((candidate) => settings.getCell(`A${candidate}`).value === setting);
  return settings.getCell(`B${row ?? 0}`).dataValidation;
}

describe("the values of the settings", () => {
  it("each have a note of their own, with what a blank means", () => {
    expect(checkOf("Trust name")).toMatchObject({
      promptTitle: "Trust name",
      prompt: "Required. As it should appear on every page and report.",
    });
    expect(checkOf("Number of years").prompt).toBe("How many years to plan for, from 1 to 5. Blank: 5.");
    expect(checkOf("Minimum reserve share").prompt).toMatch(/Blank: no minimum: .*\.$/);
  });

  it("are each checked by their own kind", () => {
    expect(checkOf("Number of years")).toMatchObject({ type: "whole", formulae: [1, 5] });
    expect(checkOf("Supply in staff cost")).toMatchObject({ type: "list", formulae: ['"yes,no"'] });
    expect(checkOf("Band basis")).toMatchObject({ type: "list", formulae: ['"trust,DfE tool"'] });
    expect(checkOf("Active scenario")).toMatchObject({
      type: "list",
      formulae: ["Scenarios_Scenario"],
      errorStyle: "warning",
    });
    // the rule looks at its own cell, not at the first of the column
    expect(checkOf("First academic year")).toMatchObject({
      type: "custom",
      formulae: [expect.stringContaining("LEN(B8)=7")],
    });
  });

  it("are shown as their own kind", () => {
    expect(settings.getCell("B8").numFmt).toBe("@");
    const formats = Array.from({ length: 13 }, (_, index) => settings.getCell(`B${index + 7}`).numFmt);
    expect(formats).toContain("0.0%_)");
    expect(formats).toContain("#,##0.00_);[Red]-#,##0.00_)");
  });
});

describe("the checks of a sheet", () => {
  it("never hold for one cell twice", () => {
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (!name.startsWith("xl/worksheets/sheet")) continue;
      const ranges = [...strFromU8(part).matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)];
      const seen = new Map<string, [first: number, last: number][]>();
      for (const range of ranges.flatMap(([, sqref = ""]) => sqref.split(" "))) {
        const [, letters = "", first = "", last = first] =
          /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? [];
        const own = seen.get(letters) ?? [];
        seen.set(letters, own);
        expect(own.filter(([from, to]) => Number(first) <= to && Number(last) >= from)).toEqual([]);
        own.push([Number(first), Number(last)]);
      }
    }
  });

  it("have notes that are nowhere cut short", () => {
    for (const part of Object.values(unzipSync(bytes))) {
      for (const [, prompt = ""] of strFromU8(part).matchAll(/ prompt="([^"]*)"/g)) {
        expect(prompt).toMatch(/\.$/);
      }
    }
  });
});
