import type { CalculatedSheets } from "../../../../layout/calculated/calculated-sheets";
import { sameName, type Tab, type TabTable } from "./tabs";

/**
 * The alternative text of a table of ours. Its own name is part of it, so that a copy that people keep of one
 * of our sheets, whose tables Excel names anew, is theirs.
 */
export const markOf = (name: string): string => `Headroom: ${name}`;

/** For a file that another program saved without alternative texts: this share of the headers must be ours. */
const ENOUGH_HEADERS = 0.5;

export function isOurTable(table: TabTable, content: CalculatedSheets): boolean {
  if (table.mark === markOf(table.name)) return true;
  const layout = layoutNamed(table.name, content);
  if (!layout) return false;
  const written = new Set(table.frame?.columns ?? []);
  const shared = layout.columns.filter(({ header }) => written.has(header)).length;
  return shared >= layout.columns.length * ENOUGH_HEADERS;
}

export const layoutNamed = (name: string, content: CalculatedSheets) =>
  content.sheets
    .flatMap(({ tables }) => tables)
    .map(({ layout }) => layout)
    .find((layout) => sameName(layout.name, name));

/** A sheet that holds a table of ours is ours, whatever its tab says: people may rename it. */
export const isOurs = (tab: Tab, content: CalculatedSheets): boolean =>
  tab.tables.some((table) => isOurTable(table, content));
