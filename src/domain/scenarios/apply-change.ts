import type { CurriculumRow } from "../curriculum";
import type { TeachingShare } from "../deployment";
import { cellOf, compareDates, fail, isKnown, isSameName, ok, problem } from "../kernel";
import type { Result } from "../kernel";
import type { Post } from "../staffing";
import { notListed, notSeptember, stale, unknownTarget, wrongOrder, wrongSchool } from "./change-issues";
import { CURRICULUM_FIELDS, isCurrent, settableNamed, STAFF_FIELDS } from "./closed-list";
import type { Settable } from "./closed-list";
import { cutPost, cutRow, withOwnTimetable } from "./pieces";
import type { Pieces, Span } from "./pieces";
import type { Change } from "./scenario";

/** The rows that scenarios change; everything else of a plan stays. */
export interface ChangeableRows {
  readonly posts: readonly Post[];
  readonly curriculum: readonly CurriculumRow[];
}
/** The rows that a change applies to, and the subjects that posts teach. */
export interface TargetRows extends ChangeableRows {
  readonly teaching: readonly TeachingShare[];
}
/** What a change takes out of a plan and puts in its place. */
export interface Replacement<Row> {
  readonly removed: readonly Row[];
  readonly added: readonly Row[];
}
export type Effect =
  | ({ readonly table: "Staff" } & Replacement<Post>)
  | ({ readonly table: "Curriculum" } & Replacement<CurriculumRow>);

/**
 * What a change does to the rows; `waiting` are rows that stand only in its scenario.
 * Errors: stale-change, unknown-target, change-not-listed, change-not-yet, change-not-readable, wrong-order.
 */
export function effectOf(change: Change, rows: TargetRows, waiting: ChangeableRows): Result<Effect> {
  if (change.unreadable !== null) {
    return fail(
      problem(
        { code: "change-not-readable", change: change.id, field: change.unreadable },
        cellOf(change.origin, change.unreadable),
      ),
    );
  }
  if (change.toDate !== null && compareDates(change.toDate, change.fromDate) < 0) {
    return fail(wrongOrder(change));
  }
  switch (change.table) {
    case "Staff": {
      const found = replace(change, rows.posts, waiting.posts, staffKind(change, rows.teaching));
      return found.ok ? ok({ table: "Staff", ...found.value }) : found;
    }
    case "Curriculum": {
      if (!isFirstOfSeptember(change)) return fail(notSeptember(change));
      const found = replace(change, rows.curriculum, waiting.curriculum, curriculumKind);
      return found.ok ? ok({ table: "Curriculum", ...found.value }) : found;
    }
    case "Budget":
    case "Pupils":
    case "Schools":
    case "Years":
      return fail(
        problem(
          { code: "change-not-yet", change: change.id, found: change.table },
          cellOf(change.origin, "table"),
        ),
      );
  }
}

/** How the rows of one table are changed. */
interface RowKind<Row> {
  readonly fields: readonly Settable<Row>[];
  cut(row: Row, span: Span): Pieces<Row>;
}
const staffKind = ({ field }: Change, teaching: readonly TeachingShare[]): RowKind<Post> => ({
  fields: STAFF_FIELDS,
  cut(post, span) {
    const { outside, inside } = cutPost(post, span);
    // periods of its rows in Teaching are the whole post's: they move with its FTE
    const moves = field !== null && isSameName(field, "FTE");
    return { outside, inside: moves ? inside.map((piece) => withOwnTimetable(piece, teaching)) : inside };
  },
});
const curriculumKind: RowKind<CurriculumRow> = { fields: CURRICULUM_FIELDS, cut: cutRow };

function replace<Row extends { readonly id: string; readonly school: string }>(
  change: Change,
  rows: readonly Row[],
  waiting: readonly Row[],
  kind: RowKind<Row>,
): Result<Replacement<Row>> {
  const target = (row: Row): boolean => isSameName(row.id, change.target);
  if (change.kind === "Add") {
    const added = waiting.filter(target);
    return checked(change, added) ?? ok({ removed: [], added });
  }
  const own = rows.filter(target);
  const wrong = checked(change, own);
  if (wrong) return wrong;
  const pieces = own.map((row) => kind.cut(row, { from: change.fromDate, to: change.toDate }));
  const outside = pieces.flatMap((piece) => piece.outside);
  if (change.kind === "End") return ok({ removed: own, added: outside });
  const inside = setAll(
    change,
    pieces.flatMap((piece) => piece.inside),
    kind.fields,
  );
  return inside.ok ? ok({ removed: own, added: [...outside, ...inside.value] }) : inside;
}

/** What a change names must be there, and belong to the school it names. */
function checked(change: Change, rows: readonly { readonly school: string }[]): Result<never> | null {
  const [first] = rows;
  if (!first) return fail(unknownTarget(change));
  const isItsSchool = rows.some(({ school }) => isSameName(school, change.school));
  return isItsSchool ? null : fail(wrongSchool(change, first.school));
}

function setAll<Row>(
  change: Change,
  rows: readonly Row[],
  fields: readonly Settable<Row>[],
): Result<readonly Row[]> {
  const field = settableNamed(fields, change.field ?? "");
  if (field === null) return fail(notListed(change));
  const set: Row[] = [];
  for (const row of rows) {
    const current = field.read(row);
    if (current !== null && !isKnown(current)) {
      // nobody can say whether the change still holds: what it sets stays not known
      set.push(row);
      continue;
    }
    if (!isCurrent(field, row, change.fromValue)) return fail(stale(change, current));
    const written = field.write(row, change.toValue ?? "");
    if (written === null) return fail(notListed(change));
    set.push(written);
  }
  return ok(set);
}

const isFirstOfSeptember = ({ fromDate }: Change): boolean => fromDate.month === 9 && fromDate.day === 1;
