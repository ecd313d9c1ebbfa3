import { ALL_TABLES } from "../../../../../src/workbook/layout/tables";
import {
  changed,
  content,
  output,
  partOf,
  partsOf,
  posts,
  refusal,
  results,
  sheetsOf,
  sheetText,
  working,
  workbookWithRows,
  written,
} from "./content";

/** The part of a table of formulas, from 1: they are numbered behind those that people fill in. */
const ofOurs = (place: number): string => `xl/tables/table${ALL_TABLES.length + place}.xml`;

const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

let plain: Uint8Array;
let own: Uint8Array;
let resultsPart: string;
let resultsLinks: string;
beforeAll(async () => {
  plain = await workbookWithRows();
  own = written(plain);
  resultsPart = partOf(partsOf(own), "Results");
  resultsLinks = resultsPart.replace("worksheets/", "worksheets/_rels/") + ".rels";
});

const add = (xml: string) => () => xml;
const before = (mark: string, xml: string) => (text: string) => text.replace(mark, () => xml + mark);

describe("a workbook that sheets cannot be added to is refused", () => {
  const type = (from: string, to: string) => ({
    "[Content_Types].xml": (text: string) => text.replace(from, to),
  });
  it.each([
    ["with macros", { "xl/vbaProject.bin": add("x") }, "macros"],
    ["saved for macros", type("spreadsheetml.sheet.main+xml", "macroEnabled.main+xml"), "macros"],
    ["saved as a template", type("sheet.main+xml", "template.main+xml"), "template"],
    ["with a signature", { "_xmlsignatures/sig1.xml": add("<x/>") }, "digitally signed"],
    ["shared the old way", { "xl/revisions/revisionHeaders.xml": add("<x/>") }, "shared the old way"],
    ["of an unknown kind", type("spreadsheetml.sheet.main+xml", "other+xml"), "another program"],
    ["without a list of types", { "[Content_Types].xml": add("<Types/>") }, "another program"],
    [
      "whose main part is another",
      { "_rels/.rels": (text: string) => text.replace("xl/workbook.xml", "xl/other.xml") },
      "another program",
    ],
    [
      "in the strict format",
      {
        "xl/workbook.xml": (text: string) =>
          text.replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          ),
      },
      "Strict Open XML",
    ],
    ["without styles", { "xl/styles.xml": add("<styleSheet/>") }, "another program"],
    [
      "with a sheet without a number",
      { "xl/workbook.xml": (text: string) => text.replace('sheetId="1"', "") },
      "another program",
    ],
    [
      "whose structure is locked",
      { "xl/workbook.xml": before("<bookViews>", '<workbookProtection lockStructure="1"/>') },
      "structure of this workbook is protected",
    ],
    [
      "with a name that a table needs",
      { "xl/workbook.xml": before("</definedNames>", '<definedName name="POSTS">1</definedName>') },
      "a name POSTS",
    ],
  ])("%s", (_, changes, reason) => {
    expect(refusal(changed(plain, changes))).toContain(reason);
  });

  it("but a locked structure that need not change is none of them", () => {
    const locked = { "xl/workbook.xml": before("<bookViews>", '<workbookProtection lockStructure="1"/>') };
    expect(refusal(changed(own, locked))).toBe("");
  });
});

describe("what people called the same is theirs", () => {
  it("a sheet", () => {
    const taken = changed(plain, {
      "xl/workbook.xml": (text) => text.replace('name="Pupils"', 'name="RESULTS"'),
    });
    expect(refusal(taken)).toBe(
      "Headroom writes a sheet called RESULTS, and this workbook has one of that name that is not Headroom's. Rename your sheet and try again.",
    );
  });

  it("a table", () => {
    const taken = changed(plain, {
      "xl/tables/table1.xml": (text) => text.replace('displayName="Settings"', 'displayName="posts"'),
    });
    expect(refusal(taken)).toContain("the sheet Settings has one of that name that is not Headroom's");
  });

  it("a copy of one of our sheets, whose tables Excel names anew", () => {
    const copy = {
      ...output,
      name: "Copy",
      tables: [{ ...output.tables[0], layout: { ...results, name: "Results2" }, rows: [] }],
      charts: [],
    };
    const kept = changed(written(plain, sheetsOf(working, output, copy)), {
      [ofOurs(4)]: (text) => text.replace("Headroom: Results2", "Headroom: Results"),
    });
    const after = partsOf(written(kept));
    expect(sheetText(after, "Copy")).toBe(sheetText(partsOf(kept), "Copy"));
    expect(sheetText(after, "Copy")).not.toBe("");
  });
});

