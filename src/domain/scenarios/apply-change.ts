import type { School } from "../curriculum";
import type { TeachingShare } from "../deployment";
import { cellOf, compareDates, fail, isKnown, isSameName, ok, problem } from "../kernel";
import type { Result } from "../kernel";
import {
  kindNotListed,
  notAugust,
  notListed,
  notSeptember,
  stale,
  unknownTarget,
  wrongOrder,
  wrongSchool,
} from "./change-issues";
import { SCHOOL_FIELDS } from "./closed-list";
import type { ChangeableRows, Effect, Replacement } from "./effect";
import { cutTargets } from "./pieces";
import type { Span } from "./pieces";
import type { PlanRows } from "./plan-rows";
import { budgetKind, CURRICULUM_KIND, PUPIL_KIND, staffKind, YEAR_KIND } from "./row-kinds";
import type { RowKind } from "./row-kinds";
import type { Change } from "./scenario";
import { isCurrent, settableNamed } from "./settable";
import type { Settable } from "./settable";

/** The rows that a change applies to, and the subjects that posts teach. */
export interface TargetRows extends ChangeableRows {
  readonly teaching: readonly TeachingShare[];
}

/**
 * What a change does to the rows; `waiting` are rows that stand only in its scenario.
 * Errors: stale-change, unknown-target, change-wrong-school, change-not-listed, change-not-readable,
 * wrong-order, not-whole-years.
 */
export function effectOf(change: Change, rows: TargetRows, waiting: PlanRows): Result<Effect> {
  const refused = refusal(change);
  if (refused) return refused;
  switch (change.table) {
    case "Staff":
      return inTable("Staff", replace(change, rows.posts, waiting.posts, staffKind(change, rows.teaching)));
    case "Curriculum":
      return inTable("Curriculum", replace(change, rows.curriculum, waiting.curriculum, CURRICULUM_KIND));
    case "Budget":
      return inTable("Budget", replace(change, rows.budget, waiting.budget, budgetKind(rows.budget)));
    case "Pupils":
      return inTable("Pupils", replace(change, rows.pupils, [], PUPIL_KIND));
    case "Years":
      return inTable("Years", replace(change, rows.years, [], YEAR_KIND));
    case "Schools":
      return inTable("Schools", retarget(change, rows.schools));
  }
}

const inTable = <Table extends string, Row>(
  table: Table,
  found: Result<Replacement<Row>>,
): Result<{ readonly table: Table } & Replacement<Row>> => (found.ok ? ok({ table, ...found.value }) : found);

/** What is wrong with a change whatever its target. */
function refusal(change: Change): Result<never> | null {
  const { id, origin, unreadable, table, kind, fromDate, toDate } = change;
  if (unreadable !== null) {
    const finding = { code: "change-not-readable", change: id, field: unreadable } as const;
    return fail(problem(finding, cellOf(origin, unreadable)));
  }
  if (toDate !== null && compareDates(toDate, fromDate) < 0) return fail(wrongOrder(change));
  if (table === "Staff") return null;
  if (fromDate.month !== 9 || fromDate.day !== 1) return fail(notSeptember(change));
  if (toDate !== null && (toDate.month !== 8 || toDate.day !== 31)) return fail(notAugust(change));
  const isSetOnly = table === "Pupils" || table === "Schools" || table === "Years";
  return isSetOnly && kind !== "Set" ? fail(kindNotListed(change)) : null;
}

const spanOf = ({ fromDate, toDate }: Change): Span => ({ from: fromDate, to: toDate });

function replace<Row>(
  change: Change,
  rows: readonly Row[],
  waiting: readonly Row[],
  kind: RowKind<Row>,
): Result<Replacement<Row>> {
  const isTarget = (row: Row): boolean => kind.isTarget(row, change);
  if (change.kind === "Add") {
    const added = waiting.filter(isTarget);
    return checked(change, added, kind) ?? ok({ removed: [], added });
  }
  const own = rows.filter(isTarget);
  const wrong = checked(change, own, kind);
  if (wrong) return wrong;
  const pieces = own.map((row) => kind.cut(row, spanOf(change)));
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
function checked<Row>(
  change: Change,
  rows: readonly Row[],
  { schoolOf }: Pick<RowKind<Row>, "schoolOf">,
): Result<never> | null {
  const [first] = rows;
  if (first === undefined) return fail(unknownTarget(change));
  const other = rows.map(schoolOf).find((school) => !isSameName(school, change.school));
  return other === undefined ? null : fail(wrongSchool(change, other));
}

/** Targets hold by year, and the school stays one row. */
function retarget(change: Change, schools: readonly School[]): Result<Replacement<School>> {
  const own = schools.filter(({ name }) => isSameName(name, change.target));
  const wrong = checked(change, own, { schoolOf: ({ name }: School) => name });
  if (wrong) return wrong;
  const added: School[] = [];
  for (const school of own) {
    const { outside, inside } = cutTargets(school, spanOf(change));
    const set = setAll(change, inside, SCHOOL_FIELDS);
    if (!set.ok) return set;
    added.push({ ...school, targetsByYear: [...outside, ...set.value] });
  }
  return ok({ removed: own, added });
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
