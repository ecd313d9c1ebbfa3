import { NOT_CALCULATED } from "../host";
import type { CellValue } from "../host";
import { read, unreadable } from "./cell-reading";
import type { CellContext, CellReading, PlainValue } from "./cell-reading";
import { readAmount } from "./read-amount";
import { readAcademicYear, readDate, readYearGroupCell } from "./read-time";
import { readChoice, readName, readText, readYesNo } from "./read-words";

/** Reads one cell by what its column may hold; every issue about a cell starts here. */
export function readCell(value: CellValue, context: CellContext): CellReading {
  const { column, table } = context;
  const field = column.header;
  if (value === null) {
    return column.required
      ? unreadable(context, { code: "missing-value", table: table.name, field })
      : read(null);
  }
  if (typeof value === "object") {
    // Headroom writes the formula itself, and nothing is worked out from what it shows
    if (value.error === NOT_CALCULATED && column.given && !column.required) return read(null);
    return value.error === NOT_CALCULATED
      ? unreadable(context, { code: "not-calculated", field })
      : unreadable(context, { code: "cell-error", field, found: value.error });
  }
  return readValue(value, context);
}

function readValue(value: PlainValue, context: CellContext): CellReading {
  switch (context.column.kind) {
    case "amount":
      return readAmount(value, context);
    case "date":
      return readDate(value, context);
    case "academic-year":
      return readAcademicYear(value, context);
    case "year-group":
      return readYearGroupCell(value, context);
    case "choice":
      return readChoice(value, context);
    case "yes-no":
      return readYesNo(value, context);
    case "name":
      return readName(value, context);
    case "text":
    case "key":
      return readText(value, context);
    case "any":
      return read(String(value).trim());
  }
}
