import type { CalculatedFormat } from "../../../../../src/workbook/layout/calculated/calculated-table";
import {
  calculatedTable,
  formula,
  key,
} from "../../../../../src/workbook/layout/calculated/calculated-table";
import { KIND_WORDS } from "../../../../../src/workbook/layout/guide";
import {
  cellOf,
  content,
  output,
  partsOf,
  sheetsOf,
  sheetText,
  working,
  workbookWithRows,
  written,
  type Parts,
} from "./content";

const FORMATS: readonly [CalculatedFormat, string][] = [
  ["whole", "0_)"],
  ["flag", "0_)"],
  ["number", "#,##0.00_)"],
  ["ratio", "0.000_)"],
  ["percent", "0.0%_)"],
  ["pounds", '"£"#,##0_);[Red]-"£"#,##0_)'],
  ["pence", '"£"#,##0.00_);[Red]-"£"#,##0.00_)'],
  ["date", "dd/mm/yyyy_)"],
];
const formats = calculatedTable("Formats", {
  sheet: "Control",
  purpose: "Every format.",
  columns: [
    key("Key", { help: "" }),
    ...FORMATS.map(([format]) => formula(format, "1", { help: "", format })),
  ],
});

let bytes: Uint8Array;
let parts: Parts;
beforeAll(async () => {
  bytes = await workbookWithRows();
  const control = {
    ...working,
    name: "Control",
    kind: "control" as const,
    tables: [{ layout: formats, rows: [{ Key: "a" }] }],
  };
  parts = partsOf(written(bytes, sheetsOf(...content.sheets, control)));
});

/** The look of a cell: the elements that its style points to. */
function lookOf(sheet: string, address: string) {
  const styles = parts["xl/styles.xml"] ?? "";
  const list = (name: string): string => new RegExp(`<${name}[ >].*?</${name}>`, "s").exec(styles)?.[0] ?? "";
  const nth = (items: readonly string[] | null, index: string | undefined): string =>
    items?.[Number(index)] ?? "";
  const style = /s="(\d+)"/.exec(cellOf(sheetText(parts, sheet), address))?.[1];
  const xf = nth(list("cellXfs").match(/<xf [^>]*?(\/>|>.*?<\/xf>)/gs), style);
  const id = (name: string): string | undefined => new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1];
  return {
    font: nth(list("fonts").match(/<font>.*?<\/font>/gs), id("fontId")),
    fill: nth(list("fills").match(/<fill>.*?<\/fill>/gs), id("fillId")),
    border: nth(list("borders").match(/<border>.*?<\/border>/gs), id("borderId")),
    format: new RegExp(`numFmtId="${id("numFmtId")}" formatCode="([^"]*)"`).exec(styles)?.[1],
  };
}

