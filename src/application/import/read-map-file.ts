import { bestHeaderRow, placesOf, plainHeader } from "./headers";
import type { MapRow } from "./map-rows";
import { cellText, isBlankRow } from "./source";
import type { SourceFile } from "./source";

const HEADERS = ["Map", "Kind", "Source column", "Table", "Column"] as const;

/** A map kept in a file of its own, with the headers of ImportMaps; null where it has other headers. */
export function mapInFile(file: SourceFile): MapRow[] | null {
  const header = bestHeaderRow(file, (row) => {
    const places = placesOf(row);
    return HEADERS.every((own) => places.has(plainHeader(own))) ? 1 : 0;
  });
  if (header === null) return null;
  const places = placesOf(header);
  return file.rows
    .filter((row) => row.number > header.number && !isBlankRow(row))
    .map(({ cells }): MapRow => {
      const text = (own: (typeof HEADERS)[number]): string =>
        cellText(cells[places.get(plainHeader(own))?.[0] ?? -1]);
      return {
        map: text("Map"),
        kind: text("Kind"),
        sourceColumn: text("Source column"),
        table: text("Table"),
        column: text("Column"),
      };
    });
}
