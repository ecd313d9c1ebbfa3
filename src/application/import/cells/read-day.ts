import { academicYearLabel, civilDate, isoDate, startOfAcademicYear } from "../../../domain/kernel";
import type { CivilDate } from "../../../domain/kernel";
import { dayInWords } from "../../issues/words";
import { dayIn, fourDigits, monthNumber, twoDigits } from "../../present/typed-day";
import type { ImportBook, ImportColumn } from "../import-book";
import { read, shown, wrong } from "./reading";
import type { CellReading } from "./reading";

/** The first day of "Sep 2026", "Sep-26", "09/2026", "2026-09", or of "Sep" in the academic year given. */
export function monthIn(text: string, academicYear: string | null): CivilDate | null {
  const plain = text.trim();
  const day = dayIn(plain);
  if (day !== null) return { ...day, day: 1 };
  const numbers = /^(\d{1,2})[/.-](\d{4})$/.exec(plain) ?? /^(\d{4})[/.-](\d{1,2})$/.exec(plain);
  if (numbers) {
    const [first = "", second = ""] = [numbers[1], numbers[2]];
    const [year, month] = first.length === 4 ? [first, second] : [second, first];
    return civilDate(`${year}-${twoDigits(month)}-01`);
  }
  const words = /^([a-z]{3,9}\.?)(?:[ '’-]*(\d{4}|\d{2}))?$/i.exec(plain);
  const month = words ? monthNumber(words[1] ?? "") : null;
  if (month === null) return null;
  const start = academicYear === null ? null : startOfAcademicYear(academicYear);
  const inYear = start === null ? null : month >= 9 ? start : start + 1;
  const year = words?.[2] === undefined ? inYear : Number(fourDigits(words[2]));
  return year === null ? null : { year, month, day: 1 };
}

/** "2026/27", and what was meant by "2026-27", "26/27" or "2026/2027"; null for no academic year. */
export function academicYearIn(text: string): string | null {
  const match = /^(?:20)?(\d{2})\s*[/–-]\s*(?:20)?(\d{2})$/.exec(text.trim());
  const label = match ? academicYearLabel(2000 + Number(match[1])) : null;
  return label !== null && label.slice(-2) === match?.[2] ? label : null;
}

interface DayContext {
  readonly book: Pick<ImportBook, "dayOf">;
  /** For months that are named without their year. */
  readonly academicYear: string | null;
}

/** The column whose days stand for months. */
const MONTH_COLUMN = "Month";

export function readDay(
  cell: string | number,
  { header }: ImportColumn,
  { book, academicYear }: DayContext,
): CellReading {
  const text = String(cell);
  const isMonth = header === MONTH_COLUMN;
  const month = (): CivilDate | null => (isMonth ? monthIn(text, academicYear) : null);
  const day = typeof cell === "number" ? book.dayOf(cell) : (dayIn(text) ?? month());
  if (day === null) {
    const like = isMonth ? "01/10/2026, 2026-10-01 or Oct 2026" : "31/08/2027 or 2027-08-31";
    return wrong(`${header} ${shown(text)} is no day of the calendar. Days are read like ${like}`);
  }
  if (!isMonth || day.day === 1) return read(day);
  const first = { ...day, day: 1 };
  return read(
    first,
    `${header} ${dayInWords(isoDate(day))} was read as the month from ${dayInWords(isoDate(first))}`,
  );
}

export function readYear(cell: string | number, { header }: ImportColumn): CellReading {
  const found = String(cell).trim();
  const label = academicYearIn(found);
  if (label === null) return wrong(`${header} ${shown(found)} is no academic year, such as 2026/27`);
  return read(label, label === found ? null : `${header} ${shown(found)} was read as ${label}`);
}
