import { readYearGroup } from "../../domain/curriculum";
import { isSameName, startOfAcademicYear, warning } from "../../domain/kernel";
import { read, unreadable } from "./cell-reading";
import type { CellContext, CellReading, PlainValue } from "./cell-reading";
import { dateOfSerial, dayText } from "./serial-date";

/** A date is a serial number: a text may be day first or month first. */
export function readDate(value: PlainValue, context: CellContext): CellReading {
  const date = typeof value === "number" ? dateOfSerial(value) : null;
  const field = context.column.header;
  return date === null
    ? unreadable(context, { code: "not-a-date", field, found: String(value) })
    : read(date);
}

/** 1 January 2000: a smaller number in place of an academic year is no date but a year typed alone. */
const FIRST_DATE = 36_526;

export function readAcademicYear(value: PlainValue, context: CellContext): CellReading {
  const day = typeof value === "number" && value >= FIRST_DATE ? dateOfSerial(value) : null;
  const found = day === null ? String(value).trim() : dayText(day);
  const field = context.column.header;
  return startOfAcademicYear(found) === null
    ? unreadable(context, { code: "not-an-academic-year", field, found })
    : read(found);
}

/**
 * Y7 as it stands; 7, "7" and "Year 7" as Y7, with a warning, since the workbook would
 * then hold two spellings. Any other text may be a need group: the school's phase decides.
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
