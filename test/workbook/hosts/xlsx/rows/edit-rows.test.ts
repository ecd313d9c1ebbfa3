import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellValue, RowEdit } from "../../../../../src/workbook/host";
import { editRows } from "../../../../../src/workbook/hosts/xlsx/rows/edit-rows";
import { writeWorkbook } from "../../../../../src/workbook/hosts/xlsx/write-workbook";
import { smallTrustContent } from "../../../../support/small-trust";
import { tablesOf } from "../../../../support/through-file";

const SHEET = "xl/worksheets/sheet";
const sheets = /^xl\/worksheets\/sheet\d+\.xml$/;
let trust: Uint8Array;
beforeAll(async () => {
  trust = await writeWorkbook(smallTrustContent());
});

const teaching = (post: string, subject: string, periods: CellValue = 3): RowEdit => ({
  edit: "add",
  table: "Teaching",
  key: { Post: post, Subject: subject },
  values: { Post: post, Subject: subject, Periods: periods },
});
const many = (number: number): RowEdit[] =>
  Array.from({ length: number }, (_, index) => teaching("TH-ENG-1", `Subject ${index + 1}`));

function written(bytes: Uint8Array, edits: readonly RowEdit[]): Uint8Array {
  const result = editRows(bytes, edits);
  if ("unreadable" in result) throw new Error(result.unreadable);
  return result;
}
function refusal(bytes: Uint8Array, edits: readonly RowEdit[]): string {
  const result = editRows(bytes, edits);
  if (!("unreadable" in result)) throw new Error("it was written");
  return result.unreadable;
}
/** The file with the text of some parts changed. */
function changed(bytes: Uint8Array, part: RegExp, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  let found = false;
  for (const [name, content] of Object.entries(parts)) {
    if (!part.test(name)) continue;
    const text = strFromU8(content);
    const next = change(text);
    found ||= next !== text;
    parts[name] = strToU8(next);
  }
  if (!found) throw new Error("nothing was changed");
  return zipSync(parts);
}
const rowsOf = async (bytes: Uint8Array, name: string) =>
  (await tablesOf(bytes)).find((table) => table.name === name)?.rows ?? [];
/** The part of the sheet that holds a text in its tables' neighbourhood: Staff is the one with Teaching. */
const partWith = (bytes: Uint8Array, folder: string, text: string): string => {
  const found = Object.entries(unzipSync(bytes)).find(
    ([name, content]) => name.startsWith(folder) && strFromU8(content).includes(text),
  );
  if (!found) throw new Error(`no part holds ${text}`);
  return found[0];
};
const teachingPart = (bytes: Uint8Array): string => partWith(bytes, "xl/tables/", 'name="Teaching"');
const refOf = (bytes: Uint8Array): string =>
  /<table [^>]*\sref="([^"]+)"/.exec(
    strFromU8(unzipSync(bytes)[teachingPart(bytes)] ?? new Uint8Array()),
  )?.[1] ?? "";

describe("a row is added", () => {
  it("behind the last one, in the format of its column, and is read back", async () => {
    const before = await rowsOf(trust, "Teaching");
    const after = await rowsOf(written(trust, [teaching("TH-ENG-1", "Latin", 2.5)]), "Teaching");
    expect(after).toEqual([...before, ["TH-ENG-1", "Latin", 2.5]]);
  });

  it("and every part stays byte for byte but the sheet, its table and the note to work formulas out", () => {
    const after = unzipSync(written(trust, [teaching("TH-ENG-1", "Latin")]));
    const before = unzipSync(trust);
    const names = Object.keys(before).filter((name) => !name.endsWith("/"));
    expect(Object.keys(after)).toEqual(names);
    const differ = names.filter((name) => strFromU8(before[name]!, true) !== strFromU8(after[name]!, true));
    expect(differ.filter((name) => !name.startsWith(SHEET))).toEqual(["xl/workbook.xml"]);
    expect(differ.filter((name) => name.startsWith(SHEET))).toHaveLength(1);
    expect(strFromU8(after["xl/workbook.xml"]!)).toContain('fullCalcOnLoad="1"');
  });

  it("beyond the last row of the table, which grows with its rules and the sheet's dimension", async () => {
    const bytes = written(trust, many(600));
    const rows = await rowsOf(bytes, "Teaching");
    expect(rows.at(-1)).toEqual(["TH-ENG-1", "Subject 600", 3]);
    const last = Number(/(\d+)$/.exec(refOf(bytes))?.[1]);
    expect(last).toBe(Number(/(\d+)$/.exec(refOf(trust))?.[1]) + 600 - 1);
    const sheet = Object.values(unzipSync(bytes))
      .map((content) => strFromU8(content))
      .find((text) => text.includes("Subject 600"));
    expect(sheet).toMatch(new RegExp(`<dimension ref="[A-Z]+\\d+:[A-Z]+${last}"`));
    const letters = /^([A-Z]+)/.exec(refOf(bytes))?.[1] ?? "";
    expect(sheet).toMatch(new RegExp(`<dataValidation [^>]*sqref="${letters}\\d+:${letters}${last}"`));
  });

  it("as text, whatever it starts with", async () => {
    const bytes = written(trust, [teaching("TH-ENG-1", '=HYPERLINK("http://x","y")')]);
    expect((await rowsOf(bytes, "Teaching")).at(-1)?.[1]).toBe('=HYPERLINK("http://x","y")');
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith(SHEET));
    expect(sheets.some(([, content]) => strFromU8(content).includes("<f>HYPERLINK"))).toBe(false);
  });

  it("twice gives the same bytes", () => {
    expect(written(trust, many(3))).toEqual(written(trust, many(3)));
  });

  it("but not where its key is there already, or given twice", () => {
    expect(refusal(trust, [teaching("th-eng-1", "Latin"), teaching("TH-ENG-1", "latin")])).toContain(
      "already",
    );
    const [edit] = many(1);
    expect(refusal(written(trust, many(1)), edit ? [edit] : [])).toContain("already");
  });
});

