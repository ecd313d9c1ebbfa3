import { strFromU8, unzipSync } from "fflate";
import { NOT_CALCULATED, type CellValue, type HostTable } from "../../../../src/workbook/host";
import { readWorkbook } from "../../../../src/workbook/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../../../src/workbook/hosts/xlsx/write-workbook";
import { SHEETS } from "../../../../src/workbook/layout/sheets";
import { contentWith } from "./content";
import { bookParts, smallBook, zipOf, type BookParts } from "./parts";

async function tablesOf(parts: Readonly<Record<string, string>>): Promise<HostTable[]> {
  const result = await readWorkbook(zipOf(parts));
  if ("unreadable" in result) throw new Error(result.unreadable);
  return result;
}
async function reasonFor(parts: Readonly<Record<string, string>>): Promise<string> {
  const result = await readWorkbook(zipOf(parts));
  return "unreadable" in result ? result.unreadable : "read";
}

const inline = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
const headers = `<row r="1">${inline("A1", "One")}${inline("B1", "Two")}</row>`;

/** The value of a cell in the first body row, written as the attributes and content of B2. */
async function valueOf(cell: string, more: Partial<BookParts> = {}): Promise<CellValue | undefined> {
  const rows = `${headers}<row r="2">${inline("A2", "row")}<c r="B2" ${cell}</c></row>`;
  return (await tablesOf(smallBook(rows, more)))[0]?.rows[0]?.[1];
}

describe("a cell read from a workbook", () => {
  it.each<[string, string, CellValue]>([
    ["a whole number", "><v>27</v>", 27],
    ["a double to its last digit", "><v>0.30000000000000004</v>", 0.30000000000000004],
    ["a number in powers of ten", "><v>1.5E-7</v>", 1.5e-7],
    ["a boolean", 't="b"><v>1</v>', true],
    ["an error", 't="e"><v>#REF!</v>', { error: "#REF!" }],
    ["a text of its own, spaces kept", 't="str"><v>  two  </v>', "  two  "],
    ["a text inside the cell", 't="inlineStr"><is><t>Sets &amp; groups</t></is>', "Sets & groups"],
    [
      "a rich text",
      't="inlineStr"><is><r><rPr><b/></rPr><t>two </t></r><r><t>parts</t></r></is>',
      "two parts",
    ],
    ["a blank", ">", null],
    ["an empty text", 't="str"><v></v>', null],
    ["an empty text inside the cell", 't="inlineStr"><is><t/></is>', null],
    ["the saved result of a formula", "><f>1+1</f><v>2</v>", 2],
    ["a formula whose result is an empty text", 't="str"><f>""</f><v></v>', null],
    ["a formula whose result is an error", 't="e"><f>A1/0</f><v>#DIV/0!</v>', { error: "#DIV/0!" }],
    ["a formula that was never worked out", "><f>1+1</f>", { error: NOT_CALCULATED }],
    ["a shared formula that was never worked out", '><f t="shared" si="0"/>', { error: NOT_CALCULATED }],
    ["a text that looks like a formula", 't="str"><v>=1+1</v>', "=1+1"],
    ["a text that looks like an error", 't="str"><v>#REF!</v>', "#REF!"],
    ["a text that looks like a number", 't="str"><v>007</v>', "007"],
    ["characters written as numbers", 't="str"><v>&#163;5 &#x2212; &apos;x&apos;</v>', "£5 − 'x'"],
    ["a line break", 't="str"><v>one_x000D_&#10;two</v>', "one\r\ntwo"],
    ["a guarded underscore", 't="str"><v>_x005F_x0041_</v>', "_x0041_"],
    ["a date saved as a text", 't="d"><v>2026-09-01</v>', 46266],
    ["a date and time saved as a text", 't="d"><v>2026-09-01T12:00:00Z</v>', 46266.5],
  ])("is kept when it holds %s", async (_, cell, expected) => {
    expect(await valueOf(cell)).toEqual(expected);
  });

  it("takes shared texts by number, joins their pieces and leaves reading aids out", async () => {
    const strings =
      "<si><t>first</t></si><si><r><t> two</t></r><r><t> parts</t></r><rPh><t>aid</t></rPh></si>";
    expect(await valueOf('t="s"><v>1</v>', { strings })).toBe(" two parts");
  });

  it("takes CDATA and comments as XML means them", async () => {
    expect(await valueOf('t="str"><v><![CDATA[a < b & c]]><!-- > --></v>')).toBe("a < b & c");
  });
});

