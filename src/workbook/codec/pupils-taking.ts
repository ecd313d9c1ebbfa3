import {
  isOtherTaught,
  rollOf,
  standsIn,
  UNREADABLE_YEAR_GROUP,
  yearGroupsOf,
} from "../../domain/curriculum";
import type { CurriculumRow, PupilNumbers, Roll } from "../../domain/curriculum";
import { cellOf, exactText, isAbove, isKnown, warning } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";

/** Rows that more pupils take than their year groups have, each in the first year in which they do. */
export function pupilsTakingIssues(
  curriculum: readonly CurriculumRow[],
  pupils: readonly PupilNumbers[],
  years: readonly string[],
): Issue[] {
  const roll = rollOf(pupils);
  return curriculum.filter(isClear).flatMap((row) => {
    const year = years.find((candidate) => standsIn(row, candidate) && isTooMany(row, candidate, roll));
    return year === undefined ? [] : [tooMany(row, year, roll)];
  });
}

/** A row of a school or year group that cannot be read has an issue of its own, and no known groups. */
const isClear = (row: CurriculumRow): boolean =>
  isKnown(row.groups) && !isOtherTaught(row) && !yearGroupsOf(row).includes(UNREADABLE_YEAR_GROUP);

const isTooMany = (row: CurriculumRow, year: string, roll: Roll): boolean =>
  row.pupilsTaking !== null && isAbove(row.pupilsTaking, roll.pupils(row.school, year, yearGroupsOf(row)));

function tooMany(row: CurriculumRow, academicYear: string, roll: Roll): Issue {
  const yearGroups = yearGroupsOf(row);
  const finding = {
    code: "too-many-taking",
    row: row.id,
    academicYear,
    yearGroup: yearGroups.join(" and "),
    taking: row.pupilsTaking === null ? "" : (exactText(row.pupilsTaking) ?? ""),
    pupils: exactText(roll.pupils(row.school, academicYear, yearGroups)) ?? "",
  } as const;
  return warning(finding, cellOf(row.origin, "pupilsTaking"));
}
