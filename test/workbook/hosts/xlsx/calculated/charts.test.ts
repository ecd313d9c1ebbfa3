import type { ChartContent } from "../../../../../src/workbook/layout/calculated/calculated-sheets";
import {
  output,
  partsOf,
  sheetsOf,
  sheetText,
  working,
  workbookWithRows,
  written,
  type Parts,
} from "./content";

const chart = (kind: ChartContent["kind"], more: Partial<ChartContent> = {}): ChartContent => ({
  title: "Cost & more",
  description: 'What "each" costs',
  kind,
  table: "Results",
  categories: "School",
  series: ["Total"],
  rows: [1, 2],
  ...more,
});

let parts: Parts;
beforeAll(async () => {
  const charts = [
    chart("columns", { fromZero: true }),
    chart("bars"),
    chart("lines", { series: ["Total", "Result"], rows: [2, 2] }),
  ];
  parts = partsOf(written(await workbookWithRows(), sheetsOf(working, { ...output, charts })));
});

describe("a chart of an output table", () => {
  it.each([
    ["columns", 1, '<c:barDir val="col"/>'],
    ["bars", 2, '<c:barDir val="bar"/>'],
    ["lines", 3, "<c:lineChart>"],
  ])("is drawn natively as %s", (_, number, xml) => {
    expect(parts[`xl/charts/chart${number}.xml`]).toContain(xml);
  });

  it("reads the cells of its rows, and its name from the header", () => {
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:cat><c:strRef><c:f>'Results'!$A$7:$A$8</c:f>");
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:val><c:numRef><c:f>'Results'!$B$7:$B$8</c:f>");
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:tx><c:strRef><c:f>'Results'!$B$6</c:f>");
    expect(parts["xl/charts/chart3.xml"]).toContain("'Results'!$C$8:$C$8");
  });

  it("has a title, titles of its axes and the format of its figures", () => {
    const text = parts["xl/charts/chart1.xml"] ?? "";
    expect([...text.matchAll(/<a:t>(.*?)<\/a:t>/g)].map((match) => match[1])).toEqual([
      "Cost &amp; more",
      "School",
      "Total, £",
    ]);
    expect(text).toContain('<c:numFmt formatCode="&quot;£&quot;#,##0" sourceLinked="0"/>');
  });

  it("tells lines apart by marks and dashes, and names them", () => {
    const text = parts["xl/charts/chart3.xml"] ?? "";
    expect([...text.matchAll(/<c:symbol val="(.*?)"/g)].map((match) => match[1])).toEqual([
      "circle",
      "square",
    ]);
    expect([...text.matchAll(/<a:prstDash val="(.*?)"/g)].map((match) => match[1])).toEqual([
      "solid",
      "dash",
    ]);
    expect(text).toContain("<c:legend>");
    expect(parts["xl/charts/chart1.xml"]).not.toContain("<c:legend>");
  });

  it("starts at 0 only where it is told to", () => {
    const least = [1, 2, 3].map((number) =>
      parts[`xl/charts/chart${number}.xml`]?.includes('<c:min val="0"/>'),
    );
    expect(least).toEqual([true, false, false]);
  });

  it("stands right of the tables, one below the other, with words for a screen reader", () => {
    const drawing = parts["xl/drawings/drawing1.xml"] ?? "";
    expect([...drawing.matchAll(/<xdr:row>(\d+)</g)].map((match) => match[1])).toEqual(["6", "24", "42"]);
    expect([...drawing.matchAll(/name="(.*?)" descr="(.*?)"/g)].map(([, ...found]) => found)).toEqual(
      [1, 2, 3].map((number) => [`Headroom chart ${number}`, "What &quot;each&quot; costs"]),
    );
    const column = Number(/<xdr:col>(\d+)</.exec(drawing)?.[1]);
    expect(column).toBeGreaterThanOrEqual(3);
    expect(sheetText(parts, "Results")).toContain('<drawing r:id="rId2"/><tableParts');
  });

  it("is declared with its parts", () => {
    for (const name of ["charts/chart1", "charts/chart2", "charts/chart3", "drawings/drawing1"]) {
      expect(parts["[Content_Types].xml"]).toContain(`PartName="/xl/${name}.xml"`);
    }
    expect(parts["xl/drawings/_rels/drawing1.xml.rels"]?.match(/\/chart"/g)).toHaveLength(3);
  });
});
