import type { PartName, Quantity } from "../kernel";

export const RELEASE_KINDS = ["cash", "time"] as const;
/** Two pots that are never added together: money no longer spent, and periods of teachers who stay. */
export type ReleaseKind = (typeof RELEASE_KINDS)[number];
export const RECURRENCES = ["recurrent", "one-off"] as const;
export type Recurrence = (typeof RECURRENCES)[number];
/** A vacant post is budgeted but not spent: ending it changes the budget, not the spending. */
export const RELEASE_BASES = ["from spend", "from budget only"] as const;
export type ReleaseBasis = (typeof RELEASE_BASES)[number];

/** What one change releases in one school, year, fund and part (cash), or subject and year (time). */
export interface ReleaseEntry {
  readonly scenario: string;
  /** Null: arises from the plan as a whole, such as the levy, or from a row that no change names. */
  readonly change: string | null;
  readonly school: string;
  readonly academicYear: string;
  /** Null for time. */
  readonly part: PartName | null;
  /** Null for time, and when the fund cannot be read. */
  readonly fund: string | null;
  /** Null for cash. */
  readonly subject: string | null;
  readonly kind: ReleaseKind;
  readonly recurrence: Recurrence;
  /** Pounds, or periods a week. A negative amount is a cost. */
  readonly amount: Quantity<"GBP"> | Quantity<"periods/week">;
  readonly basis: ReleaseBasis;
}
export type CashEntry = ReleaseEntry & { readonly kind: "cash"; readonly amount: Quantity<"GBP"> };
export type TimeEntry = ReleaseEntry & { readonly kind: "time"; readonly amount: Quantity<"periods/week"> };
