import type { ImportKind } from "../../domain/reference";
import { groupBy, isSameName, nameKey } from "../../domain/kernel";
import type { CellContext } from "./cells/read-cell";
import { guessMap } from "./guess-map";
import { bestHeaderRow, placesOf, plainHeader } from "./headers";
import { IMPORT_TARGETS } from "./kinds";
import { alwaysSource, mapSource } from "./map-rows";
import type { MapRow } from "./map-rows";
import type { SourceFile, SourceRow } from "./source";

/** The map for a file, and the row of the file that holds its headers. */
export interface ChosenMap {
  readonly name: string;
  readonly origin: "given" | "saved" | "guessed";
  readonly rows: readonly MapRow[];
  readonly header: SourceRow;
}
/** A map as it is asked for: its rows, the name of one in the workbook, or whichever fits. */
export type WantedMap = { readonly rows: readonly MapRow[] } | { readonly name: string } | "whichever fits";

export function chooseMap(
  file: SourceFile,
  kind: ImportKind,
  wanted: WantedMap,
  context: CellContext,
): ChosenMap | { readonly refused: string } {
  if (wanted === "whichever fits") return fitting(file, kind, context) ?? guessed(file, kind, context);
  const rows = "rows" in wanted ? ofKind(wanted.rows, kind) : named(wanted.name, kind, context);
  if (rows.length === 0) {
    const what = "rows" in wanted ? "The map has" : `ImportMaps has no map "${wanted.name}" with`;
    return {
      refused: `${what} no rows for ${kind}: its headers are Map, Kind, Source column, Table, Column`,
    };
  }
  const [first] = rows;
  if (!first || rows.some(({ map }) => !isSameName(map, first.map))) {
    return { refused: "The file given with --map holds more than one map of this kind" };
  }
  const header = headerRow(file, rows);
  if (header === null) return { refused: "None of the headers that the map names is in the file" };
  return { name: first.map, origin: "rows" in wanted ? "given" : "saved", rows, header };
}

const ofKind = (rows: readonly MapRow[], kind: ImportKind): MapRow[] =>
  rows.filter((row) => isSameName(row.kind, kind));
const named = (name: string, kind: ImportKind, { book }: CellContext): MapRow[] =>
  ofKind(book.maps, kind).filter(({ map }) => isSameName(map, name));

const headersOf = (rows: readonly MapRow[]): Set<string> =>
  new Set(
    rows.flatMap(({ sourceColumn }) => {
      const source = mapSource(sourceColumn);
      return source.is === "always" ? [] : [plainHeader(source.header)];
    }),
  );

function headerRow(file: SourceFile, rows: readonly MapRow[]): SourceRow | null {
  const wanted = headersOf(rows);
  return bestHeaderRow(file, (row) => {
    const places = placesOf(row);
    return [...wanted].filter((header) => places.has(header)).length;
  });
}

/** The map of the workbook with most columns that are all in the file. */
function fitting(file: SourceFile, kind: ImportKind, context: CellContext): ChosenMap | null {
  let best: (ChosenMap & { readonly columns: number }) | null = null;
  for (const rows of groupBy(ofKind(context.book.maps, kind), ({ map }) => nameKey(map)).values()) {
    const header = headerRow(file, rows);
    const wanted = headersOf(rows);
    const fits = header !== null && [...wanted].every((own) => placesOf(header).has(own));
    if (!fits || wanted.size <= (best?.columns ?? 0)) continue;
    best = { name: rows[0]?.map ?? "", origin: "saved", rows, header, columns: wanted.size };
  }
  return best;
}

function guessed(
  file: SourceFile,
  kind: ImportKind,
  context: CellContext,
): ChosenMap | { readonly refused: string } {
  const header = bestHeaderRow(file, (row) => guessMap(kind, row, context).length);
  if (header === null) {
    const [{ table }] = IMPORT_TARGETS[kind];
    return {
      refused: `No row of the file has a header that ${table} has. Name its columns as ${table} does, or give a map: see docs/imports.md`,
    };
  }
  const name = newName(kind, context);
  const rows = guessMap(kind, header, context).map((row) => ({ ...row, map: name }));
  return { name, origin: "guessed", rows, header };
}

/** A map that is there and did not fit is somebody's: it keeps its name. */
function newName(kind: ImportKind, { book }: CellContext): string {
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const taken = (name: string): boolean =>
    book.maps.some(({ map, kind: own }) => isSameName(map, name) && isSameName(own, kind));
  let name = title;
  for (let number = 2; taken(name); number += 1) name = `${title} ${number}`;
  return name;
}

/** The rows with columns that the person sets for this file, in place of what the map says of them. */
export function withSet(
  rows: readonly MapRow[],
  set: ReadonlyMap<string, string>,
  kind: ImportKind,
): MapRow[] {
  const [{ table }] = IMPORT_TARGETS[kind];
  const isSet = (row: MapRow): boolean =>
    isSameName(row.table, table) && [...set.keys()].some((column) => isSameName(column, row.column));
  const added = [...set].map(([column, value]) => ({
    ...{ map: "", kind, sourceColumn: alwaysSource(value), table, column },
  }));
  return [...rows.filter((row) => !isSet(row)), ...added];
}
