import { strFromU8, strToU8, unzipSync } from "fflate";
import { writeCalculated } from "../../../../../src/workbook/hosts/xlsx/calculated/write-calculated";
import { writeWorkbook } from "../../../../../src/workbook/hosts/xlsx/write-workbook";
import type {
  CalculatedSheet,
  CalculatedSheets,
} from "../../../../../src/workbook/layout/calculated/calculated-sheets";
import {
  calculatedTable,
  formula,
  key,
  type KeyValues,
} from "../../../../../src/workbook/layout/calculated/calculated-table";
import type { RowContent } from "../../../../../src/workbook/layout/workbook-content";
import { contentWith } from "../content";
import { zipOf } from "../parts";

export const posts = calculatedTable("Posts", {
  sheet: "Staff cost",
  purpose: "One row for each post.",
  columns: [
    key("Post", { help: "The post of Staff." }),
    key("Number", { help: "", format: "whole" }),
    formula("Double", "[@Number]*2", { help: "Twice the number.", unit: "posts" }),
    formula("Cost", 'IF([@Double]<6,"<&>",[@Double])', { help: "", format: "pounds" }),
  ],
});
export const schoolCost = calculatedTable("SchoolCost", {
  sheet: "Staff cost",
  purpose: "One row for each school.",
  columns: [key("School", { help: "" }), formula("Total", "SUM(Posts[Cost])", { help: "", format: "pence" })],
});
export const results = calculatedTable("Results", {
  sheet: "Results",
  purpose: "What came of it.",
  columns: [
    key("School", { help: "" }),
    formula("Total", "SUM(Posts[Double])", { help: "", format: "pounds" }),
    formula("Result", 'IF([@Total]>0,"passed","failed")', { help: "", format: "result" }),
  ],
});

const postRows: readonly KeyValues[] = [
  { Post: "P1", Number: 1 },
  { Post: "P2", Number: 2 },
  { Post: "P3", Number: 3 },
];
const schoolRows: readonly KeyValues[] = [{ School: "Alder" }, { School: "Beech" }];

export const working: CalculatedSheet = {
  name: "Staff cost",
  title: "Staff cost",
  kind: "working",
  introduction: ["What each post costs."],
  tables: [
    { layout: posts, rows: postRows },
    { layout: schoolCost, rows: schoolRows },
  ],
  charts: [],
};
export const output: CalculatedSheet = {
  name: "Results",
  title: "Results",
  kind: "output",
  introduction: ["What came of it."],
  tables: [{ layout: results, rows: schoolRows }],
  charts: [
    {
      title: "Cost by school",
      description: "A column for each school.",
      kind: "columns",
      table: "Results",
      categories: "School",
      series: ["Total"],
      rows: [1, 2],
    },
  ],
};
export const sheetsOf = (...sheets: readonly CalculatedSheet[]): CalculatedSheets => ({
  sheets,
  band: [
    { label: "Arithmetic", formula: "INDEX(Results[Result],1)" },
    { label: "Guardrails", formula: '"not checked"' },
  ],
  given: [],
  seal: "",
});
export const content = sheetsOf(working, output);

/** A sheet with one table, from rows of keys. */
export const sheetWith = (rows: readonly KeyValues[]): CalculatedSheets =>
  sheetsOf({ ...working, tables: [{ layout: posts, rows }] });

export const workbookWithRows = (rows: Readonly<Record<string, readonly RowContent[]>> = {}) =>
  writeWorkbook(contentWith(rows));

export function written(bytes: Uint8Array, sheets: CalculatedSheets = content): Uint8Array {
  const result = writeCalculated(bytes, sheets);
  if ("unreadable" in result) throw new Error(result.unreadable);
  return result;
}
export function refusal(bytes: Uint8Array, sheets: CalculatedSheets = content): string {
  const result = writeCalculated(bytes, sheets);
  return "unreadable" in result ? result.unreadable : "";
}

export type Parts = Readonly<Record<string, string>>;

export const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The file with some of its parts changed; a part may be new. */
export function changed(bytes: Uint8Array, changes: Readonly<Record<string, (text: string) => string>>) {
  const parts: Record<string, Uint8Array> = { ...unzipSync(bytes) };
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    parts[name] = strToU8(change(part ? strFromU8(part) : ""));
  }
  return zipOf(parts);
}

/** The name of the part of a sheet. */
export function partOf(parts: Parts, sheet: string): string {
  const tag = (parts["xl/workbook.xml"] ?? "")
    .match(/<sheet [^>]*>/g)
    ?.find((one) => one.includes(`name="${sheet}"`));
  const id = /r:id="([^"]*)"/.exec(tag ?? "")?.[1] ?? "";
  const links = (parts["xl/_rels/workbook.xml.rels"] ?? "").match(/<Relationship [^>]*>/g) ?? [];
  const target = /Target="([^"]*)"/.exec(links.find((link) => link.includes(`Id="${id}"`)) ?? "")?.[1] ?? "";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}
export const sheetText = (parts: Parts, sheet: string): string => parts[partOf(parts, sheet)] ?? "";

/** A cell of a sheet's part, from its opening to its closing tag. */
export const cellOf = (text: string, address: string): string =>
  new RegExp(`<c r="${address}"[^>]*?(/>|>.*?</c>)`, "s").exec(text)?.[0] ?? "";

export const tabsOf = (parts: Parts): string[] =>
  [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
    (match) => match[1] ?? "",
  );
