import { isKnown, isSame, isSameName } from "../kernel";
import type { Quantity } from "../kernel";
import { SCHOOL_FIELDS } from "./closed-list";
import type { TargetRows } from "./apply-change";
import { cutTargets } from "./pieces";
import { budgetKind, CURRICULUM_KIND, PUPIL_KIND, staffKind, YEAR_KIND } from "./row-kinds";
import type { RowKind } from "./row-kinds";
import type { Change } from "./scenario";
import { settableNamed } from "./settable";
import type { Settable } from "./settable";

/** A value that stands in a field; null is a blank. */
export type StandingValue = Quantity<string> | null;

/**
 * What stands in the field that a change sets, within the dates of the change: each value once.
 * None where the target, or such a field of it, does not stand then. A change can take the place of one only.
 */
export function standingValues(change: Change, rows: TargetRows): StandingValue[] {
  switch (change.table) {
    case "Staff":
      return valuesIn(change, rows.posts, staffKind(change, rows.teaching));
    case "Curriculum":
      return valuesIn(change, rows.curriculum, CURRICULUM_KIND);
    case "Budget":
      return valuesIn(change, rows.budget, budgetKind(rows.budget));
    case "Pupils":
      return valuesIn(change, rows.pupils, PUPIL_KIND);
    case "Years":
      return valuesIn(change, rows.years, YEAR_KIND);
    case "Schools": {
      const own = rows.schools.filter(({ name }) => isSameName(name, change.target));
      const pieces = own.flatMap((school) => cutTargets(school, spanOf(change)).inside);
      return valuesOf(change, pieces, SCHOOL_FIELDS);
    }
  }
}

const spanOf = ({ fromDate, toDate }: Change) => ({ from: fromDate, to: toDate });

function valuesIn<Row>(change: Change, rows: readonly Row[], kind: RowKind<Row>): StandingValue[] {
  const own = rows.filter((row) => kind.isTarget(row, change));
  const inside = own.flatMap((row) => kind.cut(row, spanOf(change)).inside);
  return valuesOf(change, inside, kind.fields);
}

function valuesOf<Row>(
  change: Change,
  pieces: readonly Row[],
  fields: readonly Settable<Row>[],
): StandingValue[] {
  const field = settableNamed(fields, change.field ?? "");
  if (field === null) return [];
  const values: StandingValue[] = [];
  for (const piece of pieces) {
    const value = field.read(piece);
    // what the row has no such figure for cannot be set, whatever is typed
    if (value === null && field.write(piece, "1") === null) continue;
    if (!values.some((known) => isAlike(known, value))) values.push(value);
  }
  return values;
}

const isAlike = (a: StandingValue, b: StandingValue): boolean =>
  a === null || b === null ? a === b : isSame(a, b) || (!isKnown(a) && !isKnown(b));
