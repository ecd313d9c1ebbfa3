import { strFromU8, unzipSync } from "fflate";
import { NOT_CALCULATED, type CellValue, type HostTable } from "../../../../src/workbook/host";
import { readWorkbook } from "../../../../src/workbook/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../../../src/workbook/hosts/xlsx/write-workbook";
import { amount, any, key, text } from "../../../../src/workbook/layout/column";
import { SHEETS } from "../../../../src/workbook/layout/sheets";
import { columnOf, fieldsOf, table } from "../../../../src/workbook/layout/table";
import { ALL_TABLES } from "../../../../src/workbook/layout/tables";
import type { WorkbookContent } from "../../../../src/workbook/layout/workbook-content";
import { contentOfTable, contentWith } from "./content";

const plainTable = table("Plain", {
  sheet: "Sheet",
  purpose: "For tests.",
  keyFields: ["id"],
  columns: { id: key("Id", { help: "An id." }), value: any("Value", { help: "Anything." }) },
});

async function readBack(content: WorkbookContent): Promise<HostTable[]> {
  const result = await readWorkbook(await writeWorkbook(content));
  if ("unreadable" in result) throw new Error(result.unreadable);
  return result;
}
async function throughFile(value: CellValue): Promise<CellValue | undefined> {
  const [read] = await readBack(contentOfTable(plainTable, [{ id: "row", value }]));
  return read?.rows[0]?.[1];
}

describe("a workbook that was written", () => {
  it("gives every table back: name, sheet, place, headers and no rows where there are none", async () => {
    const read = await readBack(contentWith());
    expect(read.map(({ name, sheet, headers, rows }) => ({ name, sheet, headers, rows }))).toEqual(
      ALL_TABLES.map((layout) => ({
        name: layout.name,
        sheet: layout.sheet,
        headers: fieldsOf(layout).map((field) => columnOf(layout, field).header),
        rows: [],
      })),
    );
  });

  it("puts headers into row 6, and one empty column between the tables of a sheet", async () => {
    const read = await readBack(contentWith());
    expect(new Set(read.map((each) => each.headerRow))).toEqual(new Set([6]));
    for (const sheet of SHEETS) {
      let next = 1;
      for (const each of read.filter((one) => one.sheet === sheet.title)) {
        expect(each.firstColumn).toBe(next);
        next += each.headers.length + 1;
      }
    }
  });

  it("gives the values of a row back in the order of the columns, blanks as blanks", async () => {
    const staff = { post: "SCI-03", fte: 0.6, starts: 46266, school: "Alder", note: "2 days, then 3" };
    const read = await readBack(contentWith({ Staff: [staff, { post: "SCI-04" }] }));
    const rows = read.find((each) => each.name === "Staff")?.rows ?? [];
    expect(rows[0]?.filter((value) => value !== null)).toEqual([
      "SCI-03",
      "Alder",
      0.6,
      46266,
      "2 days, then 3",
    ]);
    expect(rows[1]?.filter((value) => value !== null)).toEqual(["SCI-04"]);
  });

  it.each<CellValue>([
    0,
    -0.1,
    0.1 + 0.2,
    1e-9,
    123456789012.34,
    true,
    false,
    null,
    "text",
    "  spaces  kept ",
    "2/3",
    "0012",
    "£ – ½ “quoted” & <tag> 'x'",
    "line\none",
    "line\r\ntwo\ttab",
    "_x0041_ and _x005F_",
    "bell\u0007 and \uffff",
    "🏫 school",
    "yes",
    "#REF!",
    { error: "#REF!" },
    { error: "#N/A" },
  ])("gives %j back as it was", async (value) => {
    expect(await throughFile(value)).toEqual(value);
  });

  it("gives an empty text back as a blank, and what was never worked out as #N/A", async () => {
    expect(await throughFile("")).toBeNull();
    expect(await throughFile({ error: NOT_CALCULATED })).toEqual({ error: "#N/A" });
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1+1", '=HYPERLINK("x")'])(
    "never makes a formula of the text %j",
    async (value) => {
      const bytes = await writeWorkbook(contentOfTable(plainTable, [{ id: value, value }]));
      const parts = Object.entries(unzipSync(bytes)).filter(([name]) =>
        name.startsWith("xl/worksheets/sheet"),
      );
      expect(parts).toHaveLength(2);
      for (const [, part] of parts) expect(strFromU8(part)).not.toMatch(/<f[\s>/]/);
      expect(await throughFile(value)).toBe(value);
    },
  );

  it.each<[string, CellValue, string]>([
    ["a text that is too long for a cell", "x".repeat(32_768), "at most 32767 characters"],
    ["a number that is none", NaN, "cannot hold NaN"],
    ["a number without end", Infinity, "cannot hold Infinity"],
    ["an error that Excel does not know", { error: "#WRONG!" }, "no error called #WRONG!"],
  ])("is never written with %s", async (_, value, reason) => {
    await expect(writeWorkbook(contentOfTable(plainTable, [{ value }]))).rejects.toThrow(reason);
  });

  it("is never written with a date that is none", async () => {
    await expect(writeWorkbook({ ...contentWith(), savedAt: "today" })).rejects.toThrow("not an instant");
  });

  it("holds a text as long as a cell can be", async () => {
    const value = "x".repeat(32_767);
    expect(await throughFile(value)).toBe(value);
  });
});

describe("writing a workbook", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it("gives the same bytes for the same content, whatever the clock says", async () => {
    const content = contentWith({ Schools: [{ school: "Alder", phase: "Primary" }] });
    const bytesAt = async (now: string): Promise<Uint8Array> => {
      jest.useFakeTimers({ now: new Date(now), doNotFake: ["nextTick", "setImmediate", "setTimeout"] });
      return writeWorkbook(content);
    };
    const first = await bytesAt("2026-09-01T10:00:00Z");
    const second = await bytesAt("2031-02-03T04:05:06Z");
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it("manages a table of 10,000 rows and 25 columns, and reading it back", async () => {
    const amounts = Object.fromEntries(
      Array.from({ length: 23 }, (_, index) => [
        `a${index}`,
        amount(`Amount ${index}`, { unit: "FTE", help: "-" }),
      ]),
    );
    const large = table("Large", {
      sheet: "Sheet",
      purpose: "Large.",
      keyFields: ["id"],
      columns: { id: key("Id", { help: "-" }), note: text("Note", { help: "-" }), ...amounts },
    });
    const rows = Array.from({ length: 10_000 }, (_, index) => ({
      id: `Post ${index}`,
      note: `Note ${index}`,
      ...Object.fromEntries(Object.keys(amounts).map((field, column) => [field, (index + column) / 7])),
    }));
    const [read] = await readBack(contentOfTable(large, rows));
    expect(read?.rows).toHaveLength(10_000);
    expect(read?.rows[9_999]).toEqual(Object.values(rows[9_999] ?? {}));
  });
});
