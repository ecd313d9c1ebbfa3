import { months, sum } from "./quantity";
import type { Months, Quantity } from "./quantity";
import { add, greatest, least, notBelowZero, over, subtract } from "./quantity";

/** A day of the civil calendar; no clock, no time zone. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const PART_NAMES = ["Sep–Mar", "Apr–Aug"] as const;
export type PartName = (typeof PART_NAMES)[number];

/**
 * One of the two parts of an academic year: the months of the Budget Forecast Return,
 * chosen so that pay (September) and on-costs (April) are on one rate within a part.
 */
export interface Part {
  /** Position in the model, from 0. */
  readonly index: number;
  readonly yearIndex: number;
  readonly academicYear: string;
  readonly name: PartName;
  readonly starts: CivilDate;
  readonly ends: CivilDate;
  readonly months: Months;
  /** The last day of the part's first month: the first pay day. */
  readonly ratesAsAt: CivilDate;
}
/** The years of the model and their parts, two a year, in order. */
export interface Timeline {
  readonly years: readonly string[];
  readonly parts: readonly Part[];
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Reads "2026-09-01"; null when it is not a day of the calendar. */
export function civilDate(iso: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}
export const isoDate = ({ year, month, day }: CivilDate): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Negative when a is before b, zero on the same day. */
export const compareDates = (a: CivilDate, b: CivilDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

export function dayBefore({ year, month, day }: CivilDate): CivilDate {
  if (day > 1) return { year, month, day: day - 1 };
  const [y, m] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return { year: y, month: m, day: daysInMonth(y, m) };
}
export function dayAfter({ year, month, day }: CivilDate): CivilDate {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

/** The calendar year in which "2026/27" starts; null when the text is not an academic year. */
export function startOfAcademicYear(label: string): number | null {
  const match = /^(\d{4})\/(\d{2})$/.exec(label);
  if (!match) return null;
  const start = Number(match[1]);
  return Number(match[2]) === (start + 1) % 100 ? start : null;
}
export const academicYearLabel = (startYear: number): string =>
  `${startYear}/${String((startYear + 1) % 100).padStart(2, "0")}`;
/** The academic year (September to August) that holds a day. */
export const academicYearOf = ({ year, month }: CivilDate): string =>
  academicYearLabel(month >= 9 ? year : year - 1);

export function timelineFrom(firstStartYear: number, numberOfYears: number): Timeline {
  const starts = Array.from({ length: numberOfYears }, (_, i) => firstStartYear + i);
  return {
    years: starts.map(academicYearLabel),
    parts: starts.flatMap((year, yearIndex) => [autumnPart(year, yearIndex), summerPart(year, yearIndex)]),
  };
}
function autumnPart(year: number, yearIndex: number): Part {
  return {
    index: yearIndex * 2,
    yearIndex,
    academicYear: academicYearLabel(year),
    name: "Sep–Mar",
    starts: { year, month: 9, day: 1 },
    ends: { year: year + 1, month: 3, day: 31 },
    months: months(7),
    ratesAsAt: { year, month: 9, day: 30 },
  };
}
function summerPart(year: number, yearIndex: number): Part {
  return {
    index: yearIndex * 2 + 1,
    yearIndex,
    academicYear: academicYearLabel(year),
    name: "Apr–Aug",
    starts: { year: year + 1, month: 4, day: 1 },
    ends: { year: year + 1, month: 8, day: 31 },
    months: months(5),
    ratesAsAt: { year: year + 1, month: 4, day: 30 },
  };
}

/** Months since year 0 at the start of a day, days counted as a fraction of their own month. */
export function monthIndex({ year, month, day }: CivilDate): Months {
  const whole = months(year * 12 + month - 1);
  return day === 1 ? whole : add(whole, over(months(day - 1), months(daysInMonth(year, month))));
}

/** Months of a part that fall within the dates, both days included; null means without limit. */
export function monthsWithin(part: Part, starts: CivilDate | null, ends: CivilDate | null): Months {
  if (isWhole(part, starts, ends)) return part.months;
  const from = starts ? greatest(monthIndex(part.starts), monthIndex(starts)) : monthIndex(part.starts);
  const dayAfterPart = dayAfter(part.ends);
  const to = ends ? least(monthIndex(dayAfterPart), monthIndex(dayAfter(ends))) : monthIndex(dayAfterPart);
  return notBelowZero(subtract(to, from));
}
function isWhole(part: Part, starts: CivilDate | null, ends: CivilDate | null): boolean {
  const covers = !starts || compareDates(starts, part.starts) <= 0;
  return covers && (!ends || compareDates(ends, part.ends) >= 0);
}

/** Two parts of a year as its twelve months: even within a part, the last of it what the others leave. */
export const monthsOf = <U extends string>(sepMar: Quantity<U>, aprAug: Quantity<U>): Quantity<U>[] => [
  ...evenly(sepMar, 7),
  ...evenly(aprAug, 5),
];
function evenly<U extends string>(part: Quantity<U>, count: number): Quantity<U>[] {
  const each = Array.from({ length: count - 1 }, () => over(part, months(count)));
  return [...each, subtract<U>(part, sum(each))];
}
