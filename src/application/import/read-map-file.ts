import { bestHeaderRow, placesOf, plainHeader } from "./headers";
import { MAP_HEADERS, mapRowOf } from "./map-rows";
import type { MapRow } from "./map-rows";
import { cellText, isBlankRow } from "./source";
import type { SourceFile } from "./source";

/** A map kept in a file of its own, with the headers of ImportMaps; null where it has other headers. */
export function mapInFile(file: SourceFile): MapRow[] | null {
  const header = bestHeaderRow(file, (row) => {
    const places = placesOf(row);
    return MAP_HEADERS.every((own) => places.has(plainHeader(own))) ? 1 : 0;
  });
  if (header === null) return null;
  const places = placesOf(header);
  return file.rows
    .filter((row) => row.number > header.number && !isBlankRow(row))
    .map(({ cells }) => mapRowOf((own) => cellText(cells[places.get(plainHeader(own))?.[0] ?? -1])));
}
