import { groupBy, nameKey, sum, unknown } from "../kernel";
import type { Pupils, RowOrigin } from "../kernel";
import { isWithinYears, UNREADABLE_YEAR_GROUP } from "./year-group";
import type { YearRange } from "./year-group";

/** The pupils of one school, year and year group. */
export interface PupilNumbers {
  readonly origin: RowOrigin;
  readonly school: string;
  readonly academicYear: string;
  /** A year group or a need group; empty when the cell cannot be read. */
  readonly yearGroup: string;
  readonly pupils: Pupils;
  readonly headcount: Pupils | null;
  readonly disadvantaged: Pupils | null;
}

/** Pupils by school and year, ready to be asked. What is not entered is not known, never zero. */
export interface Roll {
  rows(school: string, academicYear: string): readonly PupilNumbers[];
  /** Year groups that the school has in another year and that this year does not say, not even 0. */
  missing(school: string, academicYear: string): readonly string[];
  /** Pupils of the year groups; of all when none is named. Not known when one of them is not entered. */
  pupils(school: string, academicYear: string, yearGroups?: readonly string[]): Pupils;
  /** Pupils of every year group entered within the years. */
  within(school: string, academicYear: string, years: YearRange): Pupils;
  disadvantaged(school: string, academicYear: string, yearGroups?: readonly string[]): Pupils;
}

export function rollOf(rows: readonly PupilNumbers[]): Roll {
  const bySchoolYear = groupBy(rows, (row) => `${nameKey(row.school)}|${row.academicYear}`);
  const rowsOf = (school: string, year: string): readonly PupilNumbers[] =>
    bySchoolYear.get(`${nameKey(school)}|${year}`) ?? [];
  const bySchool = groupBy(rows, (row) => nameKey(row.school));
  const groupsOf = (own: readonly PupilNumbers[]): Set<string> =>
    new Set(own.map((row) => row.yearGroup).filter((group) => group !== UNREADABLE_YEAR_GROUP));
  const missing = (school: string, year: string): string[] => {
    const own = rowsOf(school, year);
    if (own.length === 0) return [];
    const entered = new Set([...groupsOf(own)].map(nameKey));
    return [...groupsOf(bySchool.get(nameKey(school)) ?? [])].filter((group) => !entered.has(nameKey(group)));
  };
  const chosen = (school: string, year: string, groups?: readonly string[]): readonly PupilNumbers[] =>
    groups || missing(school, year).length === 0 ? named(rowsOf(school, year), groups) : [];
  return {
    rows: rowsOf,
    missing,
    pupils: (school, year, groups) => total(chosen(school, year, groups), (row) => row.pupils),
    within: (school, year, years) => {
      const own = rowsOf(school, year);
      const isShort = missing(school, year).some((group) => isWithinYears(group, years));
      if (own.length === 0 || isShort) return unknown();
      return sum(own.filter((row) => isWithinYears(row.yearGroup, years)).map((row) => row.pupils));
    },
    disadvantaged: (school, year, groups) => total(chosen(school, year, groups), disadvantagedOn),
  };
}

/** The rows of the year groups; none when one of them has no row. */
function named(
  rows: readonly PupilNumbers[],
  groups: readonly string[] | undefined,
): readonly PupilNumbers[] {
  if (!groups) return rows;
  const wanted = new Set(groups.map(nameKey));
  const entered = new Set(rows.map((row) => nameKey(row.yearGroup)));
  return [...wanted].every((group) => entered.has(group))
    ? rows.filter((row) => wanted.has(nameKey(row.yearGroup)) || row.yearGroup === UNREADABLE_YEAR_GROUP)
    : [];
}
const total = (rows: readonly PupilNumbers[], numberOn: (row: PupilNumbers) => Pupils): Pupils =>
  rows.length === 0 ? unknown() : sum(rows.map(numberOn));
const disadvantagedOn = (row: PupilNumbers): Pupils => row.disadvantaged ?? unknown();
