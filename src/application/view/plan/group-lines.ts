import { isOtherTaught, pupilsOn, rollOf, teacherPeriods } from "../../../domain/curriculum";
import type { CurriculumRow } from "../../../domain/curriculum";
import { cellOf, isKnown, isSame, isSameName, isZero, over } from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import { numberText } from "../../present/number-text";
import { curriculumText } from "../../present/year-group-text";
import { cellLink, periodsPhrase } from "../texts";
import type { CellLink } from "../texts";
import { aWeek } from "./deployment";
import type { ComparedTeaching, Teaching } from "./deployment";

/** The groups of one row of the curriculum. */
export interface GroupLine {
  readonly id: string;
  /** "Year 10". */
  readonly label: string;
  /** "8 groups × 5 periods". */
  readonly size: string;
  readonly periods: string;
  readonly pupils: string;
  /** "Was 9 groups, 45 periods"; empty where nothing changed. */
  readonly change: string;
  /** False of a row that is no longer taught. */
  readonly isTaught: boolean;
  readonly cells: readonly CellLink[];
}

interface Where {
  readonly teaching: ComparedTeaching;
  readonly academicYear: string;
}

/** Rows as they stand, each with what it was; then those that are no longer taught. */
export function groupLines(
  now: readonly CurriculumRow[],
  before: readonly CurriculumRow[] | null,
  where: Where,
): GroupLine[] {
  const same = (row: CurriculumRow) => (other: CurriculumRow) => isSameName(row.id, other.id);
  const gone = (before ?? []).filter((row) => !now.some(same(row)));
  return [
    ...now.map((row) => ({
      ...lineOf(row, where.teaching.now, where),
      change: before === null ? "" : changeOf(row, before.find(same(row)) ?? null, where),
      isTaught: true,
    })),
    ...gone.map((row) => ({
      ...lineOf(row, where.teaching.before ?? where.teaching.now, where),
      change: "No longer taught",
      isTaught: false,
    })),
  ];
}

function lineOf(
  row: CurriculumRow,
  { plan, school }: Teaching,
  { academicYear }: Where,
): Omit<GroupLine, "change" | "isTaught"> {
  const pupils = over(pupilsOn(row, rollOf(plan.pupils), academicYear), row.groups);
  const isSized = !isOtherTaught(row) && isKnown(pupils) && !isZero(row.groups);
  const isWritten = row.origin.row > 0;
  return {
    id: row.id,
    label: curriculumText(row),
    size: sizeText(row),
    periods: periodsPhrase(aWeek(teacherPeriods(row), school)),
    pupils: isSized ? `${plain(pupils)} pupils a group` : "",
    cells: isWritten ? [cellLink(cellOf(row.origin, "groups"))] : [],
  };
}

const plain = (value: Quantity<string>): string => numberText(value, 1).replace(/\.0$/, "");
const groupsText = ({ groups }: CurriculumRow): string =>
  `${plain(groups)} ${plain(groups) === "1" ? "group" : "groups"}`;

function sizeText(row: CurriculumRow): string {
  const teachers = plain(row.teachersPerGroup) === "1" ? "" : ` × ${plain(row.teachersPerGroup)} teachers`;
  return `${groupsText(row)} × ${periodsPhrase(row.periodsPerGroup)}${teachers}`;
}

function changeOf(row: CurriculumRow, was: CurriculumRow | null, { teaching: { now } }: Where): string {
  if (was === null) return "New";
  const alike =
    isSame<string>(row.groups, was.groups) && isSame<string>(teacherPeriods(row), teacherPeriods(was));
  return alike ? "" : `Was ${groupsText(was)}, ${periodsPhrase(aWeek(teacherPeriods(was), now.school))}`;
}