describe("the looks of sheets of formulas", () => {
  it.each(FORMATS)("shows %s as %s", (format, code) => {
    const letter = String.fromCharCode(66 + FORMATS.findIndex(([name]) => name === format));
    expect(lookOf("Control", `${letter}7`).format?.replaceAll("&quot;", '"')).toBe(code);
  });

  it("tells headers of keys from headers of formulas by more than colour", () => {
    const [own, formulas] = [lookOf("Staff cost", "A6"), lookOf("Staff cost", "C6")];
    expect(own.fill).not.toBe(formulas.fill);
    expect(own.font).toContain("<b/>");
    expect(formulas.font).toContain("<i/>");
    expect(formulas.border).toContain('<bottom style="double">');
  });

  it("tells bodies of workings, outputs and controls by fill and lines", () => {
    const bodies = [lookOf("Staff cost", "C7"), lookOf("Results", "B7"), lookOf("Control", "B7")];
    expect(new Set(bodies.map(({ fill }) => fill)).size).toBe(3);
    expect(new Set(bodies.map(({ border }) => border)).size).toBe(3);
  });

  it("says what kind of sheet it is, and puts the results of the checks on all but workings", () => {
    const [first, second] = [sheetText(parts, "Staff cost"), sheetText(parts, "Results")];
    expect(cellOf(first, "A3")).toContain(KIND_WORDS.working);
    expect(cellOf(second, "A1")).toContain(KIND_WORDS.output);
    expect(cellOf(second, "B3")).toContain("<t>Arithmetic</t>");
    expect(cellOf(second, "C3")).toContain("<f>INDEX(Results[Result],1)</f>");
    expect(cellOf(second, "E3")).toContain("<f>&quot;not checked&quot;</f>");
    expect(cellOf(first, "C3")).not.toContain("<f>");
  });

  it("does not put a label of the band and its result on both sides of the gap between tables", () => {
    const both = { ...output, charts: [], tables: [...output.tables, ...working.tables] };
    const text = sheetText(partsOf(written(bytes, sheetsOf(both))), "Results");
    // the gaps are D and I
    expect(cellOf(text, "B3")).toContain("Arithmetic");
    expect(cellOf(text, "E3")).toContain("Guardrails");
    expect(cellOf(text, "F3")).toContain("<f>");
  });

  it("shows a result by its word, with a weight or slant as well as a colour", () => {
    const text = sheetText(parts, "Results");
    const rules = /<conditionalFormatting sqref="C7:C8">(.*?)<\/conditionalFormatting>/.exec(text)?.[1] ?? "";
    const looks = (parts["xl/styles.xml"] ?? "").match(/<dxf>.*?<\/dxf>/gs) ?? [];
    const found = [...rules.matchAll(/dxfId="(\d+)"[^>]*><formula>(.*?)<\/formula>/g)];
    expect(found.map(([, , test]) => test?.replaceAll("&quot;", "'"))).toEqual([
      "OR(C7='failed',C7='broken',C7='outside outer',C7='overcommitted')",
      "OR(C7='not checked',C7='outside usual',C7='not known',C7='provisional')",
      "OR(C7='passed',C7='holds',C7='in range')",
    ]);
    const used = found.map(([, id]) => looks[Number(id)] ?? "");
    expect(used.map((look) => [look.includes("<b/>"), look.includes("<i/>")])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(text).toContain('<conditionalFormatting sqref="C3">');
  });

  it("keeps headers and the first column in view, without grid lines, merged or hidden cells", () => {
    for (const sheet of ["Staff cost", "Results", "Control"]) {
      const text = sheetText(parts, sheet);
      expect(text).toContain('<pane xSplit="1" ySplit="6" topLeftCell="B7"');
      expect(text).toContain('showGridLines="0"');
      expect(text).not.toMatch(/mergeCell|hidden/);
      expect(text).toMatch(/<tabColor rgb="FF[0-9A-F]{6}"\/>/);
    }
  });

  it("prints on A4 landscape with the sheet's name and the number of the page", () => {
    const text = sheetText(parts, "Results");
    expect(text).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(text).toMatch(
      /<pageSetup paperSize="9" fitToWidth="1" fitToHeight="1" orientation="landscape"\/>/,
    );
    expect(text).toContain("<oddFooter>&amp;L&amp;A&amp;CHeadroom&amp;RPage &amp;P of &amp;N</oddFooter>");
    expect(sheetText(parts, "Staff cost")).toContain('<colBreaks count="1" manualBreakCount="1"><brk id="5"');
  });

  it("tells what a column is when its header is chosen", () => {
    expect(sheetText(parts, "Staff cost")).toContain('prompt="Twice the number." sqref="C6"');
  });

  it("is wide enough for the words of headers and the texts of keys, and for the same names in formulas", () => {
    const named = calculatedTable("Named", {
      sheet: "Staff cost",
      purpose: "x",
      columns: [
        formula("School", "1", { help: "", format: "text" }),
        formula("Extraordinarily long", "1", { help: "" }),
      ],
    });
    const school = "A school with a name of 31 long";
    const sheets = sheetsOf(
      { ...working, tables: [{ layout: named, rows: [{}] }] },
      {
        ...output,
        charts: [],
        tables: output.tables.map((table) => ({ ...table, rows: [{ School: school }] })),
      },
    );
    const after = partsOf(written(bytes, sheets));
    const width = (sheet: string, column: number): number =>
      Number(
        new RegExp(`<col min="${column}" max="${column}" width="(\\d+)"`).exec(sheetText(after, sheet))?.[1],
      );
    expect(width("Results", 1)).toBeGreaterThan(school.length);
    expect(width("Staff cost", 1)).toBe(width("Results", 1));
    expect(width("Staff cost", 2)).toBeGreaterThan("Extraordinarily".length);
  });
});
