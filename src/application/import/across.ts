import { readYearGroup } from "../../domain/curriculum";
import { academicYearIn, monthIn } from "./cells/read-day";
import type { CellContext } from "./cells/read-cell";
import { cellText } from "./source";
import type { SourceCell } from "./source";

/** Whether a header is itself what a column holds: "Sep 2026", "Y7", "2026/27". */
export function isAcross(
  column: string,
  header: SourceCell | undefined,
  { academicYear, book }: CellContext,
): boolean {
  const text = cellText(header);
  switch (column) {
    case "Month":
      return typeof header === "number" ? book.dayOf(header) !== null : monthIn(text, academicYear) !== null;
    case "Year group":
      return !/^\d{3,}$/.test(text) && readYearGroup(text) !== null;
    case "Academic year":
      return academicYearIn(text) !== null;
    default:
      return false;
  }
}
