import type { CheckedFile } from "./guard";
import { decodeEscapes, readXml } from "./package-parts";

/** Where a table stands on its sheet. Rows and columns count from 1. */
export interface TableFrame {
  readonly name: string;
  /** Row number of the headers; the row above the body when the headers are switched off. */
  readonly headerRow: number;
  readonly headersShown: boolean;
  readonly lastBodyRow: number;
  readonly hasTotals: boolean;
  readonly firstColumn: number;
  /** Headers as the table knows them; what their cells show comes first. */
  readonly columns: readonly string[];
}

/** The largest sheet of Excel. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** 28 for "AB". */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function placeOf(address: string): CellPlace | null {
  const match = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(address);
  if (!match) return null;
  const place = { row: Number(match[2]), column: columnNumber(match[1] ?? "") };
  return place.row >= 1 && place.row <= LAST_ROW && place.column <= LAST_COLUMN ? place : null;
}

/** Null for a table whose range is lost ("#REF!"): its cells are gone, so the table counts as missing. */
export function readTablePart(file: CheckedFile, part: string): TableFrame | null {
  const columns: string[] = [];
  let found: Readonly<Partial<Record<string, string>>> | null = null;
  readXml(file, part, {
    open(element, attributes) {
      // the alternative text of a table is an element called table too
      if (element === "table") found ??= attributes();
      if (element === "tableColumn") columns.push(decodeEscapes(attributes().name ?? ""));
    },
  });
  const table: Readonly<Partial<Record<string, string>>> = found ?? {};
  const [from = "", to = from] = (table.ref ?? "").split(":");
  const first = placeOf(from);
  const last = placeOf(to);
  const name = table.displayName ?? table.name;
  if (!first || !last || !name) return null;
  const headersShown = table.headerRowCount !== "0";
  const totalsRows = Number(table.totalsRowCount ?? 0);
  return {
    name,
    headerRow: headersShown ? first.row : first.row - 1,
    headersShown,
    lastBodyRow: last.row - totalsRows,
    hasTotals: totalsRows > 0,
    firstColumn: first.column,
    columns: columns.slice(0, last.column - first.column + 1),
  };
}
