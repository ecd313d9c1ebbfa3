import type { CellValue, UnreadableFile } from "../../host";
import { guard, type CheckedFile } from "./guard";
import { readBook, type Book } from "./read-book";
import { readCells } from "./read-cells";
import { readDateStyles } from "./read-date-styles";
import { readStrings } from "./read-strings";
import { Refusal } from "./refusal";

/** One sheet as it stands, rows by their number; blank ones are left out. */
export interface SheetGrid {
  readonly sheet: string;
  /** All sheets of the file. */
  readonly sheets: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly CellValue[] }[];
}

/** Every cell of the sheet of that name, or of the first one: for files that have no tables. */
export function readGrid(bytes: Uint8Array, sheetName: string | null): SheetGrid | UnreadableFile {
  const file = guard(bytes);
  if ("unreadable" in file) return file;
  try {
    return gridOf(file, readBook(file), sheetName);
  } catch (cause) {
    if (cause instanceof Refusal) return { unreadable: cause.message };
    throw cause;
  }
}

function gridOf(file: CheckedFile, book: Book, wanted: string | null): SheetGrid | UnreadableFile {
  const sheets = book.sheets.map(({ name }) => name);
  const own = book.sheets.find(({ name }) => wanted === null || name.toLowerCase() === wanted.toLowerCase());
  if (!own) return { unreadable: `There is no sheet "${wanted ?? ""}". There are: ${sheets.join(", ")}.` };
  const rows = new Map<number, CellValue[]>();
  const context = {
    strings: readStrings(file, book.stringsPart),
    dateStyles1904: book.from1904 ? readDateStyles(file, book.stylesPart) : null,
  };
  readCells(file, own.part, context, ({ row, column }, value) => {
    if (value === null) return;
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  });
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  return { sheet: own.name, sheets, rows: inOrder.map(([number, cells]) => ({ number, cells })) };
}
