import { nameKey } from "../../domain/kernel";
import { cellText, isBlankRow } from "./source";
import type { SourceFile, SourceRow } from "./source";

/** Titles and dates of a report stand above its headers; they are never further down than this. */
const ROWS_LOOKED_AT = 25;

/** Headers compare without regard to case, spaces and signs: "Annual cost (£)" is "annual cost". */
export const plainHeader = (header: string): string =>
  nameKey(header)
    .replace(/[^a-z0-9&/%]+/g, " ")
    .trim();

/** Where each header of a row stands; one that stands twice has two places. */
export function placesOf({ cells }: SourceRow): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  cells.forEach((cell, place) => {
    const header = plainHeader(cellText(cell));
    if (header !== "") places.set(header, [...(places.get(header) ?? []), place]);
  });
  return places;
}

/** The row that scores highest, the first of equals; null where none scores. */
export function bestHeaderRow(file: SourceFile, score: (row: SourceRow) => number): SourceRow | null {
  let best: { readonly row: SourceRow; readonly score: number } | null = null;
  for (const row of file.rows.slice(0, ROWS_LOOKED_AT)) {
    const own = isBlankRow(row) ? 0 : score(row);
    if (own > (best?.score ?? 0)) best = { row, score: own };
  }
  return best?.row ?? null;
}
