import type { ImportBook } from "../../../application/import/import-book";
import { academicYearIn } from "../../../application/import/cells/read-day";
import { IMPORT_TARGETS } from "../../../application/import/kinds";
import { oneOf } from "../../../application/issues/words";
import type { ImportKind } from "../../../domain/reference";
import { WrongArguments } from "../../console";

const isKind = (given: string): given is ImportKind => given in IMPORT_TARGETS;

export function importKind(given: string): ImportKind {
  if (isKind(given)) return given;
  const kinds = oneOf(Object.keys(IMPORT_TARGETS));
  throw new WrongArguments(`say what the file holds: ${kinds}${given === "" ? "" : `, not "${given}"`}`);
}

/** `--set "School=Oakfield"`, each once; `--year` is the academic year of a table that has one. */
export function settings(
  given: readonly string[],
  year: string | null,
  kind: ImportKind,
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
