import type { RowOrigin } from "../../domain/kernel";
import { UNREADABLE } from "../layout/column";
import type { Unreadable } from "../layout/column";
import type { TableLayout } from "../layout/table";

export const isUnreadable = (value: unknown): value is Unreadable => value === UNREADABLE;

/** Null for a cell that cannot be read; its issue has been raised. */
export const orNull = <T>(value: T | Unreadable): T | null => (isUnreadable(value) ? null : value);

export const orElse = <T, D>(value: T | Unreadable | null, fallback: D): T | D =>
  value === null || isUnreadable(value) ? fallback : value;

/** Stands for the rows of a table that the workbook does not have. */
export const nowhere = (layout: TableLayout): RowOrigin => ({
  place: { table: layout.name, sheet: layout.sheet, headerRow: 0, columns: new Map() },
  row: 0,
});

/**
 * One row for the school named; when the school cannot be read, one for every school, since the
 * row may belong to any of them. `spoil` makes its figures not known, so no total is short of it.
 */
export function forSchools<Row>(
  school: string | Unreadable,
  schools: readonly string[],
  build: (school: string) => Row,
  spoil: (row: Row) => Row,
): Row[] {
  return isUnreadable(school) ? schools.map((name) => spoil(build(name))) : [build(school)];
}
