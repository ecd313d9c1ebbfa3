import { nameKey } from "../kernel";
import { pupilTarget } from "./row-kinds";
import type { Change } from "./scenario";

/** What a change is to: one target of one table has one key, however it is written. */
export function targetKey({ table, target }: Change): string {
  if (table !== "Pupils") return `${table}|${nameKey(target)}`;
  const { school, yearGroup } = pupilTarget(target);
  return `${table}|${nameKey(school)}|${nameKey(yearGroup)}`;
}
