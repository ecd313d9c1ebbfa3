import { isSameName } from "../../domain/kernel";
import { IMPORT_KINDS } from "../../domain/reference";
import type { ImportKind } from "../../domain/reference";
import type { ImportedRow } from "../table-edits";
import type { ChosenMap } from "./choose-map";
import type { ImportBook, ImportValues } from "./import-book";
import type { MapRow } from "./map-rows";

export const MAPS_TABLE = "ImportMaps";

/** Keeps the map that was used, in place of one of its name; of packs of rates none, nor where there is no such table. */
export function mapEdits({ name, rows }: ChosenMap, kind: ImportKind, book: ImportBook): ImportedRow[] {
  if (book.table(MAPS_TABLE) === null || !IMPORT_KINDS.some((own) => own === kind)) return [];
  const standing = book.maps.filter((row) => isSameName(row.kind, kind) && isSameName(row.map, name));
  const has = (all: readonly MapRow[], row: MapRow): boolean => all.some((own) => isSameRow(own, row));
  const edit = (does: "add" | "remove", row: MapRow): ImportedRow => {
    const values = cellsOf(row);
    const blank = Object.fromEntries(Object.keys(values).map((header) => [header, null]));
    return { edit: "import", does, table: MAPS_TABLE, key: values, values: does === "add" ? values : blank };
  };
  return [
    ...standing.filter((row) => !has(rows, row)).map((row) => edit("remove", row)),
    ...rows.filter((row) => !has(standing, row)).map((row) => edit("add", { ...row, kind })),
  ];
}

const isSameRow = (a: MapRow, b: MapRow): boolean =>
  isSameName(a.sourceColumn, b.sourceColumn) &&
  isSameName(a.table, b.table) &&
  isSameName(a.column, b.column);

const cellsOf = ({ map, kind, sourceColumn, table, column }: MapRow): ImportValues => ({
  Map: map,
  Kind: kind,
  "Source column": sourceColumn,
  Table: table,
  Column: column,
});
