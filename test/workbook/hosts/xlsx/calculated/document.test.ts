import { calculatedTable, key } from "../../../../../src/workbook/layout/calculated/calculated-table";
import type { CalculatedSheet } from "../../../../../src/workbook/layout/calculated/calculated-sheets";
import type { DocumentRow } from "../../../../../src/workbook/layout/calculated/sheet-document";
import {
  cellOf,
  changed,
  output,
  partOf,
  partsOf,
  refusal,
  sheetsOf,
  sheetText,
  workbookWithRows,
  written,
} from "./content";

const evidence = calculatedTable("Evidence", {
  sheet: "Evidence",
  purpose: "What it is of.",
  columns: [key("About", { help: "" }), key("What it is", { help: "" })],
});
const rows: readonly DocumentRow[] = [
  { look: "title", cells: ["What was released"] },
  { look: "text", cells: ["=1+1"] },
  { look: "fact", cells: ["@Owner", "+44 20"] },
  { look: "blank", cells: [] },
  { look: "header", cells: ["School", "2026/27"] },
  { look: "part", cells: ["-Alder", { value: -1234, shownAs: "money", decimals: 0 }] },
  { look: "total", cells: ["Total", "not known"] },
];
const sheetWith = (own: readonly DocumentRow[]): CalculatedSheet => ({
  name: "Evidence",
  title: "Evidence",
  kind: "output",
  introduction: ["Values of one day."],
  tables: [{ layout: evidence, rows: [{ About: "Plan", "What it is": "=HYPERLINK(A1)" }] }],
  charts: [],
  document: { widths: [60, 12, 12], rows: own },
});
const sheets = sheetsOf(output, sheetWith(rows));

// the table has one row, 7; the document starts at 9
let plain: Uint8Array;
let bytes: Uint8Array;
let text: string;
beforeAll(async () => {
  plain = await workbookWithRows();
  bytes = written(plain, sheets);
  text = sheetText(partsOf(bytes), "Evidence");
});

describe("a sheet that is a document", () => {
  it("holds no formula and no merged cell, whatever a text begins with", () => {
    expect(text).not.toMatch(/<f>|<mergeCell/);
    const textAt = (address: string): string =>
      /t="inlineStr"><is>(.*)<\/is>/.exec(cellOf(text, address))?.[1] ?? "";
    expect(textAt("B7")).toBe("<t>=HYPERLINK(A1)</t>");
    expect(textAt("A10")).toBe("<t>=1+1</t>");
    expect(textAt("A11").replace(/<[^>]*>/g, "")).toBe("@Owner: +44 20");
    expect(textAt("A14")).toBe("<t>-Alder</t>");
    expect(textAt("B15")).toBe("<t>not known</t>");
  });

  it("holds figures as numbers", () => {
    expect(cellOf(text, "B14")).toContain("<v>-1234</v>");
  });

  it("is set up for A4 upright, one page wide, in the columns of the document", () => {
    expect(text).toContain('paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait"');
    expect(text).toContain('<col min="1" max="1" width="60" customWidth="1"/>');
    expect(text).toContain('<col min="3" max="3" width="12" customWidth="1"/>');
    expect(text).not.toContain("<pane ");
    const book = partsOf(bytes)["xl/workbook.xml"] ?? "";
    expect(book).toContain(">'Evidence'!$A$1:$C$15</definedName>");
    expect(book).not.toMatch(/Print_Titles"[^>]*>'Evidence'/);
  });

  it("says that it holds values, and shows no result of a check as if it followed them", () => {
    expect(cellOf(text, "A3")).toContain("values of one day and no formulas");
    expect(text).not.toContain("Checks of this workbook");
  });

  it("wraps sentences, and makes room for them", () => {
    const long = "word ".repeat(40).trim();
    const own = written(plain, sheetsOf(output, sheetWith([{ look: "text", cells: [long] }])));
    // 200 letters in a column that takes 64: four lines of 15 points
    expect(sheetText(partsOf(own), "Evidence")).toContain('<row r="9" ht="60">');
  });
});

describe("a document written anew", () => {
  it("is the same from the same content, and shorter or longer from another", () => {
    expect(written(bytes, sheets)).toEqual(bytes);
    const shorter = written(bytes, sheetsOf(output, sheetWith(rows.slice(0, 2))));
    expect(written(shorter, sheets)).toEqual(bytes);
  });

  const inSheet = (from: string, to: string) =>
    changed(bytes, { [partOf(partsOf(bytes), "Evidence")]: (own) => own.replace(from, to) });

  it("is not, where somebody typed between its lines", () => {
    const typed = inSheet('</row><row r="11"', '<c r="B10"><v>7</v></c></row><row r="11"');
    expect(refusal(typed, sheets)).toContain("On the sheet Evidence: what was typed between its lines.");
  });

  it("nor where they typed below or beside it", () => {
    const typed = inSheet("</sheetData>", '<row r="16"><c r="A16"><v>7</v></c></row></sheetData>');
    expect(refusal(typed, sheets)).toContain("what stands in A16");
    const beside = inSheet('</row><row r="11"', '<c r="D10"><v>7</v></c></row><row r="11"');
    expect(refusal(beside, sheets)).toContain("what stands in D10");
  });

  it("nor where nothing tells any more how far it reached", () => {
    const lost = changed(bytes, {
      "xl/workbook.xml": (own) =>
        own.replace(/<definedName name="Headroom_document"[^/]*<\/definedName>/, ""),
    });
    expect(refusal(lost, sheets)).toContain("what stands in A9, A10, A11 and");
  });
});
