import type { RowEdit, UnreadableFile } from "../../../host";
import { recalculateOnOpening } from "../calculated/book/edit-book";
import { removeCalculationOrder } from "../calculated/book/remove-old";
import { BOOK, readTabs } from "../calculated/book/tabs";
import { declareParts } from "../calculated/package/content-types";
import { removeLinks } from "../calculated/package/links";
import { pack } from "../calculated/package/pack";
import { packageEdits, type PackageEdits } from "../calculated/package/package-edits";
import { refusePackage } from "../calculated/refusals/refuse-package";
import { guard, type CheckedFile } from "../guard";
import { readBook } from "../read-book";
import { readDateStyles } from "../read-date-styles";
import { readTables } from "../read-workbook";
import { Refusal } from "../refusal";
import { growTable, growSheet } from "./grow";
import { placeRows } from "./place-rows";
import { refuseInTheWay } from "./refuse-in-the-way";
import { openSheet, tableOf, type FoundTable } from "./target-table";
import { writeCells } from "./write-cells";

/**
 * The workbook with rows added to, changed in or taken out of its tables. Every part but those of the
 * tables written to, and the note that formulas are to be worked out again, stays byte for byte; where
 * something would be lost or stands in the way, the whole of it is refused in words.
 */
export function editRows(bytes: Uint8Array, rows: readonly RowEdit[]): Uint8Array | UnreadableFile {
  const file = guard(bytes);
  if ("unreadable" in file) return file;
  try {
    return written(file, rows);
  } catch (cause) {
    if (cause instanceof Refusal) return { unreadable: cause.message };
    throw cause;
  }
}

function written(file: CheckedFile, rows: readonly RowEdit[]): Uint8Array {
  const edits = packageEdits(file);
  const { stylesPart, from1904 } = readBook(file);
  refusePackage(edits, stylesPart);
  const [tabs, tables] = [readTabs(edits), readTables(file)];
  const dateStyles = from1904 ? readDateStyles(file, stylesPart) : null;
  let addsFormulas = false;
  for (const name of new Set(rows.map(({ table }) => table))) {
    const target = tableOf(tabs, tables, name);
    const own = rows.filter(({ table }) => table === name);
    addsFormulas = writeTable(edits, target, { own, dateStyles }) || addsFormulas;
  }
  if (addsFormulas) forgetOrder(edits);
  if (rows.length > 0) recalculateOnOpening(edits);
  return pack(edits);
}

interface Writing {
  readonly own: readonly RowEdit[];
  readonly dateStyles: ReadonlySet<number> | null;
}

/** True when a formula of a column was put into a new row. */
function writeTable(edits: PackageEdits, target: FoundTable, { own, dateStyles }: Writing): boolean {
  const sheet = openSheet(edits, target);
  const placed = placeRows(own, target, sheet);
  refuseInTheWay(placed, target, sheet);
  writeCells(edits, sheet, { placed, target, dateStyles });
  if (placed.lastRow > target.frame.lastBodyRow) {
    growTable(edits, target, placed.lastRow);
    growSheet(edits, target, placed.lastRow);
  }
  return placed.rows.some(({ cells }) => [...cells.values()].some((cell) => "formula" in cell));
}

function forgetOrder(edits: PackageEdits): void {
  const ids = removeCalculationOrder(edits);
  if (ids.length === 0) return;
  removeLinks(edits, BOOK, new Set(ids));
  declareParts(edits, []);
}
