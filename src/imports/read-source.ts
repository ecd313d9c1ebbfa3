import type { SourceCell, SourceFile } from "../application/import/source";
import { readCsv } from "./read-csv";

/** A file as it was chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a spreadsheet; its first one unless said. */
  readonly sheet: string | null;
}
/** What reads the cells of a spreadsheet: a host's, fetched when it is needed. */
export type ReadGrid = (bytes: Uint8Array, sheet: string | null) => Grid | Unreadable;
interface Grid {
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly SourceCell[] }[];
}
interface Unreadable {
  readonly unreadable: string;
}

/** A file of another system: a spreadsheet by its ending, else a CSV. */
export function readSource({ name, bytes, sheet }: ChosenFile, readGrid: ReadGrid): SourceFile | Unreadable {
  if (!isSpreadsheet(name)) {
    return sheet === null
      ? readCsv(bytes, name)
      : { unreadable: "this is no .xlsx file, so it has no sheets" };
  }
  const grid = readGrid(bytes, sheet);
  if ("unreadable" in grid) return grid;
  const others = grid.sheets.filter((own) => own !== grid.sheet);
  const note = `Only the sheet ${grid.sheet} was read. There are others: ${others.join(", ")}`;
  const notes = sheet === null && others.length > 0 ? [note] : [];
  const sheets = { read: grid.sheet, all: grid.sheets };
  return { name, rows: grid.rows, rowsHaveEnds: false, notes, problems: [], sheets };
}

export const isSpreadsheet = (name: string): boolean => /[.]xls[xm]$/i.test(name);