describe("dates read from a workbook", () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;;[Red]0"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs>';
  const since1904 = { styles, properties: '<workbookPr date1904="1"/>' };

  it.each([46266, 46266.520833333336, 59, 60, 1, 0.6, 0.123456789012345])(
    "keep %d exactly as stored",
    async (serial) => {
      expect(await valueOf(`s="1"><v>${serial}</v>`, { styles })).toBe(serial);
    },
  );

  it("count from 1900 also when the workbook counts from 1904", async () => {
    expect(await valueOf('s="1"><v>44804</v>', since1904)).toBe(46266);
    expect(await valueOf('s="3"><v>44804.25</v>', since1904)).toBe(46266.25);
  });

  it("are told from other numbers of a 1904 workbook by their format", async () => {
    expect(await valueOf("><v>44804</v>", since1904)).toBe(44804);
    expect(await valueOf('s="2"><v>44804</v>', since1904)).toBe(44804);
  });

  it("leave an FTE alone that was given a date format by mistake", async () => {
    expect(await valueOf('s="1"><v>0.6</v>', since1904)).toBe(0.6);
  });
});

describe("the tables of a workbook", () => {
  it("stand where they stand: another row and column, and hidden sheets too", async () => {
    const rows = `<row r="7">${inline("C7", "Post")}${inline("D7", "FTE")}</row><row r="8">${inline("C8", "SCI-03")}<c r="D8"><v>0.6</v></c></row>`;
    const tables = [{ name: "Staff", ref: "C7:D8", columns: ["Post", "FTE"] }];
    for (const state of ["visible", "hidden", "veryHidden"]) {
      expect(await tablesOf(bookParts({ sheets: [{ name: "Our staff", rows, tables, state }] }))).toEqual([
        {
          name: "Staff",
          sheet: "Our staff",
          headerRow: 7,
          firstColumn: 3,
          headers: ["Post", "FTE"],
          rows: [["SCI-03", 0.6]],
        },
      ]);
    }
  });

  it("are kept apart when two share a sheet, and cells outside them are left out", async () => {
    const rows = `<row r="1">${inline("A1", "A")}${inline("C1", "B")}${inline("D1", "note")}</row><row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c><c r="D2"><v>9</v></c></row>`;
    const tables = [
      { name: "First", ref: "A1:A2", columns: ["A"] },
      { name: "Second", ref: "C1:C2", columns: ["B"] },
    ];
    const read = await tablesOf(bookParts({ sheets: [{ name: "Sheet", rows, tables }] }));
    expect(read.map(({ name, rows: body }) => [name, body])).toEqual([
      ["First", [[1]]],
      ["Second", [[2]]],
    ]);
  });

  it("are read without their totals row, and without blank rows at the foot", async () => {
    const rows = `${headers}<row r="2"><c r="A2"><v>1</v></c></row><row r="5">${inline("A5", "Total")}<c r="B5"><v>1</v></c></row>`;
    const tables = [{ name: "T", ref: "A1:B5", columns: ["One", "Two"], more: 'totalsRowCount="1"' }];
    const [table] = await tablesOf(bookParts({ sheets: [{ name: "Sheet", rows, tables }] }));
    expect(table?.rows).toEqual([[1, null]]);
  });

  it("say which row stands right below them, unless it is a totals row, another table or aside", async () => {
    const row = (number: number, cells: string): string => `<row r="${String(number)}">${cells}</row>`;
    const cell = (place: string): string => `<c r="${place}"><v>1</v></c>`;
    const below = async (ref: string, cells: string, more = ""): Promise<number | undefined> => {
      const tables = [
        { name: "T", ref, columns: ["One", "Two"], more },
        { name: "Next", ref: "A9:A10", columns: ["Next"] },
      ];
      const rows = `${headers}${cells}`;
      const [table] = await tablesOf(bookParts({ sheets: [{ name: "Sheet", rows, tables }] }));
      return table?.rowBelow;
    };
    const body = row(2, cell("A2"));
    expect(await below("A1:B2", `${body}${row(3, cell("B3"))}`)).toBe(3);
    expect(await below("A1:B2", `${body}${row(3, cell("C3"))}`)).toBeUndefined();
    expect(await below("A1:B2", `${body}${row(4, cell("B4"))}`)).toBeUndefined();
    expect(await below("A1:B3", `${body}${row(4, cell("B4"))}`, 'totalsRowCount="1"')).toBeUndefined();
    expect(await below("A1:B8", `${body}${row(9, inline("A9", "Next"))}`)).toBeUndefined();
  });

  it("keep a blank row in the middle, so that row numbers stay right", async () => {
    const rows = `${headers}<row r="2"><c r="A2"><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c></row>`;
    const tables = [{ name: "T", ref: "A1:B4", columns: ["One", "Two"] }];
    const [table] = await tablesOf(bookParts({ sheets: [{ name: "Sheet", rows, tables }] }));
    expect(table?.rows).toEqual([
      [1, null],
      [null, null],
      [null, 2],
    ]);
  });

  it("take header texts from the cells, and from the table when its header row is switched off", async () => {
    const rows = `<row r="1">${inline("A1", "Shown")}${inline("B1", "Two")}</row>`;
    const shown = await tablesOf(smallBook(rows));
    expect(shown[0]?.headers).toEqual(["Shown", "Two"]);
    const tables = [{ name: "T", ref: "A2:B2", columns: ["One", "Two"], more: 'headerRowCount="0"' }];
    const body = `${rows}<row r="2"><c r="A2"><v>1</v></c></row>`;
    const [hidden] = await tablesOf(bookParts({ sheets: [{ name: "Sheet", rows: body, tables }] }));
    expect(hidden).toMatchObject({ headerRow: 1, headers: ["One", "Two"], rows: [[1, null]] });
  });

  it("count as missing when their range is lost", async () => {
    const tables = [{ name: "T", ref: "#REF!", columns: ["One"] }];
    expect(await tablesOf(bookParts({ sheets: [{ name: "Sheet", rows: headers, tables }] }))).toEqual([]);
  });

  it("are found by programs that leave addresses out, use prefixes or write whole paths", async () => {
    const parts = smallBook("");
    const read = await tablesOf({
      ...parts,
      "xl/worksheets/sheet1.xml":
        "<x:worksheet><x:sheetData><x:row><x:c t='str'><x:v>One</x:v></x:c><x:c t='str'><x:v>Two</x:v></x:c></x:row>" +
        "<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>",
      "xl/worksheets/_rels/sheet1.xml.rels": (parts["xl/worksheets/_rels/sheet1.xml.rels"] ?? "").replace(
        "../tables/",
        "/xl/tables/",
      ),
    });
    expect(read[0]?.rows).toEqual([[1, 2]]);
  });
});

