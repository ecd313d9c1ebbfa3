import type { ImportKind } from "../../domain/reference";
import { isSameName } from "../../domain/kernel";
import { plainHeader } from "./headers";
import { IMPORT_TARGETS } from "./kinds";
import { mapSource, wordSource } from "./map-rows";
import type { FileWord } from "./file-words";
import type { MapRow } from "./map-rows";

/** The table's own column that a header of the file fills; null: none. */
export interface Remapping {
  readonly header: string;
  readonly into: string | null;
}

/** A map in which a header of the file fills another column of the kind's own table, or none. */
export function remapped(
  rows: readonly MapRow[],
  { header, into }: Remapping,
  { map, kind }: { readonly map: string; readonly kind: ImportKind },
): MapRow[] {
  const [{ table, across }] = IMPORT_TARGETS[kind];
  const isOwn = (row: MapRow): boolean => isSameName(row.table, table);
  const isOfHeader = (row: MapRow): boolean => {
    const source = mapSource(row.sourceColumn);
    return source.is !== "always" && plainHeader(source.header) === plainHeader(header);
  };
  // many months may fill one column, each with its own header
  const mayShare = into !== null && across !== null && isSameName(across.into, into);
  const isInTheWay = (row: MapRow): boolean => into !== null && !mayShare && isSameName(row.column, into);
  const kept = rows.filter((row) => !isOwn(row) || !(isOfHeader(row) || isInTheWay(row)));
  return into === null ? kept : [...kept, { map, kind, sourceColumn: header, table, column: into }];
}

/** A map in which a word of the file is another word of the workbook, or none. */
export function reworded(
  rows: readonly MapRow[],
  { table, column, header, found }: Pick<FileWord, "table" | "column" | "header" | "found">,
  here: string | null,
  { map, kind }: { readonly map: string; readonly kind: ImportKind },
): MapRow[] {
  const isIt = ({ sourceColumn, table: its, column: into }: MapRow): boolean => {
    const source = mapSource(sourceColumn);
    return (
      source.is === "word" &&
      isSameName(its, table) &&
      isSameName(into, column.header) &&
      isSameName(source.found, found)
    );
  };
  const kept = rows.filter((row) => !isIt(row));
  const sourceColumn = here === null ? null : wordSource(header, found, here);
  return sourceColumn === null ? kept : [...kept, { map, kind, sourceColumn, table, column: column.header }];
}

/** The column of the kind's own table that a header of the file fills; null where it fills none. */
export function filledBy(rows: readonly MapRow[], header: string, kind: ImportKind): string | null {
  const [{ table }] = IMPORT_TARGETS[kind];
  const own = rows.find(({ sourceColumn, table: its }) => {
    const source = mapSource(sourceColumn);
    return (
      isSameName(its, table) && source.is === "column" && plainHeader(source.header) === plainHeader(header)
    );
  });
  return own?.column ?? null;
}
