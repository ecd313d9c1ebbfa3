/** One thing that a plan assumes, in words for an auditor. */
export interface StatedAssumption {
  readonly what: string;
  readonly value: string;
  /** The row or rows of the workbook that say so. */
  readonly from: string | null;
  /** As the row has it: published, derived, to confirm or trust; null where its table has none. */
  readonly status: string | null;
  readonly isProvisional: boolean;
  readonly source: string | null;
}
export interface AssumptionGroup {
  readonly title: string;
  /** What the group is, in a sentence. */
  readonly note: string;
  readonly rows: readonly StatedAssumption[];
}
