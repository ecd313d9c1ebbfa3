import type { CalculatedSheets } from "../../../../layout/calculated/calculated-sheets";
import { isOurTable } from "../book/ours";
import { BOOK, type Tab } from "../book/tabs";
import { isChartName } from "../../../../layout/look/chart-look";
import type { PackageEdits } from "../package/package-edits";
import { allNamed, childNamed, parseXml } from "../package/xml-tree";
import { relationshipsOf } from "../../package-parts";
import { Refusal } from "../../refusal";
import { documentFrame } from "../sheet/document-names";
import { readOldSheet, type OldSheet } from "./old-sheet";

/** What a sheet's part may point to, in words; an empty word is nothing to lose. */
const LINKED: Readonly<Partial<Record<string, string>>> = {
  table: "",
  drawing: "",
  printerSettings: "",
  comments: "comments",
  threadedComment: "comments",
  pivotTable: "a pivot table",
  slicer: "a slicer",
  timeline: "a timeline",
  queryTable: "a table of a query",
  oleObject: "an embedded file",
  package: "an embedded file",
  image: "a background picture",
  ctrlProp: "form controls",
  vmlDrawing: "form controls or pictures of a header",
};
interface FileTabs {
  readonly content: CalculatedSheets;
  readonly tabs: readonly Tab[];
}

/** Cells named one by one; of more, only their number is told. */
const MOST_NAMED = 3;

function frames(edits: PackageEdits, drawing: string): string[] {
  const anchors = parseXml(drawing, edits.text(drawing)).children;
  return anchors.flatMap((anchor) => {
    const names = allNamed(anchor, "cNvPr").map(({ attributes }) => attributes.name ?? "");
    const isChart = childNamed(anchor, "graphicFrame") !== undefined;
    return isChart && names.every(isChartName) ? [] : [names[0] ?? "a drawing"];
  });
}

function linkedLosses(edits: PackageEdits, tab: Tab): string[] {
  const links = [...relationshipsOf(edits.file, tab.part).values()];
  const types = new Set(links.map(({ type }) => type));
  const words = [...types]
    // the old way to draw comments comes with them
    .filter((type) => !(type === "vmlDrawing" && types.has("comments")))
    .map((type) => LINKED[type] ?? `a part that Headroom does not know (${type})`);
  const drawings = links.filter(({ type }) => type === "drawing").flatMap(({ part }) => frames(edits, part));
  return [...words, ...drawings.map((name) => `the chart or picture ${name}`)].filter((word) => word !== "");
}

function strayWords(strays: readonly string[]): string[] {
  if (strays.length === 0) return [];
  const more = strays.length - MOST_NAMED;
  const named = strays.slice(0, MOST_NAMED).join(", ");
  return [`what stands in ${more > 0 ? `${named} and ${more} more cells` : named}`];
}

/** The names that belong to a sheet, by name. */
function namesOf(edits: PackageEdits, place: number): Map<string, string> {
  const text = edits.text(BOOK);
  const own = allNamed(parseXml(BOOK, text), "definedName").filter(
    ({ attributes }) => attributes.localSheetId === String(place),
  );
  return new Map(own.map((node) => [node.attributes.name ?? "", text.slice(node.openEnd, node.closeStart)]));
}

function lossesOf(edits: PackageEdits, tab: Tab, { content, tabs }: FileTabs) {
  const tables = tab.tables.filter((table) => isOurTable(table, content));
  const own = tab.tables.filter((table) => !tables.includes(table));
  const sheet = readOldSheet(edits.file, tab.part, {
    tables: tab.tables,
    document: documentFrame(namesOf(edits, tabs.indexOf(tab))),
  });
  const losses = [
    ...own.map(({ name }) => `the table ${name}`),
    ...linkedLosses(edits, tab),
    ...sheet.extras,
    ...strayWords(sheet.strays),
  ];
  return { sheet, losses: [...new Set(losses)] };
}

/** Throws when people put something on a sheet that is written anew. Returns what each of those sheets holds. */
export function refuseLosses(edits: PackageEdits, old: readonly Tab[], all: FileTabs): Map<Tab, OldSheet> {
  const sheets = new Map<Tab, OldSheet>();
  const sentences: string[] = [];
  for (const tab of old) {
    const { sheet, losses } = lossesOf(edits, tab, all);
    sheets.set(tab, sheet);
    if (losses.length > 0) sentences.push(`On the sheet ${tab.name}: ${losses.join("; ")}.`);
  }
  if (sentences.length === 0) return sheets;
  throw new Refusal(
    `Headroom writes its own sheets anew, and this would be lost. ${sentences.join(" ")} Move it to a sheet of your own and try again.`,
  );
}
