import { isNeedGroupPhase, yearNumber } from "../../domain/curriculum";
import type { CurriculumRow, PupilNumbers, School } from "../../domain/curriculum";
import { OTHER_TAUGHT, UNREADABLE_YEAR_GROUP } from "../../domain/curriculum";
import { cellOf, isSameName, one, problem, unknown, zero } from "../../domain/kernel";
import type { Issue, RowOrigin } from "../../domain/kernel";
import { curriculumTable } from "../layout/tables";
import type { pupilsTable } from "../layout/tables";
import type { RowOf } from "../layout/table";
import type { TableReading } from "./read-table";
import { forSchools, isUnreadable, nowhere, orElse, orNull } from "./readable";

/** A word that is no year group is one only where pupils are grouped by need. */
function isMistaken(yearGroup: string, school: string, schools: readonly School[]): boolean {
  if (yearGroup === OTHER_TAUGHT || yearGroup === UNREADABLE_YEAR_GROUP) return false;
  if (yearNumber(yearGroup) !== null) return false;
  const phase = schools.find(({ name }) => isSameName(name, school))?.phase ?? null;
  return phase !== null && !isNeedGroupPhase(phase);
}
const mistaken = (found: string, origin: RowOrigin, field: string): Issue =>
  problem({ code: "not-a-year-group", field: "Year group", found }, cellOf(origin, field));

export interface BuiltPupils {
  readonly pupils: readonly PupilNumbers[];
  readonly issues: readonly Issue[];
}

/** Pupils by school, year and year group. A row without a readable year counts, not known, in every year. */
export function buildPupils(
  { rows, repeated }: TableReading<typeof pupilsTable>,
  schools: readonly School[],
  years: readonly string[],
): BuiltPupils {
  const issues: Issue[] = [];
  const names = schools.map(({ name }) => name);
  const pupils = (rows ?? []).flatMap((row) => {
    const inYears = isUnreadable(row.academicYear) ? years : [row.academicYear];
    return inYears.flatMap((academicYear) =>
      forSchools<PupilNumbers>(
        row.school,
        names,
        (school) => {
          const named = orElse(row.yearGroup, UNREADABLE_YEAR_GROUP);
          const wrong = isMistaken(named, school, schools);
          if (wrong) issues.push(mistaken(named, row.origin, "yearGroup"));
          const yearGroup = wrong ? UNREADABLE_YEAR_GROUP : named;
          const readable = yearGroup !== UNREADABLE_YEAR_GROUP && !isUnreadable(row.academicYear);
          return pupilsOf(row, { school, academicYear, yearGroup }, readable && !repeated.has(row));
        },
        spoilPupils,
      ),
    );
  });
  return { pupils, issues };
}

type PupilKey = Pick<PupilNumbers, "school" | "academicYear" | "yearGroup">;
function pupilsOf(row: RowOf<typeof pupilsTable>, key: PupilKey, sure: boolean): PupilNumbers {
  const numbers: PupilNumbers = {
    origin: row.origin,
    ...key,
    pupils: row.pupils,
    headcount: row.headcount,
    disadvantaged: row.disadvantagedPupils,
  };
  return sure ? numbers : spoilPupils(numbers);
}
const spoilPupils = (numbers: PupilNumbers): PupilNumbers => ({
  ...numbers,
  pupils: unknown(),
  headcount: null,
  disadvantaged: unknown(),
});

export interface BuiltCurriculum {
  readonly curriculum: readonly CurriculumRow[];
  readonly issues: readonly Issue[];
}

export function buildCurriculum(
  { rows, repeated }: TableReading<typeof curriculumTable>,
  schools: readonly School[],
): BuiltCurriculum {
  const names = schools.map(({ name }) => name);
  if (rows === null) return { curriculum: names.map(noCurriculum), issues: [] };
  const issues: Issue[] = [];
  const curriculum = rows.flatMap((row) =>
    forSchools<CurriculumRow>(
      row.school,
      names,
      (school) => {
        const built = curriculumRow(row, school);
        const wrong = [built.yearGroup, built.andYearGroup ?? OTHER_TAUGHT].filter((yearGroup) =>
          isMistaken(yearGroup, school, schools),
        );
        issues.push(...wrong.map((found) => mistaken(found, row.origin, "yearGroup")));
        if (wrong.length > 0) return { ...spoilRow(built), yearGroup: UNREADABLE_YEAR_GROUP };
        return repeated.has(row) || cannotBePlaced(row) ? spoilRow(built) : built;
      },
      spoilRow,
    ),
  );
  return { curriculum, issues };
}

/** Without its years, year groups or plan a row cannot be counted anywhere for certain. */
const cannotBePlaced = (row: RowOf<typeof curriculumTable>): boolean =>
  [row.yearGroup, row.andYearGroup, row.fromYear, row.toYear, row.onlyInScenario, row.commitment].some(
    isUnreadable,
  );
const spoilRow = (row: CurriculumRow): CurriculumRow => ({ ...row, groups: unknown() });

const curriculumRow = (row: RowOf<typeof curriculumTable>, school: string): CurriculumRow => ({
  id: orElse(row.row, ""),
  origin: row.origin,
  school,
  yearGroup: orElse(row.yearGroup, UNREADABLE_YEAR_GROUP),
  andYearGroup: orNull(row.andYearGroup),
  subject: orNull(row.subject),
  groups: row.groups,
  periodsPerGroup: row.periodsPerGroup,
  teachersPerGroup: row.teachersPerGroup ?? one(),
  supportStaffPerGroup: row.supportStaffPerGroup ?? zero(),
  pupilsTaking: row.pupilsTaking,
  block: orNull(row.block),
  fromYear: orNull(row.fromYear),
  toYear: orNull(row.toYear),
  onlyInScenario: orNull(row.onlyInScenario),
  commitment: orNull(row.commitment),
});

const noCurriculum = (school: string): CurriculumRow => ({
  id: "",
  origin: nowhere(curriculumTable),
  school,
  yearGroup: UNREADABLE_YEAR_GROUP,
  andYearGroup: null,
  subject: null,
  groups: unknown(),
  periodsPerGroup: unknown(),
  teachersPerGroup: one(),
  supportStaffPerGroup: zero(),
  pupilsTaking: null,
  block: null,
  fromYear: null,
  toYear: null,
  onlyInScenario: null,
  commitment: null,
});
