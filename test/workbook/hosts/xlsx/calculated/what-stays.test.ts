import { ALL_TABLES } from "../../../../../src/workbook/layout/tables";
import { unzipSync } from "fflate";
import { sampleContent } from "../../../../../src/workbook";
import { writeWorkbook } from "../../../../../src/workbook/hosts/xlsx/write-workbook";
import { changed, content, partOf, partsOf, sheetsOf, tabsOf, working, written, output } from "./content";

/** The part of a table of formulas, from 1: they are numbered behind those that people fill in. */
const ofOurs = (place: number): string => `xl/tables/table${ALL_TABLES.length + place}.xml`;

const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Parts that have to say that there are new sheets. */
const REWRITTEN = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeWorkbook(sampleContent({ schools: 1, seed: 1 }));
});

/** The sample with a drawing and comments on Schools, a part of another program, and an order of calculation. */
function withExtras(): Uint8Array {
  const schools = partOf(partsOf(bytes), "Schools");
  const links = schools.replace("worksheets/", "worksheets/_rels/") + ".rels";
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
  return changed(bytes, {
    [schools]: (text) =>
      text.replace("<tableParts", '<drawing r:id="x1"/><legacyDrawing r:id="x2"/><tableParts'),
    [links]: (text) =>
      text.replace(
        "</Relationships>",
        `${link("x1", "drawing", "../drawings/drawing1.xml")}${link("x2", "vmlDrawing", "../drawings/vml1.vml")}${link("x3", "comments", "../comments1.xml")}</Relationships>`,
      ),
    "xl/drawings/drawing1.xml": () => '<xdr:wsDr xmlns:xdr="urn:drawing"><mine/></xdr:wsDr>',
    "xl/drawings/vml1.vml": () => "<xml>not even <closed</xml>",
    "xl/comments1.xml": () => "<comments><!-- mine --></comments>",
    "customXml/item1.xml": () => "\u0000 anything \uFFFD",
    "xl/calcChain.xml": () => "<calcChain/>",
    "xl/_rels/workbook.xml.rels": (text) =>
      text.replace("</Relationships>", `${link("c1", "calcChain", "calcChain.xml")}</Relationships>`),
    "[Content_Types].xml": (text) =>
      text.replace("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="x/calcChain"/></Types>'),
  });
}

describe("what stood in a workbook before sheets of formulas were added", () => {
  it("stays byte for byte, in its order, whatever it is", () => {
    const file = withExtras();
    const [before, after] = [unzipSync(file), unzipSync(written(file))];
    const kept = Object.keys(before).filter((name) => !name.endsWith("/") && name !== "xl/calcChain.xml");
    expect(Object.keys(after).slice(0, kept.length)).toEqual(kept);
    expect(kept.length).toBeGreaterThan(50);
    for (const name of kept.filter((one) => !REWRITTEN.includes(one))) {
      expect([name, Buffer.from(after[name] ?? []).equals(Buffer.from(before[name] ?? []))]).toEqual([
        name,
        true,
      ]);
    }
  });

  it("loses its order of calculation, which no longer fits", () => {
    const parts = partsOf(written(withExtras()));
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  it("keeps every character of the parts that tell of the new sheets", () => {
    const [before, after] = [partsOf(bytes), partsOf(written(bytes))];
    for (const name of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
      const [one, other] = [before[name] ?? "", after[name] ?? ""];
      const end = one.lastIndexOf("</");
      expect(other.startsWith(one.slice(0, end))).toBe(true);
      expect(other.endsWith(one.slice(end))).toBe(true);
    }
  });

  it("does not take the name of a part that is there already", () => {
    const parts = partsOf(written(withExtras()));
    expect(parts["xl/drawings/drawing1.xml"]).toContain("<mine/>");
    expect(parts["xl/drawings/drawing2.xml"]).toContain("Headroom chart 1");
  });
});

describe("a second writing", () => {
  it("gives the same bytes as the first", () => {
    const once = written(withExtras());
    expect(Buffer.from(written(once)).equals(Buffer.from(once))).toBe(true);
  });

  it("keeps nothing of the first when the content is another", () => {
    const less = sheetsOf({ ...working, tables: working.tables.slice(0, 1) });
    const direct = partsOf(written(bytes, less));
    const after = partsOf(written(written(bytes), less));
    // styles that are no longer used may stay
    const { "xl/styles.xml": styles, ...rest } = after;
    expect(styles).toContain("cellXfs");
    expect(Object.keys(after)).toEqual(Object.keys(direct));
    expect(tabsOf(after)).toEqual(tabsOf(direct));
    expect(Object.keys(rest).filter((name) => name.startsWith("xl/charts"))).toEqual([]);
  });

  it("does not let the styles grow", () => {
    const once = partsOf(written(bytes))["xl/styles.xml"];
    expect(partsOf(written(written(bytes)))["xl/styles.xml"]).toBe(once);
  });

  it("uses a style again that another program wrote in another order", () => {
    const once = written(bytes);
    const turned = changed(once, {
      "xl/styles.xml": (text) =>
        text
          .replace(/<xf numFmtId="(\d+)" fontId="(\d+)"/g, '<xf fontId="$2" numFmtId="$1"')
          .replace(/<b\/><sz val="(\d+)"\/>/g, '<sz val="$1"/><b/>'),
    });
    const counts = (file: Uint8Array) => partsOf(file)["xl/styles.xml"]?.match(/<xf /g)?.length;
    expect(counts(written(turned))).toBe(counts(once));
  });

  it("finds its sheets by their tables when their tabs were renamed, and leaves the new names", () => {
    const renamed = changed(written(bytes), {
      "xl/workbook.xml": (text) =>
        text.replace('name="Results"', 'name="Our results"').replaceAll("'Results'!", "'Our results'!"),
    });
    const parts = partsOf(written(renamed));
    expect(tabsOf(parts).slice(-2)).toEqual(["Staff cost", "Our results"]);
    expect(parts["xl/charts/chart1.xml"]).toContain("'Our results'!$B$7:$B$8");
    expect(parts["xl/workbook.xml"]).toContain("'Our results'!$A$1");
    expect(parts["xl/workbook.xml"]).not.toContain("'Results'!");
  });

  it("finds them when another program took the alternative texts out", () => {
    const plain = changed(written(bytes), {
      [ofOurs(1)]: (text) => text.replace(/<extLst>.*<\/extLst>/, ""),
      [ofOurs(2)]: (text) => text.replace(/<extLst>.*<\/extLst>/, ""),
      [ofOurs(3)]: (text) => text.replace(/<extLst>.*<\/extLst>/, ""),
    });
    expect(Object.values(partsOf(plain)).filter((part) => part.includes("altText"))).toEqual([]);
    expect(Buffer.from(written(plain)).equals(Buffer.from(written(bytes)))).toBe(true);
  });

  it("leaves a lock that was put on a sheet", () => {
    const name = partOf(partsOf(written(bytes)), "Results");
    const locked = changed(written(bytes), {
      [name]: (text) =>
        text.replace("</sheetData>", '</sheetData><sheetProtection password="CC1A" sheet="1"/>'),
    });
    expect(partsOf(written(locked))[name]).toContain('<sheetProtection password="CC1A" sheet="1"/>');
  });
});

describe("the order of the tabs", () => {
  const third = {
    ...output,
    name: "Third",
    charts: [],
    tables: output.tables.map(({ layout, rows }) => ({ layout: { ...layout, name: "Third" }, rows })),
  };

  it("puts new sheets behind those that were there", () => {
    const before = tabsOf(partsOf(bytes));
    expect(tabsOf(partsOf(written(bytes)))).toEqual([...before, "Staff cost", "Results"]);
  });

  it("leaves a sheet of ours where it was moved to, and puts a new one behind the one before it", () => {
    const moved = changed(written(bytes), {
      "xl/workbook.xml": (text) => {
        const tag = /<sheet name="Staff cost"[^>]*>/.exec(text)?.[0] ?? "";
        return text.replace(tag, "").replace("<sheets>", `<sheets>${tag}`);
      },
    });
    const before = tabsOf(partsOf(bytes));
    expect(tabsOf(partsOf(written(moved)))).toEqual(["Staff cost", ...before, "Results"]);
    const more = sheetsOf(working, third, output);
    expect(tabsOf(partsOf(written(moved, more)))).toEqual(["Staff cost", "Third", ...before, "Results"]);
  });

  it("keeps the sheet in view and the names of every sheet when one before them goes", () => {
    const first = changed(written(bytes, sheetsOf(working, third, output)), {
      "xl/workbook.xml": (text) => {
        const tag = /<sheet name="Third"[^>]*>/.exec(text)?.[0] ?? "";
        const last = tabsOf(partsOf(bytes)).length + 2;
        return (
          text
            .replace(tag, "")
            .replace("<sheets>", `<sheets>${tag}`)
            // every local name belongs to the sheet that is now one further
            .replace(/localSheetId="(\d+)"/g, (_, place: string) =>
              Number(place) === last - 1
                ? 'localSheetId="0"'
                : `localSheetId="${Number(place) + (Number(place) < last - 1 ? 1 : 0)}"`,
            )
            .replace(/activeTab="\d+"/, `activeTab="${last}"`)
        );
      },
    });
    const parts = partsOf(written(first, content));
    const book = parts["xl/workbook.xml"] ?? "";
    const tabs = tabsOf(parts);
    expect(tabs).not.toContain("Third");
    for (const match of book.matchAll(/localSheetId="(\d+)">(?:'|&apos;)(.*?)(?:'|&apos;)!/g)) {
      expect(tabs[Number(match[1])]).toBe(match[2]);
    }
    expect(tabs[Number(/activeTab="(\d+)"/.exec(book)?.[1])]).toBe("Results");
    expect(parts[partOf(parts, "Results")]).toContain('tabSelected="1"');
    expect(parts[partOf(parts, "Staff cost")]).not.toContain("tabSelected");
  });

  it("gives each sheet a print area and titles of its own, once", () => {
    const book = partsOf(written(written(bytes)))["xl/workbook.xml"] ?? "";
    expect(book.match(/_xlnm\.Print_Area/g)).toHaveLength(2);
    expect(book).toContain("'Staff cost'!$4:$6");
  });
});
