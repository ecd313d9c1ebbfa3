import type { CalculatedSheets } from "../../../../layout/calculated/calculated-sheets";
import { isOurs, isOurTable, layoutNamed } from "../book/ours";
import type { TabOrder } from "../book/tab-order";
import { BOOK, sameName, type Tab } from "../book/tabs";
import type { PackageEdits } from "../package/package-edits";
import { allNamed, parseXml } from "../package/xml-tree";
import { isTrue } from "../../read-book";
import { Refusal } from "../../refusal";

/** Sheets of people that have the name of a new one of ours. */
function sheetClashes({ tabs }: TabOrder): string[] {
  const taken = tabs.flatMap(({ old }) => (old ? [old.name] : []));
  return tabs
    .filter(({ old }) => old === null)
    .flatMap(({ sheet }) => taken.filter((name) => sheet !== null && sameName(name, sheet.name)))
    .map(
      (name) =>
        `Headroom writes a sheet called ${name}, and this workbook has one of that name that is not Headroom's. Rename your sheet and try again.`,
    );
}

function tableClashes(tabs: readonly Tab[], content: CalculatedSheets): string[] {
  return tabs.flatMap((tab) =>
    tab.tables
      .filter((table) => layoutNamed(table.name, content) && !isOurTable(table, content))
      .map(
        ({ name }) =>
          `Headroom writes a table called ${name}, and the sheet ${tab.name} has one of that name that is not Headroom's. Rename your table (Table Design, Table Name) and try again.`,
      ),
  );
}

/** Excel lets no table and no name of cells be called the same. */
function nameClashes(edits: PackageEdits, content: CalculatedSheets): string[] {
  return allNamed(parseXml(BOOK, edits.text(BOOK)), "definedName")
    .map(({ attributes }) => attributes.name ?? "")
    .filter((name) => layoutNamed(name, content))
    .map(
      (name) =>
        `Headroom writes a table called ${name}, and this workbook has a name ${name} for something else. Change that name (Formulas, Name Manager) and try again.`,
    );
}

export interface NamesInUse {
  readonly edits: PackageEdits;
  readonly tabs: readonly Tab[];
  readonly order: TabOrder;
  readonly content: CalculatedSheets;
}

/** A table of ours on two sheets: the second is a copy that another program made. */
function copies({ tabs, content }: NamesInUse): string[] {
  const seen = new Set<string>();
  const names = tabs
    .filter((tab) => isOurs(tab, content))
    .flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
  return names.some((name) => seen.size === seen.add(name).size)
    ? [
        "Two tables of this workbook have the same name. Open it in Excel, let Excel repair it, and try again.",
      ]
    : [];
}

/** Whoever locked the structure of a workbook wants no sheet added or taken out. */
function locked({ edits, order }: NamesInUse): string[] {
  const changes = order.dropped.length > 0 || order.tabs.some(({ old }) => old === null);
  return changes && isLocked(edits) ? [LOCKED] : [];
}

export const LOCKED =
  "The structure of this workbook is protected, so that no sheet can be added. Take the protection off (Review, Protect Workbook) and try again.";
export function isLocked(edits: PackageEdits): boolean {
  const lock = allNamed(parseXml(BOOK, edits.text(BOOK)), "workbookProtection")[0];
  return isTrue(lock?.attributes.lockStructure);
}

export function refuseNames(names: NamesInUse): void {
  const clashes = [
    ...locked(names),
    ...sheetClashes(names.order),
    ...tableClashes(names.tabs, names.content),
    ...nameClashes(names.edits, names.content),
    ...copies(names),
  ];
  if (clashes.length > 0) throw new Refusal(clashes.join(" "));
}
