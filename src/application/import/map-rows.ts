import { isSameName } from "../../domain/kernel";

/** A row of ImportMaps. */
export interface MapRow {
  readonly map: string;
  readonly kind: string;
  readonly sourceColumn: string;
  readonly table: string;
  readonly column: string;
}

/** As ImportMaps heads them. */
export const MAP_HEADERS = ["Map", "Kind", "Source column", "Table", "Column"] as const;
export const mapRowOf = (text: (header: (typeof MAP_HEADERS)[number]) => string): MapRow => ({
  map: text("Map"),
  kind: text("Kind"),
  sourceColumn: text("Source column"),
  table: text("Table"),
  column: text("Column"),
});

/** What the Source column of a map says. */
export type MapSource =
  | { readonly is: "column"; readonly header: string }
  /** Every row holds it. */
  | { readonly is: "always"; readonly value: string }
  /** What stands in the file as `found` is `here` in the workbook. */
  | { readonly is: "word"; readonly header: string; readonly found: string; readonly here: string };

const ALWAYS = "always";

/** "FTE"; "always | Oakfield Academy"; "Job title | M Teacher | Teacher". */
export function mapSource(sourceColumn: string): MapSource {
  const parts = sourceColumn.split("|").map((part) => part.trim());
  const [first = "", second = "", third = ""] = parts;
  if (parts.length === 2 && isSameName(first, ALWAYS)) return { is: "always", value: second };
  if (parts.length === 3) return { is: "word", header: first, found: second, here: third };
  return { is: "column", header: sourceColumn.trim() };
}

/** Null where the words hold what parts them. */
export function wordSource(header: string, found: string, here: string): string | null {
  const parts = [header, found, here];
  return parts.some((part) => part.includes("|")) ? null : parts.join(" | ");
}

export const alwaysSource = (value: string): string => `${ALWAYS} | ${value}`;
