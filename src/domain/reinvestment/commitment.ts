import type { CivilDate, Quantity, RowOrigin } from "../kernel";
import type { Recurrence } from "../released-funds";
import type { ReinvestmentCategory } from "../reference";

export const COMMITMENT_STATUSES = ["proposed", "approved", "spent", "closed", "reversed"] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];
export const COMMITMENT_GROWTHS = ["nothing", "teacher award", "support award", "non-pay inflation"] as const;
export type CommitmentGrowth = (typeof COMMITMENT_GROWTHS)[number];

/** Released money or time put into something, with its reason and its measure. */
export interface Commitment {
  readonly id: string;
  readonly origin: RowOrigin;
  /** Null when the cell cannot be read; so too the other nulls, except where said. */
  readonly release: string | null;
  readonly school: string | null;
  readonly category: ReinvestmentCategory | null;
  readonly fromYear: string | null;
  /** Null is a blank: to the last year of the plan, or the first year only when one-off. */
  readonly toYear: string | null;
  /** A year, at first-year prices, in the release's unit. */
  readonly amount: Quantity<"release">;
  readonly growsWith: CommitmentGrowth | null;
  readonly recurrence: Recurrence | null;
  readonly status: CommitmentStatus | null;
  readonly aarCode: string | null;
  /** What approval needs; null or "" where the cell says nothing. */
  readonly rationale: string | null;
  readonly intendedOutcome: string | null;
  readonly measure: string | null;
  readonly owner: string | null;
  readonly reviewDate: CivilDate | null;
  readonly proposedBy: string | null;
  readonly approvedBy: string | null;
  readonly approverRole: string | null;
  readonly overrideReason: string | null;
}

/** Approved, spent and closed commitments are in the plan; one whose status cannot be read may be. */
export const isInPlan = ({ status }: Commitment): boolean =>
  status === null || status === "approved" || status === "spent" || status === "closed";
/** A proposed commitment only reserves; one whose status cannot be read may do so. */
export const isReserved = ({ status }: Commitment): boolean => status === null || status === "proposed";

/** False when a cell that decides what it does to the plan cannot be read: then no amount of it is known. */
export const isReadable = ({ status, school, category }: Commitment): boolean =>
  status !== null && school !== null && category !== null;
