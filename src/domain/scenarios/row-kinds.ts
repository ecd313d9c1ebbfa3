import { lineKey } from "../budget";
import type { BudgetLine } from "../budget";
import { readYearGroup, standsIn, TRUST } from "../curriculum";
import type { CurriculumRow, PupilNumbers } from "../curriculum";
import type { TeachingShare } from "../deployment";
import { isSameName } from "../kernel";
import type { Post, YearAssumptions } from "../staffing";
import { BUDGET_FIELDS, CURRICULUM_FIELDS, PUPIL_FIELDS, STAFF_FIELDS, YEAR_FIELDS } from "./closed-list";
import { cutLine, cutPost, cutRow, withOwnTimetable, yearsOf } from "./pieces";
import type { Pieces, Span } from "./pieces";
import type { Change } from "./scenario";
import type { Settable } from "./settable";

/** How the rows of one table are found, cut and changed. */
export interface RowKind<Row> {
  readonly fields: readonly Settable<Row>[];
  isTarget(row: Row, change: Change): boolean;
  /** The school that a change to the row must name. */
  schoolOf(row: Row): string;
  cut(row: Row, span: Span): Pieces<Row>;
}

const hasId = (row: { readonly id: string }, { target }: Change): boolean => isSameName(row.id, target);
const ownSchool = ({ school }: { readonly school: string }): string => school;
const whole = <Row>(row: Row): Pieces<Row> => ({ outside: [], inside: [row] });

export const staffKind = ({ field }: Change, teaching: readonly TeachingShare[]): RowKind<Post> => ({
  fields: STAFF_FIELDS,
  isTarget: hasId,
  schoolOf: ownSchool,
  cut(post, span) {
    const { outside, inside } = cutPost(post, span);
    // periods of its rows in Teaching are the whole post's: they move with its FTE
    const moves = field !== null && isSameName(field, "FTE");
    return { outside, inside: moves ? inside.map((piece) => withOwnTimetable(piece, teaching)) : inside };
  },
});

export const CURRICULUM_KIND: RowKind<CurriculumRow> = {
  fields: CURRICULUM_FIELDS,
  isTarget: hasId,
  schoolOf: ownSchool,
  cut: cutRow,
};

export const budgetKind = (lines: readonly BudgetLine[]): RowKind<BudgetLine> => ({
  fields: BUDGET_FIELDS,
  isTarget: hasId,
  schoolOf: ownSchool,
  cut: (row, span) =>
    cutLine(
      row,
      lines.filter((own) => lineKey(own) === lineKey(row)),
      span,
    ),
});

/** Pupils are entered year by year: a change is to the rows of its years. */
export const PUPIL_KIND: RowKind<PupilNumbers> = {
  fields: PUPIL_FIELDS,
  isTarget(row, change) {
    const { school, yearGroup } = pupilTarget(change.target);
    const isNamed = isSameName(row.school, school) && isSameName(row.yearGroup, yearGroup);
    return isNamed && isLive(change, row.academicYear);
  },
  schoolOf: ownSchool,
  cut: whole,
};

/** "Hillside|Y7", also as "Hillside | 7". */
export function pupilTarget(target: string): { readonly school: string; readonly yearGroup: string } {
  const at = target.lastIndexOf("|");
  const yearGroup = target.slice(at + 1).trim();
  return { school: target.slice(0, Math.max(at, 0)), yearGroup: readYearGroup(yearGroup) ?? yearGroup };
}

export const YEAR_KIND: RowKind<YearAssumptions> = {
  fields: YEAR_FIELDS,
  isTarget: ({ academicYear }, change) =>
    isSameName(academicYear, change.target) && isLive(change, academicYear),
  schoolOf: () => TRUST,
  cut: whole,
};

const isLive = ({ fromDate, toDate }: Change, academicYear: string): boolean =>
  standsIn(yearsOf({ from: fromDate, to: toDate }), academicYear);
