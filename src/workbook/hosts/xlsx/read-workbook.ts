import type { HostTable, UnreadableFile } from "../../host";
import type { CellContext } from "./cell-value";
import { guard, type CheckedFile } from "./guard";
import { relationshipsOf } from "./package-parts";
import { readBook, type SheetPart } from "./read-book";
import { readCells } from "./read-cells";
import { readDateStyles } from "./read-date-styles";
import { readStrings } from "./read-strings";
import { readTablePart, type TableFrame } from "./read-table-part";
import { Refusal } from "./refusal";
import { tableFiller } from "./table-filler";

interface SheetWithTables {
  readonly sheet: SheetPart;
  readonly frames: readonly TableFrame[];
}

function framesOn(file: CheckedFile, sheet: SheetPart): TableFrame[] {
  return [...relationshipsOf(file, sheet.part).values()]
    .filter((link) => link.type === "table")
    .map((link) => readTablePart(file, link.part))
    .filter((frame) => frame !== null);
}

export function readTables(file: CheckedFile): HostTable[] {
  const book = readBook(file);
  const context: CellContext = {
    strings: readStrings(file, book.stringsPart),
    dateStyles1904: book.from1904 ? readDateStyles(file, book.stylesPart) : null,
  };
  const filler = tableFiller();
  return book.sheets
    .map((sheet): SheetWithTables => ({ sheet, frames: framesOn(file, sheet) }))
    .filter(({ frames }) => frames.length > 0)
    .flatMap(({ sheet, frames }) => {
      const filling = filler(sheet.name, frames);
      readCells(file, sheet.part, context, filling.put);
      return filling.tables();
    });
}

/**
 * Every Excel table of the file. Read straight from the parts and not with exceljs, which rounds numbers
 * with a date format to milliseconds, loses formula results that are an empty text, and follows only
 * the part names that Excel itself gives.
 */
export function readWorkbook(bytes: Uint8Array): Promise<HostTable[] | UnreadableFile> {
  try {
    const file = guard(bytes);
    return Promise.resolve("unreadable" in file ? file : readTables(file));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return Promise.resolve({
      unreadable: cause instanceof Refusal ? reason : `This workbook could not be read: ${reason}`,
    });
  }
}
