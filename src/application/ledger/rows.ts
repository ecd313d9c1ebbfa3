import type { CivilDate, Count, PartName, Quantity } from "../../domain/kernel";
import type { PupilPremiumTier, ReinvestmentCategory, ValuePillar } from "../../domain/reference";
import type { Recurrence, ReleaseBasis, ReleaseKind } from "../../domain/released-funds";
import type { Certainty, CommitmentGrowth, CommitmentStatus } from "../../domain/reinvestment";

/** A row of Releases as it is written. */
export interface NewRelease {
  readonly release: string;
  readonly scenario: string;
  readonly school: string;
  readonly fund: string | null;
  readonly cashOrTime: ReleaseKind;
  readonly recurrence: Recurrence;
  readonly fromYear: string;
  readonly toYear: string | null;
  readonly amountAgreed: Quantity<"release">;
  readonly change: string | null;
  readonly basis: ReleaseBasis | null;
  readonly frozenOn: CivilDate | null;
  readonly realised: Quantity<"release"> | null;
  readonly realisedReference: string | null;
  readonly certainty: Certainty;
}

/** A row of Commitments as it is written. */
export interface NewCommitment {
  readonly commitment: string;
  readonly release: string;
  readonly school: string;
  readonly category: ReinvestmentCategory;
  readonly fromYear: string;
  readonly toYear: string | null;
  readonly amount: Quantity<"release">;
  readonly growsWith: CommitmentGrowth;
  readonly recurrence: Recurrence;
  readonly rationale: string | null;
  readonly evidence: string | null;
  readonly evidenceStrength: Count | null;
  readonly intendedOutcome: string | null;
  readonly measure: string | null;
  readonly measureBaseline: string | null;
  readonly measureTarget: string | null;
  readonly owner: string | null;
  readonly proposedBy: string;
  readonly approverRole: string | null;
  readonly approvedBy: string | null;
  readonly approvedOn: CivilDate | null;
  readonly reviewDate: CivilDate | null;
  readonly status: CommitmentStatus;
  readonly optionsConsidered: string | null;
  readonly equalityAndSendImpact: string | null;
  readonly procurementRoute: string | null;
  readonly conflictsDeclared: string | null;
  readonly costCentre: string | null;
  readonly aarCode: string | null;
  readonly pupilPremiumTier: PupilPremiumTier | null;
  readonly valuePillar: ValuePillar | null;
  readonly poolingConsideration: string | null;
  readonly overrideReason: string | null;
}

/** A row of Actuals as it is written. */
export interface NewActual {
  readonly commitment: string;
  readonly academicYear: string;
  readonly part: PartName;
  readonly spent: Quantity<"release"> | null;
  readonly ledgerReference: string | null;
  readonly measureValue: string | null;
  readonly comment: string | null;
  readonly recordedBy: string;
  readonly recordedOn: CivilDate;
}

export interface UpdateRelease {
  readonly edit: "update";
  readonly table: "Releases";
  readonly release: string;
  readonly record: Partial<Pick<NewRelease, "certainty" | "realised" | "realisedReference">>;
}
export interface UpdateCommitment {
  readonly edit: "update";
  readonly table: "Commitments";
  readonly commitment: string;
  readonly record: Partial<
    Pick<NewCommitment, "amount" | "status" | "approvedBy" | "approverRole" | "approvedOn" | "overrideReason">
  >;
}
export interface UpdateActual {
  readonly edit: "update";
  readonly table: "Actuals";
  /** Its commitment, year and part find the row. */
  readonly row: NewActual;
}
export type LedgerRow =
  | { readonly table: "Releases"; readonly row: NewRelease }
  | { readonly table: "Commitments"; readonly row: NewCommitment }
  | { readonly table: "Actuals"; readonly row: NewActual };
export type LedgerUpdate = UpdateRelease | UpdateCommitment | UpdateActual;
