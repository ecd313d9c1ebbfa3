import type { CalculatedSheet, CalculatedSheets } from "../../../../layout/calculated/calculated-sheets";
import { isOurs } from "./ours";
import { sameName, type Tab } from "./tabs";

/** A tab of the file that is written: one that stays, or one of ours, new or in the place of an older one. */
export interface NewTab {
  readonly old: Tab | null;
  readonly sheet: CalculatedSheet | null;
}

export interface TabOrder {
  readonly tabs: readonly NewTab[];
  /** Sheets of ours that are written no more. */
  readonly dropped: readonly Tab[];
}

const namesOf = (sheets: readonly CalculatedSheet[]): Set<string> =>
  new Set(sheets.flatMap(({ tables }) => tables.map(({ layout }) => layout.name.toLowerCase())));

/** The old sheet of each new one: by the name of its tab, else by its tables. */
function oldSheets(tabs: readonly Tab[], content: CalculatedSheets): Map<CalculatedSheet, Tab> {
  const left = new Set(tabs.filter((tab) => isOurs(tab, content)));
  const found = new Map<CalculatedSheet, Tab>();
  const take = (sheet: CalculatedSheet, fits: (tab: Tab) => boolean): void => {
    const tab = [...left].find(fits);
    if (!tab || found.has(sheet)) return;
    left.delete(tab);
    found.set(sheet, tab);
  };
  for (const sheet of content.sheets) take(sheet, (tab) => sameName(tab.name, sheet.name));
  for (const sheet of content.sheets) {
    const names = namesOf([sheet]);
    take(sheet, (tab) => tab.tables.some(({ name }) => names.has(name.toLowerCase())));
  }
  return found;
}

/** Sheets of people keep their order, ours their places; a new one stands behind the one before it in the content. */
export function orderTabs(tabs: readonly Tab[], content: CalculatedSheets): TabOrder {
  const olds = oldSheets(tabs, content);
  const sheetOf = new Map([...olds].map(([sheet, tab]) => [tab, sheet]));
  const kept = tabs.filter((tab) => sheetOf.has(tab) || !isOurs(tab, content));
  const ordered: NewTab[] = kept.map((old) => ({ old, sheet: sheetOf.get(old) ?? null }));
  content.sheets.forEach((sheet, index) => {
    if (olds.has(sheet)) return;
    const before = content.sheets[index - 1];
    const firstOurs = ordered.findIndex((tab) => tab.sheet !== null);
    const behind = before ? ordered.findIndex((tab) => tab.sheet === before) + 1 : firstOurs;
    ordered.splice(behind < 0 ? ordered.length : behind, 0, { old: null, sheet });
  });
  return { tabs: ordered, dropped: tabs.filter((tab) => !kept.includes(tab)) };
}
