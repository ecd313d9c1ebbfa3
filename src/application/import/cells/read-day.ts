import { academicYearLabel, civilDate, isoDate, startOfAcademicYear } from "../../../domain/kernel";
import type { CivilDate } from "../../../domain/kernel";
import { dayInWords } from "../../issues/words";
import type { ImportBook, ImportColumn } from "../import-book";
import { read, shown, wrong } from "./reading";
import type { CellReading } from "./reading";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const LONG = "january february march april may june july august september october november december";

const two = (digits: string): string => digits.padStart(2, "0");
/** "26" is 2026: no file of a school's plan speaks of another century. */
const four = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** 1 to 12 for "Sep", "Sept" or "September"; null for another word. */
export function monthNumber(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/, "");
  const short = plain === "sept" ? "sep" : plain;
  const own = MONTHS.findIndex((month) => month === short);
  const long = LONG.split(" ").indexOf(plain);
  const index = own >= 0 ? own : long;
  return index < 0 ? null : index + 1;
}

/** dd/mm/yyyy with / . or -, ISO with or without a time, "1 Sep 2026"; null for no day of the calendar. */
export function dayIn(text: string): CivilDate | null {
  const plain = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, "");
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(plain);
  if (iso) return civilDate(`${iso[1] ?? ""}-${two(iso[2] ?? "")}-${two(iso[3] ?? "")}`);
  const uk = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(plain);
  if (uk) return civilDate(`${four(uk[3] ?? "")}-${two(uk[2] ?? "")}-${two(uk[1] ?? "")}`);
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9}\.?)[ -](\d{2}|\d{4})$/i.exec(plain);
  const month = words ? monthNumber(words[2] ?? "") : null;
  if (!words || month === null) return null;
  return civilDate(`${four(words[3] ?? "")}-${two(String(month))}-${two(words[1] ?? "")}`);
}

/** The first day of "Sep 2026", "Sep-26", "09/2026", "2026-09", or of "Sep" in the academic year given. */
export function monthIn(text: string, academicYear: string | null): CivilDate | null {
  const plain = text.trim();
  const day = dayIn(plain);
  if (day !== null) return { ...day, day: 1 };
  const numbers = /^(\d{1,2})[/.-](\d{4})$/.exec(plain) ?? /^(\d{4})[/.-](\d{1,2})$/.exec(plain);
  if (numbers) {
    const [first = "", second = ""] = [numbers[1], numbers[2]];
    const [year, month] = first.length === 4 ? [first, second] : [second, first];
    return civilDate(`${year}-${two(month)}-01`);
  }
  const words = /^([a-z]{3,9}\.?)(?:[ '’-]*(\d{4}|\d{2}))?$/i.exec(plain);
  const month = words ? monthNumber(words[1] ?? "") : null;
  if (month === null) return null;
  const start = academicYear === null ? null : startOfAcademicYear(academicYear);
  const inYear = start === null ? null : month >= 9 ? start : start + 1;
  const year = words?.[2] === undefined ? inYear : Number(four(words[2]));
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
