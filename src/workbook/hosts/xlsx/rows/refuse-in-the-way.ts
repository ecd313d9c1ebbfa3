import { columnLetters } from "../../../host";
import { isFilled } from "../calculated/book/sheet-cells";
import { allNamed, childNamed } from "../calculated/package/xml-tree";
import type { XmlNode } from "../calculated/package/xml-tree";
import { isTrue } from "../read-book";
import { placeOf } from "../read-table-part";
import { Refusal } from "../refusal";
import type { PlacedRows } from "./place-rows";
import type { FoundTable, OpenSheet } from "./target-table";

const LAST_SHEET_ROW = 1_048_576;

/** Throws where the rows cannot be written without breaking or hiding something. */
export function refuseInTheWay(placed: PlacedRows, target: FoundTable, sheet: OpenSheet): void {
  refuseProtected(target, sheet);
  const merges = allNamed(sheet.root, "mergeCell");
  for (const { number, isNew } of placed.rows) {
    refuseMerged(number, target, merges);
    if (isNew && isTrue(sheet.rows.get(number)?.node.attributes.hidden)) {
      throw new Refusal(
        `Row ${number} of the sheet ${target.tab.name} is hidden, and a new row of ${target.table.name} would not be seen there. Show it, or clear the filter, and try again.`,
      );
    }
  }
  if (placed.lastRow > target.frame.lastBodyRow) refuseGrowth(placed.lastRow, target, sheet);
}

function refuseProtected({ tab, table }: FoundTable, { root }: OpenSheet): void {
  const lock = childNamed(root, "sheetProtection");
  if (!isTrue(lock?.attributes.sheet)) return;
  throw new Refusal(
    `The sheet ${tab.name} is protected, so Headroom does not write into its table ${table.name}. Take the protection off (Review, Unprotect Sheet) and try again.`,
  );
}

function refuseMerged(row: number, { tab, frame }: FoundTable, merges: readonly XmlNode[]): void {
  const last = frame.firstColumn + frame.columns.length - 1;
  for (const { attributes } of merges) {
    const [from = "", to = from] = (attributes.ref ?? "").split(":");
    const [start, end] = [placeOf(from), placeOf(to)];
    if (!start || !end || row < start.row || row > end.row) continue;
    if (end.column < frame.firstColumn || start.column > last) continue;
    throw new Refusal(
      `The cells ${from}:${to} of the sheet ${tab.name} are merged, and Headroom must write into one of them. Unmerge them and try again.`,
    );
  }
}

function refuseGrowth(lastRow: number, target: FoundTable, sheet: OpenSheet): void {
  const { tab, table, frame } = target;
  const rows = Array.from(
    { length: lastRow - frame.lastBodyRow },
    (_, index) => frame.lastBodyRow + index + 1,
  );
  if (lastRow > LAST_SHEET_ROW) throw new Refusal(`The sheet ${tab.name} has no row left for ${table.name}.`);
  if (frame.hasTotals) {
    throw new Refusal(
      `The table ${table.name} has a totals row and no blank row above it for new rows. Switch the totals row off (Table Design) or insert blank rows above it, and try again.`,
    );
  }
  refuseTablesBelow(rows, target);
  const lastColumn = frame.firstColumn + frame.columns.length - 1;
  for (const number of rows) {
    const cell = sheet.rows
      .get(number)
      ?.cells.find(
        (own) => own.column >= frame.firstColumn && own.column <= lastColumn && isFilled(sheet.text, own),
      );
    if (!cell) continue;
    throw new Refusal(
      `${tab.name}!${columnLetters(cell.column)}${number} stands right below the table ${table.name}, where its new rows go. Move it and try again.`,
    );
  }
}

function refuseTablesBelow(rows: readonly number[], { tab, table, frame }: FoundTable): void {
  const lastColumn = frame.firstColumn + frame.columns.length - 1;
  for (const other of tab.tables) {
    const own = other.frame;
    if (!own || other === table) continue;
    const beside = own.firstColumn > lastColumn || own.firstColumn + own.columns.length <= frame.firstColumn;
    const last = own.lastBodyRow + (own.hasTotals ? 1 : 0);
    if (beside || !rows.some((row) => row >= own.headerRow && row <= last)) continue;
    throw new Refusal(
      `The table ${other.name} stands below ${table.name} on the sheet ${tab.name}, so ${table.name} cannot grow. Move one of them and try again.`,
    );
  }
}
