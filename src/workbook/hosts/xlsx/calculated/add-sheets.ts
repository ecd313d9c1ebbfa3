import type { CalculatedSheet, CalculatedSheets } from "../../../layout/calculated/calculated-sheets";
import { relationshipsOf } from "../package-parts";
import { readBook } from "../read-book";
import { declareParts, type TypedPart } from "./package/content-types";
import { dressCalculated, type DressedCalculated } from "./sheet/dress-calculated";
import { editBook, type BookTab } from "./book/edit-book";
import { addLinks, linksPartOf, newLinks, removeLinks } from "./package/links";
import { freePart, type PackageEdits } from "./package/package-edits";
import { placeCalculated } from "./sheet/place-calculated";
import { sheetWriter } from "./sheet/sheet-xml";
import { styleBook, type StyleBook } from "./book/style-book";
import { orderTabs, type NewTab } from "./book/tab-order";
import { tableXml } from "./sheet/table-xml";
import { BOOK, readTabs, type Tab } from "./book/tabs";

/** Takes out our old sheets and the order of calculation, which Excel makes anew. */
function removeOld(edits: PackageEdits, old: readonly Tab[]): void {
  const gone = new Set(old.map(({ linkId }) => linkId));
  for (const { part } of old) {
    for (const link of relationshipsOf(edits.file, part).values()) edits.remove(link.part);
    edits.remove(part);
    edits.remove(linksPartOf(part));
  }
  for (const [id, link] of relationshipsOf(edits.file, BOOK)) {
    if (link.type !== "calcChain") continue;
    gone.add(id);
    edits.remove(link.part);
  }
  removeLinks(edits, BOOK, gone);
}

interface Adding {
  readonly edits: PackageEdits;
  readonly styles: StyleBook;
  readonly content: CalculatedSheets;
  /** Hands out ids of tables, unique in the workbook. */
  readonly tableId: () => number;
  readonly parts: TypedPart[];
}

function addTable(adding: Adding, table: DressedCalculated, filter: boolean): string {
  const part = freePart(adding.edits, "xl/tables/table");
  const xml = tableXml(table, { id: adding.tableId(), filter });
  adding.edits.add(part, (write) => {
    write(xml);
  });
  adding.parts.push([part, "table"]);
  return part;
}

function addSheet(adding: Adding, sheet: CalculatedSheet): string {
  const { edits, styles, content } = adding;
  const tables = placeCalculated(sheet).map((table) => dressCalculated(table, sheet.kind));
  const band = sheet.kind === "working" ? [] : content.band;
  const part = freePart(edits, "xl/worksheets/sheet");
  edits.add(part, sheetWriter({ sheet, tables, band, selected: false }, styles));
  adding.parts.push([part, "worksheet"]);
  const tableParts = tables.map((table) => addTable(adding, table, tables.length === 1));
  edits.add(linksPartOf(part), (write) => {
    write(newLinks(tableParts.map((tablePart) => ({ type: "table", part: tablePart }))));
  });
  return part;
}

function counter(after: number): () => number {
  let last = after;
  return () => {
    last += 1;
    return last;
  };
}

/** Links the new parts to the workbook, in the order of the content. */
function linkSheets(
  edits: PackageEdits,
  tabs: readonly NewTab[],
  parts: ReadonlyMap<CalculatedSheet, string>,
): BookTab[] {
  const ids = addLinks(
    edits,
    BOOK,
    [...parts.values()].map((part) => ({ type: "worksheet", part })),
  );
  const idOf = new Map([...parts.keys()].map((sheet, index) => [sheet, ids[index] ?? ""]));
  return tabs.map((tab) => ({
    ...tab,
    name: tab.old?.name ?? tab.sheet?.name ?? "",
    newLink: tab.sheet ? (idOf.get(tab.sheet) ?? null) : null,
    names: [],
  }));
}

export function addSheets(edits: PackageEdits, content: CalculatedSheets): void {
  const old = readTabs(edits);
  const { tabs, dropped } = orderTabs(old, content);
  const replaced = tabs.flatMap((tab) => (tab.old && tab.sheet ? [tab.old] : []));
  const gone = new Set([...replaced, ...dropped]);
  removeOld(edits, [...gone]);
  const kept = old.filter((tab) => !gone.has(tab)).flatMap(({ tables }) => tables);
  const adding: Adding = {
    edits,
    content,
    styles: styleBook(edits, readBook(edits.file).stylesPart),
    tableId: counter(Math.max(0, ...kept.map(({ id }) => id))),
    parts: [],
  };
  const parts = new Map(content.sheets.map((sheet) => [sheet, addSheet(adding, sheet)]));
  editBook(edits, old, linkSheets(edits, tabs, parts));
  declareParts(edits, adding.parts);
  adding.styles.save();
}
