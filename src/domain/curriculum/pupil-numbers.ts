import { groupBy, sum, unknown, zero } from "../kernel";
import type { Pupils, RowOrigin } from "../kernel";
import { isWithinYears } from "./year-group";
import type { YearRange } from "./year-group";

/** The pupils of one school, year and year group. */
export interface PupilNumbers {
  readonly origin: RowOrigin;
  readonly school: string;
  readonly academicYear: string;
  readonly yearGroup: string;
  readonly pupils: Pupils;
  readonly headcount: Pupils | null;
  readonly disadvantaged: Pupils | null;
}

/** Pupils by school and year, ready to be asked. */
export interface Roll {
  rows(school: string, academicYear: string): readonly PupilNumbers[];
  /** Pupils of the year groups; of all when none is named. Not known when nothing is entered. */
  pupils(school: string, academicYear: string, yearGroups?: readonly string[]): Pupils;
  within(school: string, academicYear: string, years: YearRange): Pupils;
  disadvantaged(school: string, academicYear: string, yearGroups?: readonly string[]): Pupils;
}

export function rollOf(rows: readonly PupilNumbers[]): Roll {
  const bySchoolYear = groupBy(rows, (row) => `${row.school}|${row.academicYear}`);
  const rowsOf = (school: string, year: string): readonly PupilNumbers[] =>
    bySchoolYear.get(`${school}|${year}`) ?? [];
  const chosen = (school: string, year: string, groups: readonly string[] | undefined): PupilNumbers[] =>
    rowsOf(school, year).filter((row) => !groups || groups.includes(row.yearGroup));
  return {
    rows: rowsOf,
    pupils: (school, year, groups) =>
      rowsOf(school, year).length === 0
        ? unknown()
        : sum(chosen(school, year, groups).map((row) => row.pupils)),
    within: (school, year, years) =>
      rowsOf(school, year).length === 0
        ? unknown()
        : sum(
            rowsOf(school, year)
              .filter((row) => isWithinYears(row.yearGroup, years))
              .map((row) => row.pupils),
          ),
    disadvantaged: (school, year, groups) => {
      const rows = chosen(school, year, groups);
      return rows.length === 0 ? zero() : sum(rows.map((row) => row.disadvantaged ?? unknown<"pupils">()));
    },
  };
}
