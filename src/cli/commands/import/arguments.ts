import type { ImportBook } from "../../../application/import/import-book";
import { academicYearIn } from "../../../application/import/cells/read-day";
import { FILE_KINDS, IMPORT_TARGETS } from "../../../application/import/kinds";
import type { FileKind } from "../../../application/import/kinds";
import { oneOf } from "../../../application/issues/words";
import { WrongArguments } from "../../console";

export function importKind(given: string): FileKind {
  const kind = FILE_KINDS.find((own) => own === given);
  if (kind !== undefined) return kind;
  const kinds = oneOf(FILE_KINDS);
  throw new WrongArguments(`say what the file holds: ${kinds}${given === "" ? "" : `, not "${given}"`}`);
}

/** `--set "School=Oakfield"`, each once; `--year` is the academic year of a table that has one. */
export function settings(
  given: readonly string[],
  year: string | null,
  kind: FileKind,
  book: ImportBook,
): Map<string, string> {
  const set = new Map<string, string>();
  const [{ table }] = IMPORT_TARGETS[kind];
  if (year !== null && academicYearIn(year) !== year) {
    throw new WrongArguments(`--year must be an academic year, such as 2026/27, not "${year}"`);
  }
  const hasYear = book.table(table)?.columns.some(({ header }) => header === "Academic year") === true;
  if (year !== null && hasYear) set.set("Academic year", year);
  for (const text of given) {
    const at = text.indexOf("=");
    const [column, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    if (at < 1 || column === "") throw new WrongArguments(`--set must be COLUMN=VALUE, not "${text}"`);
    set.set(column, value);
  }
  return set;
}
