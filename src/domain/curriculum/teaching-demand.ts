import { greatest, groupBy, inUnit, isZero, nameKey, sum, times, unknown, zero } from "../kernel";
import type { Count, Periods, Pupils, Quantity } from "../kernel";
import type { CurriculumRow } from "./curriculum-row";
import { isOtherTaught, yearGroupsOf } from "./curriculum-row";
import type { Roll } from "./pupil-numbers";

/** Teacher periods a cycle: groups × periods per group × teachers per group. */
export const teacherPeriods = (row: CurriculumRow): Periods =>
  times(times(row.periodsPerGroup, row.groups), row.teachersPerGroup);

/** Group periods a cycle, however many teachers share a group: groups × periods per group. */
export const groupPeriods = (row: CurriculumRow): Periods => times(row.periodsPerGroup, row.groups);

export const totalTeacherPeriods = (rows: readonly CurriculumRow[]): Periods => sum(rows.map(teacherPeriods));

/** Pupils on the row: those said to take it, else all of its year groups. */
export const pupilsOn = (row: CurriculumRow, roll: Roll, academicYear: string): Pupils =>
  row.pupilsTaking ?? roll.pupils(row.school, academicYear, yearGroupsOf(row));

/** Pupils taking × periods per group: what taught group size divides by group periods. */
export function pupilPeriods(
  row: CurriculumRow,
  roll: Roll,
  academicYear: string,
): Quantity<"pupil periods/cycle"> {
  return isZero(row.groups) ? zero() : inUnit(times(pupilsOn(row, roll, academicYear), row.periodsPerGroup));
}

const CLASS_SUBJECT = "class";

/**
 * Classes of a primary: for each year group or mixed class, the groups on its rows whose
 * Subject is "Class"; where it has none, the most groups of any one subject.
 */
export function classesOf(rows: readonly CurriculumRow[]): Count {
  const timetabled = rows.filter((row) => !isOtherTaught(row));
  const byYearGroups = groupBy(timetabled, (row) => nameKey(yearGroupsOf(row).join("+")));
  return sum([...byYearGroups.values()].map(classesOfYearGroups));
}

function classesOfYearGroups(rows: readonly CurriculumRow[]): Count {
  // an unreadable subject may be "Class"
  if (rows.some((row) => row.subject === null)) return unknown();
  const bySubject = groupBy(rows, (row) => nameKey(row.subject ?? ""));
  const classRows = bySubject.get(CLASS_SUBJECT);
  if (classRows) return sum(classRows.map((row) => row.groups));
  return [...bySubject.values()]
    .map((subjectRows) => sum(subjectRows.map((row) => row.groups)))
    .reduce((most, groups) => greatest(most, groups), zero<"count">());
}

/** True when every timetabled row of these year groups is a class, so that class sizes can be proved. */
export const areClassRows = (rows: readonly CurriculumRow[]): boolean =>
  rows.some((row) => nameKey(row.subject ?? "") === CLASS_SUBJECT);
