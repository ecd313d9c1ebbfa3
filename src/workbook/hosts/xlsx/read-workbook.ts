import { allAtOnce, type HostTable, type UnreadableFile } from "../../host";
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

export const readTables = (file: CheckedFile): HostTable[] => allAtOnce(tablesStepwise(file));

/** Stops before each sheet that has tables. */
function* tablesStepwise(file: CheckedFile): Generator<void, HostTable[], void> {
  const book = readBook(file);
  const context: CellContext = {
    strings: readStrings(file, book.stringsPart),
    dateStyles1904: book.from1904 ? readDateStyles(file, book.stylesPart) : null,
  };
  const filler = tableFiller();
  const sheets = book.sheets
    .map((sheet): SheetWithTables => ({ sheet, frames: framesOn(file, sheet) }))
    .filter(({ frames }) => frames.length > 0);
  const tables: HostTable[] = [];
  for (const { sheet, frames } of sheets) {
    yield;
    const filling = filler(sheet.name, frames);
    readCells(file, sheet.part, context, filling.put);
    tables.push(...filling.tables());
  }
  return tables;
}

/**
 * Every Excel table of the file. Read straight from the parts and not with exceljs, which rounds numbers
 * with a date format to milliseconds, loses formula results that are an empty text, and follows only
 * the part names that Excel itself gives.
 */
export const readWorkbook = (bytes: Uint8Array): Promise<HostTable[] | UnreadableFile> =>
  Promise.resolve(allAtOnce(readWorkbookStepwise(bytes)));

/** The same with pauses. */
export function* readWorkbookStepwise(
  bytes: Uint8Array,
): Generator<void, HostTable[] | UnreadableFile, void> {
  try {
    const file = guard(bytes);
    yield;
    return "unreadable" in file ? file : yield* tablesStepwise(file);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { unreadable: cause instanceof Refusal ? reason : `This workbook could not be read: ${reason}` };
  }
}