describe("a sheet of ours that holds something of people's is not written anew", () => {
  const link = (kind: string, target: string) =>
    before("</Relationships>", `<Relationship Id="x1" Type="${LINKS}/${kind}" Target="${target}"/>`);
  const drawing = (from: string, to: string) => ({
    "xl/drawings/drawing1.xml": (text: string) => text.replace(from, to),
  });

  it.each([
    ["comments", { links: link("comments", "../comments1.xml") }, "comments"],
    ["a pivot table", { links: link("pivotTable", "../pivotTables/pivotTable1.xml") }, "a pivot table"],
    ["a part of an unknown kind", { links: link("model3d", "../model.xml") }, "(model3d)"],
    ["a chart of its own", drawing("Headroom chart 1", "Chart 3"), "the chart or picture Chart 3"],
    [
      "a picture",
      drawing(
        "</xdr:wsDr>",
        '<xdr:oneCellAnchor><xdr:pic><xdr:cNvPr id="9" name="Crest"/></xdr:pic></xdr:oneCellAnchor></xdr:wsDr>',
      ),
      "the chart or picture Crest",
    ],
    ["a link", { sheet: before("<pageMargins", '<hyperlinks><hyperlink ref="A7"/></hyperlinks>') }, "links"],
    [
      "cells beside its table",
      {
        sheet: before(
          "</sheetData>",
          '<row r="90"><c r="B90"><v>1</v></c><c r="C90" t="inlineStr"><is><t>x</t></is></c><c r="D90"/></row>',
        ),
      },
      "what stands in B90, C90.",
    ],
    [
      "many cells",
      {
        sheet: before(
          "</sheetData>",
          `<row r="90">${["B", "C", "D", "E", "F"].map((column) => `<c r="${column}90"><f>1</f></c>`).join("")}</row>`,
        ),
      },
      "what stands in B90, C90, D90 and 2 more cells.",
    ],
    [
      "a note beside the title",
      { sheet: (text: string) => text.replace(/<c r="D2" s="\d+"\/>/, '<c r="D2"><v>5</v></c>') },
      "what stands in D2.",
    ],
    [
      "a row of totals",
      { [ofOurs(3)]: (text: string) => text.replace('totalsRowShown="0"', 'totalsRowCount="1"') },
      "what stands in A8, B8, C8.",
    ],
  ])("%s", (_, { sheet, links, ...changes }: Record<string, (text: string) => string>, reason) => {
    const file = changed(own, {
      ...changes,
      ...(sheet && { [resultsPart]: sheet }),
      ...(links && { [resultsLinks]: links }),
    });
    expect(refusal(file)).toContain(reason);
    expect(refusal(file)).toContain("Results");
  });

  it("a table of its own", () => {
    const file = changed(own, {
      [ofOurs(2)]: (text) => text.replaceAll('"SchoolCost"', '"Mine"'),
    });
    expect(refusal(file)).toContain("On the sheet Staff cost: the table Mine.");
  });

  it("and each of them is named, with its sheet and what to do", () => {
    const file = changed(own, {
      [resultsPart]: before("</sheetData>", '<row r="90"><c r="B90"><v>1</v></c></row>'),
      [resultsLinks]: link("comments", "../comments1.xml"),
      [partOf(partsOf(own), "Staff cost")]: before(
        "</sheetData>",
        '<row r="95"><c r="A95"><v>1</v></c></row>',
      ),
    });
    expect(refusal(file)).toBe(
      "Headroom writes its own sheets anew, and this would be lost. On the sheet Staff cost: what stands in A95. On the sheet Results: comments; what stands in B90. Move it to a sheet of your own and try again.",
    );
  });
});

describe("what this version writes no more", () => {
  const schools = (formula: string) => ({
    "xl/worksheets/sheet3.xml": before("</sheetData>", `<row r="90"><c r="A90"><f>${formula}</f></c></row>`),
  });
  const without = sheetsOf(working);
  const fewer = sheetsOf(
    { ...working, tables: [{ layout: { ...posts, columns: posts.columns.slice(0, 3) }, rows: [] }] },
    output,
  );

  it.each([
    ["a sheet", without, "Results!B7", "the sheet Results is used by the sheet Schools: Results!B7."],
    ["a table", without, "SUM(Results[Total])", "the sheet Schools: SUM(Results[Total])."],
    ["a table beside others", fewer, "SUM(SchoolCost[Total])", "the table SchoolCost is used"],
    ["a column", fewer, "SUM(Posts[Cost])", "the column Cost of Posts is used"],
  ])("is refused where a formula uses it: %s", (_, sheets, formula, reason) => {
    expect(refusal(changed(own, schools(formula)), sheets)).toContain(reason);
  });

  it.each([
    ["it is used nowhere", without, "MyResults!B7+1"],
    ["another column is used", fewer, "SUM(Posts[Double])"],
  ])("goes where %s", (_, sheets, formula) => {
    expect(refusal(changed(own, schools(formula)), sheets)).toBe("");
  });

  it("is found in a name as well", () => {
    const named = changed(own, {
      "xl/workbook.xml": before("</definedNames>", "<definedName name=\"mine\">'Results'!$B$7</definedName>"),
    });
    expect(refusal(named, without)).toContain("a name (Formulas, Name Manager): 'Results'!$B$7.");
    expect(refusal(named, content)).toBe("");
  });
});