describe("a row is changed or taken out", () => {
  const key = { Post: "TH-ENG-1", Subject: "Latin" };
  it("by its key, whatever its case", async () => {
    const bytes = written(trust, [teaching("TH-ENG-1", "Latin")]);
    const next = written(bytes, [
      {
        edit: "update",
        table: "Teaching",
        key: { Post: "th-eng-1", Subject: "LATIN" },
        values: { Periods: 9 },
      },
    ]);
    expect((await rowsOf(next, "Teaching")).at(-1)).toEqual(["TH-ENG-1", "Latin", 9]);
  });

  it("and then the tables hold what they held", async () => {
    const bytes = written(trust, many(40));
    const back = many(40).map((edit): RowEdit => ({
      edit: "remove",
      table: "Teaching",
      key: edit.edit === "add" ? edit.key : {},
      headers: ["Post", "Subject", "Periods"],
    }));
    expect(await tablesOf(written(bytes, back))).toEqual(await tablesOf(trust));
  });

  it("not where it is not there", () => {
    expect(refusal(trust, [{ edit: "remove", table: "Teaching", key, headers: [] }])).toContain(
      "has no row TH-ENG-1, Latin",
    );
  });

  it("not where a formula, or something in a column of one's own, would be lost", () => {
    const bytes = written(trust, [teaching("TH-ENG-1", "Latin")]);
    const withFormula = changed(bytes, sheets, (text) =>
      text.replace(/(<t>Latin<\/t><\/is><\/c><c [^>]*>)<v>3<\/v>/, "$1<f>1+2</f><v>3</v>"),
    );
    expect(
      refusal(withFormula, [{ edit: "update", table: "Teaching", key, values: { Periods: 4 } }]),
    ).toContain("holds a formula");
    expect(
      refusal(bytes, [{ edit: "remove", table: "Teaching", key, headers: ["Post", "Subject"] }]),
    ).toContain("column of your own");
  });
});

describe("what stands in the way is refused in words, with its place", () => {
  const one = [teaching("TH-ENG-1", "Latin")];
  it("a protected sheet", () => {
    const locked = changed(trust, sheets, (text) =>
      text.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
    );
    expect(refusal(locked, one)).toBe(
      "The sheet Staff is protected, so Headroom does not write into its table Teaching. Take the protection off (Review, Unprotect Sheet) and try again.",
    );
  });
  it("merged cells", () => {
    const merged = changed(trust, sheets, (text) =>
      text.replace(
        "</sheetData>",
        '</sheetData><mergeCells count="1"><mergeCell ref="A7:BZ900"/></mergeCells>',
      ),
    );
    expect(refusal(merged, one)).toContain("A7:BZ900 of the sheet Staff are merged");
  });
  it("a table that is gone, or that lacks a column", () => {
    const gone = changed(trust, /^xl\/tables\//, (text) => text.replaceAll('"Teaching"', '"Lessons"'));
    expect(refusal(gone, one)).toContain("The table Teaching is missing");
    const edit: RowEdit = {
      edit: "add",
      table: "Teaching",
      key: { Post: "X" },
      values: { Post: "X", Room: "12" },
    };
    expect(refusal(trust, [edit])).toContain("has no column Room");
  });
  it("a totals row with no blank row above it", () => {
    const bytes = changed(trust, new RegExp(teachingPart(trust)), (text) =>
      text.replace("<table ", '<table totalsRowCount="1" '),
    );
    expect(refusal(bytes, many(50))).toContain("has a totals row");
  });
  it("a cell below the table", () => {
    const ref = refOf(trust);
    const [, letters = "", row = ""] = /^([A-Z]+)\d+:[A-Z]+(\d+)$/.exec(ref) ?? [];
    const place = `${letters}${Number(row) + 1}`;
    const staff = partWith(written(trust, one), SHEET, "<t>Latin</t>");
    const bytes = changed(trust, new RegExp(`^${staff}$`), (text) =>
      text.includes(`<row r="${Number(row) + 1}"`)
        ? text.replace(
            new RegExp(`(<row r="${Number(row) + 1}"[^>]*>)(.*?)(</row>)`, "s"),
            `$1$2<c r="${place}"><v>5</v></c>$3`,
          )
        : text.replace(
            "</sheetData>",
            `<row r="${Number(row) + 1}"><c r="${place}"><v>5</v></c></row></sheetData>`,
          ),
    );
    expect(refusal(bytes, many(60))).toContain("stands right below the table Teaching");
  });
});
