import { isSame, isSameName, quantity } from "../kernel";
import type { Quantity } from "../kernel";

/** A figure that a scenario may set: how to read it and how to write it. Null stands for a blank. */
export interface Settable<Row> {
  /** The header of its column. */
  readonly header: string;
  read(row: Row): Quantity<string> | null;
  /** Null when the row has no such figure to set. */
  write(row: Row, value: string): Row | null;
  /** What a blank stands for. */
  readonly blank: Quantity<string> | null;
}

export const settableNamed = <Row>(fields: readonly Settable<Row>[], header: string): Settable<Row> | null =>
  fields.find((field) => isSameName(field.header, header)) ?? null;

/** True when the change's From value is what stands there now; blanks agree with what they stand for. */
export function isCurrent<Row>(field: Settable<Row>, row: Row, fromValue: string | null): boolean {
  const current = field.read(row) ?? field.blank;
  const expected = fromValue === null ? field.blank : quantity<string>(fromValue);
  if (current === null || expected === null) return current === expected;
  return isSame(current, expected);
}
