import type { LeadingPlan } from "../../report/broken-guardrails";

/** One measure of the plans that are compared. */
export interface CompareRow {
  readonly label: string;
  readonly cells: readonly CompareCell[];
}
export interface CompareCell {
  readonly text: string;
  /** True where the figure breaks a guardrail. */
  readonly isBroken: boolean;
}
/** The guardrails that one scenario newly breaks. */
export interface BrokenBy {
  readonly plan: string;
  readonly texts: readonly string[];
}
export type Basis = LeadingPlan;
/** Which is looked at: where, when, and whether with what is committed. */
export interface CompareChoice {
  /** Null: the trust. */
  readonly school: string | null;
  readonly academicYear: string;
  readonly basis: Basis;
}
