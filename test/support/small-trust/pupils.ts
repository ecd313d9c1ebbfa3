import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { HIGH, PRIMARY, YEARS } from "./names";

/** Funding follows the pupils of the year before, so that year is here too. */
const PUPIL_YEARS = ["2025/26", ...YEARS];

interface YearGroup {
  readonly yearGroup: string;
  /** On roll, for each of the years above. */
  readonly pupils: readonly number[];
  readonly disadvantaged: number;
  readonly send: number;
}

// Each cohort moves up one year group a year; those that came from 2025 on are a little smaller.
const HIGH_PUPILS: readonly YearGroup[] = [
  { yearGroup: "Y7", pupils: [161, 162, 162, 163, 163, 164], disadvantaged: 0.22, send: 0.17 },
  { yearGroup: "Y8", pupils: [164, 161, 162, 162, 163, 163], disadvantaged: 0.22, send: 0.17 },
  { yearGroup: "Y9", pupils: [165, 164, 161, 162, 162, 163], disadvantaged: 0.22, send: 0.17 },
  { yearGroup: "Y10", pupils: [165, 165, 164, 161, 162, 162], disadvantaged: 0.22, send: 0.17 },
  { yearGroup: "Y11", pupils: [164, 165, 165, 164, 161, 162], disadvantaged: 0.22, send: 0.17 },
  { yearGroup: "Y12", pupils: [47, 48, 49, 48, 49, 48], disadvantaged: 0, send: 0.06 },
  { yearGroup: "Y13", pupils: [43, 42, 43, 44, 43, 44], disadvantaged: 0, send: 0.06 },
];

const PRIMARY_PUPILS: readonly YearGroup[] = [
  { yearGroup: "YR", pupils: [30, 29, 29, 28, 28, 28], disadvantaged: 0.2, send: 0.14 },
  { yearGroup: "Y1", pupils: [30, 30, 29, 29, 28, 28], disadvantaged: 0.2, send: 0.14 },
  { yearGroup: "Y2", pupils: [29, 30, 30, 29, 29, 28], disadvantaged: 0.2, send: 0.14 },
  { yearGroup: "Y3", pupils: [30, 29, 30, 30, 29, 29], disadvantaged: 0.2, send: 0.14 },
  { yearGroup: "Y4", pupils: [30, 30, 29, 30, 30, 29], disadvantaged: 0.2, send: 0.14 },
  { yearGroup: "Y5", pupils: [29, 30, 30, 29, 30, 30], disadvantaged: 0.2, send: 0.14 },
  { yearGroup: "Y6", pupils: [30, 29, 30, 30, 29, 30], disadvantaged: 0.2, send: 0.14 },
];

/** Children who come for 15 hours a week, each half of a full-time pupil. */
const NURSERY_CHILDREN = [25, 26, 25, 26, 25, 25];

const rowsOf = (school: string, groups: readonly YearGroup[]): RowContent[] =>
  PUPIL_YEARS.flatMap((academicYear, year) =>
    groups.map(({ yearGroup, pupils, disadvantaged, send }) => {
      const onRoll = pupils[year] ?? 0;
      return {
        school,
        academicYear,
        yearGroup,
        pupils: onRoll,
        disadvantagedPupils: Math.round(onRoll * disadvantaged),
        pupilsWithSend: Math.round(onRoll * send),
      };
    }),
  );

const nurseryRows = (): RowContent[] =>
  PUPIL_YEARS.map((academicYear, year) => ({
    school: PRIMARY,
    academicYear,
    yearGroup: "YN",
    pupils: (NURSERY_CHILDREN[year] ?? 0) / 2,
    headcount: NURSERY_CHILDREN[year] ?? 0,
    disadvantagedPupils: 0,
    pupilsWithSend: 2,
  }));

/** By school, year and year group, the youngest first. */
export const pupilRows = (): RowContent[] => {
  const nursery = nurseryRows();
  const primary = rowsOf(PRIMARY, PRIMARY_PUPILS);
  const withNursery = PUPIL_YEARS.flatMap((academicYear) =>
    [...nursery, ...primary].filter((row) => row["academicYear"] === academicYear),
  );
  return [...rowsOf(HIGH, HIGH_PUPILS), ...withNursery];
};

/** Pupils of a school in a year, of the year groups named or all. */
export function pupilsIn(school: string, academicYear: string, yearGroups?: readonly string[]): number {
  return pupilRows()
    .filter((row) => row["school"] === school && row["academicYear"] === academicYear)
    .filter(({ yearGroup }) => !yearGroups || yearGroups.some((wanted) => wanted === yearGroup))
    .reduce((total, row) => total + Number(row["pupils"]), 0);
}
