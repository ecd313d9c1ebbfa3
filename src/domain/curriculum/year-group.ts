/** Taught time outside the timetable: interventions, clubs, form time that is taught. */
export const OTHER_TAUGHT = "Other";

/** What stands for a cell that cannot be read: the row may be of any year group. */
export const UNREADABLE_YEAR_GROUP = "";

const YEAR = /^Y([1-9]|1[0-4])$/;

/** YN is -1, YR is 0, Y7 is 7; null for a need group or "Other". */
export function yearNumber(yearGroup: string): number | null {
  if (yearGroup === "YN") return -1;
  if (yearGroup === "YR") return 0;
  const match = YEAR.exec(yearGroup);
  return match ? Number(match[1]) : null;
}

/** Two year numbers, both included. */
export type YearRange = readonly [first: number, last: number];

/** A year group that cannot be read may be within any years. */
export function isWithinYears(yearGroup: string, [first, last]: YearRange): boolean {
  if (yearGroup === UNREADABLE_YEAR_GROUP) return true;
  const year = yearNumber(yearGroup);
  return year !== null && year >= first && year <= last;
}

/**
 * The year group that a person meant: "7", "Y7", "y7" and "Year 7" are Y7, "R" and
 * "Reception" are YR, "N" and "Nursery" are YN; null when it is none of Y1 to Y14.
 */
export function readYearGroup(written: string): string | null {
  const plain = written.trim().toUpperCase();
  if (["YR", "R", "RECEPTION", "YEAR R"].includes(plain)) return "YR";
  if (["YN", "N", "NURSERY", "YEAR N"].includes(plain)) return "YN";
  const match = /^(?:Y|YEAR )?0?(\d{1,2})$/.exec(plain);
  const year = match ? Number(match[1]) : 0;
  return year >= 1 && year <= 14 ? `Y${year}` : null;
}
