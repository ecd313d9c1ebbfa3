import { readYearGroup } from "../../domain/curriculum";
import { isSameName, startOfAcademicYear, warning } from "../../domain/kernel";
import { read, unreadable } from "./cell-reading";
import type { CellContext, CellReading, PlainValue } from "./cell-reading";
import { dateOfSerial } from "./serial-date";

/** A date is a serial number; a date typed as text would be ignored by the sheet's own formulas. */
export function readDate(value: PlainValue, context: CellContext): CellReading {
  const date = typeof value === "number" ? dateOfSerial(value) : null;
  const field = context.column.header;
  return date === null
    ? unreadable(context, { code: "not-a-date", field, found: String(value) })
    : read(date);
}

export function readAcademicYear(value: PlainValue, context: CellContext): CellReading {
  const found = String(value).trim();
  const field = context.column.header;
  return startOfAcademicYear(found) === null
    ? unreadable(context, { code: "not-an-academic-year", field, found })
    : read(found);
}

/**
 * Y7 as it stands; 7, "7" and "Year 7" as Y7, with a warning, since the sheet's own formulas
 * compare text. Any other text may be a need group: the school's phase decides.
 */
export function readYearGroupCell(value: PlainValue, context: CellContext): CellReading {
  const { column, at } = context;
  const found = String(value).trim();
  const word = column.allowed?.find((allowed) => isSameName(allowed, found));
  if (word !== undefined) return read(word);
  const yearGroup = readYearGroup(found);
  if (yearGroup === null || yearGroup === value) return read(found);
  return read(yearGroup, warning({ code: "read-as", field: column.header, found, readAs: yearGroup }, at));
}
