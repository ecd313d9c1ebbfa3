import { isSameName, nameKey } from "../domain/kernel";
import { isAmong, LAYOUTS, rowsOf, textIn } from "./copy-rows";
import type { Row, Rows } from "./copy-rows";
import { hidden, hider, settingsAsKept } from "./copy-texts";
import type { HostTable } from "./host";
import { columnOf, fieldsOf } from "./layout/table";
import type { TableLayout } from "./layout/table";
import type { WorkbookContent } from "./layout/workbook-content";
import { workbookWith } from "./template-content";

export type SchoolCopy =
  | { readonly outcome: "refused"; readonly reason: string }
  | {
      readonly outcome: "copied";
      readonly content: WorkbookContent;
      /** Rows that are not in it, by table. */
      readonly leftOut: ReadonlyMap<string, number>;
    };

/** Reasons that must not be published are in no copy. */
const NEVER = ["PrivateReasons"];
/** Rows of these are of one school even where another field names several. */
const TRUST_WORD = "Trust";

/**
 * A new workbook with what one school may see: its own rows, and those of the whole trust that name no school.
 * It is written anew from the tables, so that nothing of the old file is in it: no sheet, column, comment,
 * name or kept result of another. What a row that is left out is needed for is left out too.
 */
export function schoolCopy(tables: readonly HostTable[], school: string, savedAt: string): SchoolCopy {
  const all = rowsOf(tables);
  const names = schoolNames(all, school);
  if (names.length === 0) return { outcome: "refused", reason: `there is no school "${school}"` };
  const kept = withoutLoose(all, ownRows(all, names));
  const hide = hider(all, kept);
  const rows = Object.fromEntries(
    [...kept].map(([name, own]) => [
      name,
      own.map((row) => settingsAsKept(name, hidden(row, hide), { kept, school })),
    ]),
  );
  const content = workbookWith(rows, {
    title: `Headroom workbook of ${school}`,
    subject: "A copy for one school",
    savedAt,
  });
  const leftOut = new Map(
    [...all].flatMap(([name, own]): [string, number][] => {
      const count = own.length - (kept.get(name)?.length ?? 0);
      return count === 0 ? [] : [[name, count]];
    }),
  );
  return { outcome: "copied", content, leftOut };
}

/** The school and, of an all-through school, its phases. */
const schoolNames = (all: Rows, school: string): string[] =>
  (all.get("Schools") ?? [])
    .filter((row) => [textIn(row, "school"), textIn(row, "partOf")].some((name) => isSameName(name, school)))
    .map((row) => textIn(row, "school"));

function ownRows(all: Rows, names: readonly string[]): Rows {
  return new Map(
    LAYOUTS.map((layout) => {
      const rows = NEVER.includes(layout.name) ? [] : (all.get(layout.name) ?? []);
      return [layout.name, rows.filter((row) => isOwn(layout, row, names))];
    }),
  );
}

/** A row without a school is the trust's; the row of central services is one that every workbook needs. */
function isOwn({ name, columns }: TableLayout, row: Row, names: readonly string[]): boolean {
  if (columns["school"] === undefined) return true;
  const school = textIn(row, "school");
  if (name === "Schools") return isAmong(names, school) || isSameName(textIn(row, "phase"), "Central");
  // a total of the whole trust says something of the others
  if (name === "Controls") return isAmong(names, school);
  return school === "" || isSameName(school, TRUST_WORD) || isAmong(names, school);
}

/** Again and again without rows that need one that is not there any more. */
function withoutLoose(all: Rows, start: Rows): Rows {
  const had = keysOf(all);
  for (let rows = withoutOthers(start); ;) {
    const have = keysOf(rows);
    const isLoose = (layout: TableLayout, row: Row): boolean =>
      fieldsOf(layout).some((field) => {
        const table = columnOf(layout, field).names?.table;
        const key = nameKey(textIn(row, field));
        return (
          table !== undefined &&
          key !== "" &&
          had.get(table)?.has(key) === true &&
          have.get(table)?.has(key) !== true
        );
      });
    const next = new Map(
      LAYOUTS.map((layout) => [
        layout.name,
        (rows.get(layout.name) ?? []).filter((row) => !isLoose(layout, row)),
      ]),
    );
    if (LAYOUTS.every(({ name }) => next.get(name)?.length === rows.get(name)?.length)) return next;
    rows = withoutOthers(next);
  }
}

/** Scenarios that change nothing here, unless one that does builds on them. */
function withoutOthers(rows: Rows): Rows {
  const scenarios = rows.get("Scenarios") ?? [];
  const wanted = new Set((rows.get("Changes") ?? []).map((row) => nameKey(textIn(row, "scenario"))));
  // as many rounds as a chain of scenarios can be long
  for (let round = 0; round < scenarios.length; round += 1) {
    for (const row of scenarios) {
      if (wanted.has(nameKey(textIn(row, "scenario")))) wanted.add(nameKey(textIn(row, "buildsOn")));
    }
  }
  return new Map([
    ...rows,
    ["Scenarios", scenarios.filter((row) => wanted.has(nameKey(textIn(row, "scenario"))))],
  ]);
}

function keysOf(rows: Rows): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    LAYOUTS.map((layout) => {
      const [key = ""] = layout.keyFields;
      return [layout.name, new Set((rows.get(layout.name) ?? []).map((row) => nameKey(textIn(row, key))))];
    }),
  );
}
