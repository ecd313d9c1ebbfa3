import type { ImportBook, ImportColumn } from "../import-book";
import { cellText, isBlankCell } from "../source";
import type { SourceCell } from "../source";
import { readAmount } from "./read-amount";
import { readDay, readYear } from "./read-day";
import { readChoice, readName, readText, readYearGroupCell, readYesNo } from "./read-words";
import { read, wrong } from "./reading";
import type { CellReading } from "./reading";

export interface CellContext {
  readonly book: ImportBook;
  /** For months that are named without their year. */
  readonly academicYear: string | null;
}

/** One cell of a file, as its column in the workbook would hold it. */
export function readCell(
  cell: SourceCell | undefined,
  column: ImportColumn,
  context: CellContext,
): CellReading {
  if (cell === undefined || cell === null || isBlankCell(cell)) {
    return column.required ? wrong(`${column.header} is blank`) : read(null);
  }
  if (typeof cell === "object") return wrong(`${column.header} shows the error ${cell.error}`);
  const number = typeof cell === "number" ? cell : null;
  const text = cellText(cell);
  switch (column.kind) {
    case "amount":
      return readAmount(number ?? text, column);
    case "date":
      return readDay(number ?? text, column, context);
    case "academic-year":
      return readYear(text, column);
    case "year-group":
      return readYearGroupCell(text, column);
    case "choice":
      return readChoice(text, column);
    case "yes-no":
      return readYesNo(text, column);
    case "name":
      return readName(text, column, context.book);
    case "text":
    case "key":
    case "any":
      return readText(text, column);
  }
}
