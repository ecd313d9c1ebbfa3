import { firstYearOf } from "../budget";
import type { BudgetLine } from "../budget";
import type { CurriculumRow, DatedTargets, School, YearSpan } from "../curriculum";
import type { TeachingShare } from "../deployment";
import { academicYearLabel, academicYearOf, compareDates, dayAfter, dayBefore, isSameName } from "../kernel";
import { startOfAcademicYear, sum } from "../kernel";
import type { CivilDate } from "../kernel";
import type { Post } from "../staffing";

/** Days of a change: from its first, to its last; null is without end. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}
/** What a row becomes when a change falls within its dates: pieces of it, each with its own dates. */
export interface Pieces<Row> {
  readonly outside: readonly Row[];
  readonly inside: readonly Row[];
}

export function cutPost(post: Post, { from, to }: Span): Pieces<Post> {
  const before = withinDates(post, null, dayBefore(from));
  const inside = withinDates(post, from, to);
  const after = to === null ? [] : withinDates(post, dayAfter(to), null);
  return { outside: [...before, ...after], inside };
}

function withinDates(post: Post, from: CivilDate | null, to: CivilDate | null): Post[] {
  const starts = later(post.starts, from);
  const ends = earlier(post.ends, to);
  if (starts !== null && ends !== null && compareDates(starts, ends) > 0) return [];
  return [{ ...post, starts, ends }];
}
const later = (a: CivilDate | null, b: CivilDate | null): CivilDate | null =>
  a === null ? b : b === null ? a : compareDates(a, b) >= 0 ? a : b;
const earlier = (a: CivilDate | null, b: CivilDate | null): CivilDate | null =>
  a === null ? b : b === null ? a : compareDates(a, b) <= 0 ? a : b;

/** The post with its timetabled periods written out, where only Teaching says them. */
export function withOwnTimetable(post: Post, teaching: readonly TeachingShare[]): Post {
  const own = teaching.filter((share) => isSameName(share.post, post.id));
  if (post.timetabledPeriods !== null || own.length === 0) return post;
  return { ...post, timetabledPeriods: sum(own.map((share) => share.periods)) };
}

/** A curriculum row changes with the academic year. */
export const cutRow = (row: CurriculumRow, span: Span): Pieces<CurriculumRow> => cutYears(row, yearsOf(span));

/** A school's targets, as entered or as changes before have left them. */
export function cutTargets(school: School, span: Span): Pieces<DatedTargets> {
  const { targetContactRatio, targetClassSize, targetsByYear } = school;
  const entered: DatedTargets = { targetContactRatio, targetClassSize, fromYear: null, toYear: null };
  const pieces = targetsByYear.length === 0 ? [entered] : targetsByYear;
  const cut = pieces.map((piece) => cutYears(piece, yearsOf(span)));
  return { outside: cut.flatMap(({ outside }) => outside), inside: cut.flatMap(({ inside }) => inside) };
}

/** A row of a budget line holds until the line's next row. */
export function cutLine(row: BudgetLine, line: readonly BudgetLine[], span: Span): Pieces<BudgetLine> {
  const from = firstYearOf(row);
  const next = line.map(firstYearOf).filter((year) => year > from);
  const until = next.reduce<string | null>((first, year) => (first && first < year ? first : year), null);
  const toYear = row.holds ? row.holds.toYear : until && neighbour(until, -1);
  const { outside, inside } = cutYears({ fromYear: from, toYear }, yearsOf(span));
  const holding = (holds: YearSpan): BudgetLine => ({ ...row, holds });
  return { outside: outside.map(holding), inside: inside.map(holding) };
}

export const yearsOf = ({
  from,
  to,
}: Span): { readonly fromYear: string; readonly toYear: string | null } => ({
  fromYear: academicYearOf(from),
  toYear: to === null ? null : academicYearOf(to),
});

function cutYears<Row extends YearSpan>(
  row: Row,
  { fromYear, toYear }: ReturnType<typeof yearsOf>,
): Pieces<Row> {
  const before = withinYears(row, null, neighbour(fromYear, -1));
  const inside = withinYears(row, fromYear, toYear);
  const after = toYear === null ? [] : withinYears(row, neighbour(toYear, 1), null);
  return { outside: [...before, ...after], inside };
}

function withinYears<Row extends YearSpan>(row: Row, from: string | null, to: string | null): Row[] {
  const fromYear = row.fromYear === null || (from !== null && from > row.fromYear) ? from : row.fromYear;
  const toYear = row.toYear === null || (to !== null && to < row.toYear) ? to : row.toYear;
  if (fromYear !== null && toYear !== null && fromYear > toYear) return [];
  return [{ ...row, fromYear, toYear }];
}
const neighbour = (academicYear: string, step: number): string => {
  const start = startOfAcademicYear(academicYear);
  return start === null ? academicYear : academicYearLabel(start + step);
};
