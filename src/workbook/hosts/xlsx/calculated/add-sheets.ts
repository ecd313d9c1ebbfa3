import type { CalculatedSheet, CalculatedSheets } from "../../../layout/calculated/calculated-sheets";
import { readBook } from "../read-book";
import { addSheet, type Adding, type SheetToAdd } from "./add-sheet";
import { activeTab, editBook, type BookTab, type LocalName } from "./book/edit-book";
import { giveColumns } from "./book/given-columns";
import { removeOld } from "./book/remove-old";
import { styleBook } from "./book/style-book";
import { orderTabs, type NewTab } from "./book/tab-order";
import { BOOK, readTabs, type Tab } from "./book/tabs";
import { declareParts } from "./package/content-types";
import { addLinks } from "./package/links";
import type { PackageEdits } from "./package/package-edits";
import type { OldSheet } from "./refusals/old-sheet";
import { refuseLosses } from "./refusals/refuse-losses";
import { refuseLostReferences } from "./refusals/refuse-lost-references";
import { refuseNames } from "./refusals/refuse-names";
import { refusePackage } from "./refusals/refuse-package";
import { PRINT_AREA, printNames } from "./sheet/paper";
import { documentNames } from "./sheet/document-names";
import { knownTexts } from "../../../layout/look/dress-calculated";
import { planSheet } from "../../../layout/look/sheet-plan";

export function counter(after: number): () => number {
  let last = after;
  return () => {
    last += 1;
    return last;
  };
}

const nameOf = ({ old, sheet }: NewTab): string => old?.name ?? sheet?.name ?? "";

/** The sheets in the order of the content, each with what the older one in its place hands on. */
function sheetsToAdd(
  { sheets, band }: CalculatedSheets,
  tabs: readonly NewTab[],
  found: ReadonlyMap<Tab, OldSheet>,
  active: Tab | null,
): Map<CalculatedSheet, SheetToAdd> {
  const known = knownTexts(sheets.flatMap(({ tables }) => tables));
  const tabOf = new Map(tabs.map((tab) => [tab.sheet, tab]));
  return new Map(
    sheets.map((sheet) => {
      const tab = tabOf.get(sheet) ?? { old: null, sheet };
      const selected = tab.old !== null && tab.old === active;
      const protection = (tab.old && found.get(tab.old)?.protection) ?? "";
      return [
        sheet,
        { plan: planSheet(sheet, band, known), tab: nameOf(tab), handedOn: { selected, protection } },
      ];
    }),
  );
}

/** What people fill in grows, and is printed as far as it goes. */
const namesOf = ({ tab, plan }: SheetToAdd, { marked }: Adding): LocalName[] => [
  ...printNames(tab, plan.printed).filter(({ name }) => marked || name !== PRINT_AREA),
  ...documentNames(tab, plan.document),
];

/** Adds the parts and links them to the workbook. */
export function addAll(
  adding: Adding,
  tabs: readonly NewTab[],
  sheets: ReadonlyMap<CalculatedSheet, SheetToAdd>,
): BookTab[] {
  const parts = [...sheets.values()].map((sheet) => addSheet(adding, sheet));
  const ids = addLinks(
    adding.edits,
    BOOK,
    parts.map((part) => ({ type: "worksheet", part })),
  );
  const idOf = new Map([...sheets.keys()].map((sheet, index) => [sheet, ids[index] ?? ""]));
  return tabs.map((tab) => {
    const own = tab.sheet && sheets.get(tab.sheet);
    return {
      ...tab,
      name: nameOf(tab),
      newLink: (tab.sheet && idOf.get(tab.sheet)) ?? null,
      names: own ? namesOf(own, adding) : [],
    };
  });
}

/** Writes our sheets into the file's edits; throws, in words, where something would be lost or broken. */
export function addSheets(edits: PackageEdits, content: CalculatedSheets): void {
  const { stylesPart } = readBook(edits.file);
  refusePackage(edits, stylesPart);
  const tabs = readTabs(edits);
  const order = orderTabs(tabs, content);
  refuseNames({ edits, tabs, order, content });
  const replaced = order.tabs.flatMap((tab) => (tab.old && tab.sheet ? [tab.old] : []));
  const old = [...replaced, ...order.dropped];
  const found = refuseLosses(edits, old, { content, tabs });
  const kept = tabs.filter((tab) => !old.includes(tab));
  removeOld(edits, old);
  giveColumns(edits, kept, content);
  const adding: Adding = {
    edits,
    styles: styleBook(edits, stylesPart),
    tableId: counter(Math.max(0, ...kept.flatMap(({ tables }) => tables.map(({ id }) => id)))),
    parts: [],
    marked: true,
  };
  const sheets = sheetsToAdd(content, order.tabs, found, activeTab(edits, tabs));
  editBook(edits, tabs, addAll(adding, order.tabs, sheets));
  refuseLostReferences(edits, { content, tabs: kept, old, dropped: order.dropped });
  declareParts(edits, adding.parts);
  adding.styles.save();
}
