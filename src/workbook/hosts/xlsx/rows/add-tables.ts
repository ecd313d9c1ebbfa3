import type { UnreadableFile } from "../../../host";
import type { CalculatedSheet } from "../../../layout/calculated/calculated-sheets";
import { addAll, counter } from "../calculated/add-sheets";
import { editBook } from "../calculated/book/edit-book";
import { styleBook } from "../calculated/book/style-book";
import { readTabs, sameName, type Tab } from "../calculated/book/tabs";
import { declareParts } from "../calculated/package/content-types";
import { pack } from "../calculated/package/pack";
import { packageEdits } from "../calculated/package/package-edits";
import { isLocked, LOCKED } from "../calculated/refusals/refuse-names";
import { refusePackage } from "../calculated/refusals/refuse-package";
import { knownTexts } from "../../../layout/look/dress-calculated";
import { planSheet } from "../../../layout/look/sheet-plan";
import { guard, type CheckedFile } from "../guard";
import { readBook } from "../read-book";
import { Refusal } from "../refusal";

/**
 * The workbook with sheets of tables that it lacks, behind its own sheets; every other part stays byte for byte.
 * A sheet whose name is taken is called as its table is.
 */
export function addTables(
  bytes: Uint8Array,
  sheets: readonly CalculatedSheet[],
): Uint8Array | UnreadableFile {
  if (sheets.length === 0) return bytes;
  const file = guard(bytes);
  if ("unreadable" in file) return file;
  try {
    return written(file, sheets);
  } catch (cause) {
    if (cause instanceof Refusal) return { unreadable: cause.message };
    throw cause;
  }
}

function written(file: CheckedFile, sheets: readonly CalculatedSheet[]): Uint8Array {
  const edits = packageEdits(file);
  const { stylesPart } = readBook(file);
  refusePackage(edits, stylesPart);
  if (isLocked(edits)) throw new Refusal(LOCKED);
  const tabs = readTabs(edits);
  const adding = {
    edits,
    styles: styleBook(edits, stylesPart),
    tableId: counter(Math.max(0, ...tabs.flatMap(({ tables }) => tables.map(({ id }) => id)))),
    parts: [],
    marked: false,
  };
  const known = knownTexts(sheets.flatMap(({ tables }) => tables));
  const named = withFreeNames(sheets, tabs);
  const plans = new Map(
    named.map((sheet) => [
      sheet,
      {
        plan: planSheet(sheet, [], known),
        tab: sheet.name,
        handedOn: { selected: false, protection: "" },
      },
    ]),
  );
  const order = [
    ...tabs.map((old) => ({ old, sheet: null })),
    ...named.map((sheet) => ({ old: null, sheet })),
  ];
  editBook(edits, tabs, addAll(adding, order, plans));
  declareParts(edits, adding.parts);
  adding.styles.save();
  return pack(edits);
}

function withFreeNames(sheets: readonly CalculatedSheet[], tabs: readonly Tab[]): CalculatedSheet[] {
  const taken = tabs.map(({ name }) => name);
  return sheets.map((sheet) => {
    const name = freeName(sheet, taken);
    taken.push(name);
    return { ...sheet, name, title: name };
  });
}

function freeName({ name, tables }: CalculatedSheet, taken: readonly string[]): string {
  const isTaken = (wanted: string): boolean => taken.some((own) => sameName(own, wanted));
  const own = tables[0]?.layout.name ?? name;
  const free = [name, own].find((wanted) => !isTaken(wanted));
  if (free !== undefined) return free;
  throw new Refusal(
    `The table ${own} is missing, and Headroom would add it on a sheet called ${own}, which is there already. Rename that sheet and try again.`,
  );
}
