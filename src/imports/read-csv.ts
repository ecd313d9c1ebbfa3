import Papa from "papaparse";
import type { SourceFile, SourceProblem, SourceRow } from "../application/import/source";
import { decodeText } from "./decode-text";

/** What stands between cells: files of other systems use no other. */
const DELIMITERS = [",", "\t", ";"];

/** A CSV file as rows of texts. No text is taken for a number or a formula here. */
export function readCsv(bytes: Uint8Array, name: string): SourceFile | { readonly unreadable: string } {
  const decoded = decodeText(bytes);
  if ("unreadable" in decoded) return decoded;
  const { data, errors } = Papa.parse<string[]>(decoded.text, { delimitersToGuess: DELIMITERS });
  const rows = data.map((cells, index): SourceRow => ({ number: index + 1, cells }));
  return {
    name,
    rows,
    rowsHaveEnds: true,
    notes: decoded.note === null ? [] : [decoded.note],
    problems: errors.filter(({ type }) => type === "Quotes").map(quotesProblem),
  };
}

const quotesProblem = ({ row }: Papa.ParseError): SourceProblem => ({
  row: row === undefined ? null : row + 1,
  text: 'a quotation mark " is not closed, or stands inside a cell: the cells of this row cannot be told apart',
});