describe("a workbook that cannot be read", () => {
  it("gives the guard's reason for a file that is not a workbook", async () => {
    expect(await reasonFor({ "a.txt": "a" })).toContain("not an Excel workbook");
  });

  it.each([
    ["a sheet is missing", { "xl/worksheets/sheet1.xml": null }],
    ["a table is missing", { "xl/tables/table1-1.xml": null }],
    ["a sheet stops in the middle of a tag", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" }],
    [
      "a tag is closed by another",
      { "xl/worksheets/sheet1.xml": "<worksheet><sheetData></worksheet></sheetData>" },
    ],
    ["a tag is never closed", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData></sheetData>" }],
    [
      "a character does not exist",
      { "xl/worksheets/sheet1.xml": '<row r="2"><c r="A2"><v>&#x110000;</v></c></row>' },
    ],
    [
      "a cell refers to no text",
      { "xl/worksheets/sheet1.xml": '<row r="2"><c r="A2" t="s"><v>9</v></c></row>' },
    ],
  ])("says that it is damaged when %s", async (_, changes: Record<string, string | null>) => {
    const parts = Object.entries({ ...smallBook(headers), ...changes });
    const kept = parts.filter((part): part is [string, string] => part[1] !== null);
    expect(await reasonFor(Object.fromEntries(kept))).toContain("damaged");
  });

  it("refuses a table that claims the whole sheet with a cell at its far end", async () => {
    const columns = Array.from({ length: 100 }, (_, index) => `C${index}`);
    const tables = [{ name: "T", ref: "A1:CV1048576", columns }];
    const rows = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    expect(await reasonFor(bookParts({ sheets: [{ name: "Sheet", rows, tables }] }))).toContain(
      "10 million cells",
    );
  });
});

it("reads a table with an alternative text, which is an element of the same name", async () => {
  const rows = `${headers}<row r="2">${inline("A2", "row")}</row>`;
  const parts = Object.entries(smallBook(rows)).map(([name, part]): [string, string] => [
    name,
    part.replace(
      "</table>",
      '<extLst><ext><x14:table altText="One" altTextSummary="Two"/></ext></extLst></table>',
    ),
  ]);
  expect(await tablesOf(Object.fromEntries(parts))).toEqual(await tablesOf(smallBook(rows)));
  expect((await tablesOf(Object.fromEntries(parts)))[0]?.rows).toEqual([["row", null]]);
});

it("reads protected sheets and a protected structure like any others", async () => {
  const bytes = await writeWorkbook(contentWith({ Schools: [{ school: "Alder", weeksPerCycle: 2 }] }));
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, string] => [
    name,
    strFromU8(part)
      .replace("</sheetData>", '</sheetData><sheetProtection password="CC1A" sheet="1" objects="1"/>')
      .replace("<bookViews>", '<workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews>'),
  ]);
  expect(parts.filter(([, part]) => part.includes("Protection password="))).toHaveLength(SHEETS.length + 1);
  expect(parts.filter(([, part]) => part.includes("lockStructure"))).toHaveLength(1);
  expect(await tablesOf(Object.fromEntries(parts))).toEqual(await readWorkbook(bytes));
});
