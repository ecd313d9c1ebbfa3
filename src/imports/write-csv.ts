import Papa from "papaparse";
import type { CsvCell, CsvRow } from "../application/year/csv-rows";

/** What a spreadsheet takes for a formula when it opens a file of texts. */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n]/;
/** By this a spreadsheet knows that the file is UTF-8. */
const MARK = "\ufeff";

/**
 * Every CSV file that is written. A text that a spreadsheet would take for a formula gets an apostrophe before it;
 * numbers stay numbers, minus signs and all.
 */
export function writeCsv(
  rows: readonly CsvRow[],
  options: { readonly forSpreadsheets: boolean },
): Uint8Array {
  const text = Papa.unparse(
    rows.map((row) => row.map(plain)),
    { newline: "\r\n" },
  );
  return new TextEncoder().encode(`${options.forSpreadsheets ? MARK : ""}${text}\r\n`);
}

function plain(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.number;
  return LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
}
