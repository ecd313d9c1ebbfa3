import type { Count, Periods, Pupils, RowOrigin } from "../kernel";
import { isWithinYears, OTHER_TAUGHT } from "./year-group";
import type { YearRange } from "./year-group";

/** Groups of one school taught one subject, over the years in which the row stands. */
export interface CurriculumRow {
  readonly id: string;
  readonly origin: RowOrigin;
  readonly school: string;
  /** A year group, a need group, or "Other" for taught time outside the timetable; empty when unreadable. */
  readonly yearGroup: string;
  /** The second year group of a mixed class. */
  readonly andYearGroup: string | null;
  /** Null when the cell cannot be read. */
  readonly subject: string | null;
  readonly groups: Count;
  readonly periodsPerGroup: Periods;
  readonly teachersPerGroup: Count;
  readonly supportStaffPerGroup: Count;
  /** Null: all pupils of the year group. */
  readonly pupilsTaking: Pupils | null;
  /** What is taught at the same time, under one name: an option block. No figure rests on it. */
  readonly block: string | null;
  readonly fromYear: string | null;
  readonly toYear: string | null;
  readonly onlyInScenario: string | null;
  readonly commitment: string | null;
}

export const isOtherTaught = (row: CurriculumRow): boolean => row.yearGroup === OTHER_TAUGHT;

/** Academic years, both included; null is without limit. */
export interface YearSpan {
  readonly fromYear: string | null;
  readonly toYear: string | null;
}
/** Academic year labels sort as text. */
export const standsIn = ({ fromYear, toYear }: YearSpan, academicYear: string): boolean =>
  (fromYear === null || fromYear <= academicYear) && (toYear === null || toYear >= academicYear);

export const yearGroupsOf = (row: CurriculumRow): string[] =>
  row.andYearGroup === null ? [row.yearGroup] : [row.yearGroup, row.andYearGroup];

/** By the row's first year group: a mixed class is counted once. */
export const isForYears = (row: CurriculumRow, years: YearRange): boolean =>
  isWithinYears(row.yearGroup, years);
