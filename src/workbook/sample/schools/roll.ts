import type { RowContent } from "../../layout/workbook-content";
import { FIRST, PUPIL_YEARS } from "../years";
import type { SampleSchool } from "./school";

/** One year group, or need group, of a school. */
export interface YearGroup {
  readonly yearGroup: string;
  /** On roll, for each of the years of pupils. */
  readonly pupils: readonly number[];
  /** Children, where part-time places make that differ. */
  readonly headcount?: readonly number[];
  /** Shares of the pupils. */
  readonly disadvantaged: number;
  readonly send: number;
}
export type Roll = readonly YearGroup[];

/** Pupils in a year, counted from the year before the plan: of the year groups named, or all. */
export const pupilsIn = (roll: Roll, year: number, yearGroups?: readonly string[]): number =>
  roll
    .filter(({ yearGroup }) => yearGroups?.includes(yearGroup) ?? true)
    .reduce((total, { pupils }) => total + (pupils[year] ?? 0), 0);

export const disadvantagedIn = (roll: Roll, year: number): number =>
  roll.reduce((total, group) => total + shareOf(group, year, group.disadvantaged), 0);

/** Pupils of a year group in the first year of the plan. */
export const cohort = (roll: Roll, yearGroup: string): number => pupilsIn(roll, FIRST, [yearGroup]);

const shareOf = ({ pupils, headcount }: YearGroup, year: number, share: number): number =>
  Math.round(((headcount ?? pupils)[year] ?? 0) * share);

export const pupilRows = ({ name }: SampleSchool, roll: Roll): RowContent[] =>
  PUPIL_YEARS.flatMap((academicYear, year) =>
    roll.map((group) => ({
      school: name,
      academicYear,
      yearGroup: group.yearGroup,
      pupils: group.pupils[year] ?? 0,
      headcount: group.headcount?.[year] ?? null,
      disadvantagedPupils: shareOf(group, year, group.disadvantaged),
      pupilsWithSend: shareOf(group, year, group.send),
    })),
  );
