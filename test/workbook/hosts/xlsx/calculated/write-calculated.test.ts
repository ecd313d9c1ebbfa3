import { NOT_CALCULATED } from "../../../../../src/workbook/host";
import { readWorkbook } from "../../../../../src/workbook/hosts/xlsx/read-workbook";
import {
  cellOf,
  content,
  output,
  partsOf,
  sheetsOf,
  sheetText,
  sheetWith,
  working,
  workbookWithRows,
  written,
  type Parts,
} from "./content";

let bytes: Uint8Array;
let result: Uint8Array;
let parts: Parts;
beforeAll(async () => {
  bytes = await workbookWithRows({ Schools: [{ school: "Alder", weeksPerCycle: 2 }] });
  result = written(bytes);
  parts = partsOf(result);
});

async function tablesOf(file: Uint8Array) {
  const tables = await readWorkbook(file);
  if ("unreadable" in tables) throw new Error(tables.unreadable);
  return tables;
}

describe("tables of formulas written into a workbook", () => {
  it("stand beside every table that was there", async () => {
    const before = await tablesOf(bytes);
    const after = await tablesOf(result);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ name, sheet }) => [name, sheet])).toEqual([
      ["Posts", "Staff cost"],
      ["SchoolCost", "Staff cost"],
      ["Results", "Results"],
    ]);
  });

  it("hold keys as values and a formula in every row of a column of formulas", async () => {
    const table = (await tablesOf(result)).find(({ name }) => name === "Posts");
    const open = { error: NOT_CALCULATED };
    expect(table).toMatchObject({
      headerRow: 6,
      firstColumn: 1,
      headers: ["Post", "Number", "Double", "Cost"],
    });
    expect(table?.rows).toEqual([
      ["P1", 1, open, open],
      ["P2", 2, open, open],
      ["P3", 3, open, open],
    ]);
    const text = sheetText(parts, "Staff cost");
    for (const row of [7, 8, 9]) {
      expect(cellOf(text, `C${row}`)).toMatch(/<f>Posts\[\[#This Row\],\[Number\]\]\*2<\/f><\/c>$/);
    }
    expect(text).not.toContain('t="shared"');
  });

  it("hand their formulas on to new rows", () => {
    const table = Object.values(parts).find((part) => part.includes('displayName="Posts"')) ?? "";
    expect(table).toContain(
      '<tableColumn id="3" name="Double"><calculatedColumnFormula>Posts[[#This Row],[Number]]*2</calculatedColumnFormula></tableColumn>',
    );
    expect(table).toContain("&lt;6,&quot;&lt;&amp;&gt;&quot;");
    expect(table).toContain('<tableColumn id="1" name="Post"/>');
  });

  it("have ids that no other table of the workbook has", () => {
    const ids = Object.entries(parts)
      .filter(([name]) => name.startsWith("xl/tables/"))
      .map(([, part]) => /<table [^>]*?\sid="(\d+)"/.exec(part)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("have one blank row when they hold nothing", async () => {
    const empty = written(bytes, sheetWith([]));
    expect((await tablesOf(empty)).find(({ name }) => name === "Posts")?.rows).toEqual([]);
    const text = sheetText(partsOf(empty), "Staff cost");
    expect(cellOf(text, "A7")).toMatch(/^<c r="A7" s="\d+"\/>$/);
    expect(cellOf(text, "C7")).toMatch(/^<c r="C7" s="\d+"\/>$/);
    expect(Object.values(partsOf(empty)).some((part) => part.includes('ref="A6:D7"'))).toBe(true);
  });

  it("may have a row without its key", async () => {
    const table = (await tablesOf(written(bytes, sheetWith([{ Number: 4 }])))).find(
      ({ name }) => name === "Posts",
    );
    expect(table?.rows[0]?.slice(0, 2)).toEqual([null, 4]);
  });

  it.each(["=1+1", "+44", "<&>\"'", " two  spaces ", "a\nb", "_x0041_", "tab\tand \u0001 bell", "0012"])(
    "keep the text %j as it is",
    async (text) => {
      const file = written(bytes, sheetWith([{ Post: text, Number: 1 }]));
      const table = (await tablesOf(file)).find(({ name }) => name === "Posts");
      expect(table?.rows[0]?.[0]).toBe(text);
      expect(cellOf(sheetText(partsOf(file), "Staff cost"), "A7")).not.toContain("<f>");
    },
  );

  it("keep yes and no, and a number with all its digits", async () => {
    const file = written(bytes, sheetWith([{ Post: true, Number: 0.1 + 0.2 }]));
    const table = (await tablesOf(file)).find(({ name }) => name === "Posts");
    expect(table?.rows[0]?.slice(0, 2)).toEqual([true, 0.1 + 0.2]);
  });
});

describe("the workbook around them", () => {
  it("is worked out when it is opened", () => {
    expect(parts["xl/workbook.xml"]).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
  });

  it("comes out the same from the same content", () => {
    expect(Buffer.from(written(bytes)).equals(Buffer.from(result))).toBe(true);
  });

  it.each([
    ["two sheets of one name", sheetsOf(working, { ...output, name: "staff COST" }), "two sheets"],
    ["a table on two sheets", sheetsOf(working, { ...output, tables: working.tables }), "two tables"],
    ["a sheet without a table", sheetsOf({ ...working, tables: [] }), "no table"],
    ["a name that no sheet may have", sheetsOf({ ...working, name: "a/b" }), "No sheet can be called"],
    [
      "a chart of another sheet's table",
      sheetsOf(working, { ...output, charts: output.charts.map((chart) => ({ ...chart, table: "Posts" })) }),
      "not on its sheet",
    ],
    [
      "a chart of a column that is not there",
      sheetsOf(working, {
        ...output,
        charts: output.charts.map((chart) => ({ ...chart, series: ["Cost"] })),
      }),
      "does not have",
    ],
  ])("is not written with %s", (_, sheets, reason) => {
    expect(() => written(bytes, sheets)).toThrow(reason);
  });

  it("says what is wrong with a file that is none", () => {
    expect(() => written(new Uint8Array([1, 2, 3]), content)).toThrow("not an Excel workbook");
  });
});
