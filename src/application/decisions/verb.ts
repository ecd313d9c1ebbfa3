import type { Plan } from "../../domain/plan";
import type { TrustModel } from "../../domain/reinvestment";
import type { ChangeKind, ChangeTable } from "../../domain/scenarios";
import type { NewRow } from "../table-edits";
import type { Ask } from "./ask";
import type { Dating, When } from "./when";

/** Something to type for a verb: `--row ID`. */
export interface VerbOption {
  readonly name: string;
  /** What to type in its place: ID, N, NAME. */
  readonly value: string;
  readonly needed: boolean;
  readonly help: string;
}

/** One change that a verb asks for; its id, order, From value and dates follow from the scenario. */
export interface ChangeDraft {
  readonly school: string;
  readonly kind: ChangeKind;
  readonly table: ChangeTable;
  readonly target: string;
  readonly field: string | null;
  readonly toValue: string | null;
}
export type RowDraft = NewRow & { readonly like: string | null };

/** What a verb writes: changes, in order, and the rows that stand only in the scenario. */
export interface Draft {
  readonly changes: readonly ChangeDraft[];
  readonly rows: readonly RowDraft[];
}

/** What a verb works with: the plan as the scenario has made it so far. */
export interface Deciding {
  readonly ask: Ask;
  readonly when: When;
  readonly plan: Plan;
  readonly model: TrustModel;
  readonly scenario: string;
}

export interface Verb {
  readonly name: string;
  /** What it does, in one line. */
  readonly does: string;
  readonly dating: Dating;
  readonly options: readonly VerbOption[];
  /** Null when something is wrong; then it has been said. */
  draft(deciding: Deciding): Draft | null;
}

export const needed = (name: string, value: string, help: string): VerbOption => ({
  name,
  value,
  needed: true,
  help,
});
export const optional = (name: string, value: string, help: string): VerbOption => ({
  ...needed(name, value, help),
  needed: false,
});

type Setting = Pick<ChangeDraft, "school" | "table" | "target"> & { readonly field: string };
export const setTo = ({ school, table, target, field }: Setting, toValue: string): ChangeDraft => ({
  kind: "Set",
  school,
  table,
  target,
  field,
  toValue,
});

const whole = (
  kind: "End" | "Add",
  table: "Curriculum" | "Staff" | "Budget",
  { id, school }: { readonly id: string; readonly school: string },
): ChangeDraft => ({ kind, school, table, target: id, field: null, toValue: null });
type IdentifiedRow = Parameters<typeof whole>[2];
export const ended = (table: "Curriculum" | "Staff" | "Budget", row: IdentifiedRow): ChangeDraft =>
  whole("End", table, row);
export const added = (table: "Curriculum" | "Staff" | "Budget", row: IdentifiedRow): ChangeDraft =>
  whole("Add", table, row);

/** A change to a figure of a row that is there, alone. */
export const only = (...changes: readonly ChangeDraft[]): Draft => ({ changes, rows: [] });
