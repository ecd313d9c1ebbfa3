import type { RowContent } from "../../layout/workbook-content";
import { serialOf } from "../../reference-rows";
import { idsOf } from "./ids";
import { START_YEAR } from "./scenario-names";

/** A row of Commitments by the fields of its table. */
export interface SampleCommitment {
  /** A name by which rows that deliver it find it; the id is its place in the list. */
  readonly key: string;
  /** The key of its release. */
  readonly release: string;
  readonly school: string;
  readonly category: string;
  readonly fromYear?: string;
  readonly toYear?: string;
  readonly amount: number;
  readonly growsWith?: "teacher award" | "support award" | "non-pay inflation";
  readonly recurrence: "recurrent" | "one-off";
  readonly rationale: string;
  readonly evidence?: string;
  readonly intendedOutcome: string;
  readonly measure: string;
  readonly measureBaseline: number | string;
  readonly measureTarget: number | string;
  /** Job titles. */
  readonly owner: string;
  readonly proposedBy: string;
  readonly decision: Decision;
  readonly reviewDate: string;
  readonly optionsConsidered: string;
  readonly equalityAndSendImpact?: string;
  readonly procurementRoute?: string;
  readonly aarCode?: string;
  readonly pupilPremiumTier?: string;
  readonly valuePillar?: string;
  readonly poolingConsideration?: string;
  readonly overrideReason?: string;
}

/** What is said of a commitment wherever its money comes from. */
export type Wording = Omit<SampleCommitment, "release" | "school" | "amount">;

type Decision = Readonly<{
  status: "proposed" | "approved" | "reversed";
  approverRole?: string;
  approvedBy?: string;
  approvedOn?: string;
}>;

export const BY_BOARD: Decision = {
  status: "approved",
  approverRole: "Trust board",
  approvedBy: "Trust board, minute 2026/14",
  approvedOn: "2026-11-18",
};
export const BY_COMMITTEE: Decision = {
  status: "approved",
  approverRole: "Finance committee",
  approvedBy: "Finance committee, minute 2026/31",
  approvedOn: "2026-11-25",
};
export const PROPOSED: Decision = { status: "proposed" };
export const REVERSED: Decision = { ...BY_COMMITTEE, status: "reversed" };

export const commitmentIds = (commitments: readonly SampleCommitment[]): ReadonlyMap<string, string> =>
  idsOf("C", commitments);

export function commitmentRows(
  commitments: readonly SampleCommitment[],
  releaseIds: ReadonlyMap<string, string>,
): RowContent[] {
  const ids = commitmentIds(commitments);
  return commitments.map(({ key, release, decision, reviewDate, ...commitment }) => {
    const { approvedOn, ...decided } = decision;
    return {
      fromYear: START_YEAR,
      conflictsDeclared: "None",
      ...commitment,
      ...decided,
      commitment: ids.get(key) ?? null,
      release: releaseIds.get(release) ?? null,
      approvedOn: approvedOn === undefined ? null : serialOf(approvedOn),
      reviewDate: serialOf(reviewDate),
    };
  });
}
