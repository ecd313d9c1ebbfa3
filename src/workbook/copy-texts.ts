import { isSameName, nameKey } from "../domain/kernel";
import { isAmong, textIn } from "./copy-rows";
import type { Row, Rows } from "./copy-rows";

/** Takes ids of posts, rows and lines that are not in the copy out of texts that are. */
export function hider(all: Rows, kept: Rows): (text: string) => string {
  const ids = (["Staff", "Curriculum", "Budget"] as const).flatMap((name) => {
    const field = { Staff: "post", Curriculum: "row", Budget: "line" }[name];
    const have = new Set((kept.get(name) ?? []).map((row) => nameKey(textIn(row, field))));
    return (all.get(name) ?? []).map((row) => nameKey(textIn(row, field))).filter((id) => !have.has(id));
  });
  const gone = new Set(ids.filter((id) => id.length > 2 && !/^[\d.]+$/.test(id)));
  return (text) => text.replace(WORD, (word) => (gone.has(nameKey(word)) ? "(left out)" : word));
}
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?/gu;

export const hidden = (row: Row, hide: (text: string) => string): Row =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      typeof value === "string" ? hide(value) : (value ?? null),
    ]),
  );

/** The trust's name says that this is one school alone; a scenario that is not in the copy is not active in it. */
export function settingsAsKept(
  table: string,
  row: Row,
  { kept, school }: { readonly kept: Rows; readonly school: string },
): Row {
  if (table !== "Settings") return row;
  if (isSameName(textIn(row, "setting"), "Trust name")) {
    return { ...row, value: `${textIn(row, "value")}: a copy for ${school} alone`.replace(/^: a/, "A") };
  }
  if (!isSameName(textIn(row, "setting"), "Active scenario")) return row;
  const scenarios = (kept.get("Scenarios") ?? []).map((own) => textIn(own, "scenario"));
  return isAmong(["Baseline", "Adopted", ...scenarios], textIn(row, "value"))
    ? row
    : { ...row, value: "Baseline" };
}
