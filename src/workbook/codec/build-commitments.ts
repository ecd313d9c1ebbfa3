import { inUnit, unknown } from "../../domain/kernel";
import type { Commitment, Delegation, ReleaseRow } from "../../domain/reinvestment";
import type { commitmentsTable, delegationTable, releasesTable } from "../layout/tables";
import type { TableReading } from "./read-table";
import { isUnreadable, orElse, orNull } from "./readable";

export const buildReleases = ({ rows, repeated }: TableReading<typeof releasesTable>): ReleaseRow[] =>
  (rows ?? [])
    .filter((row) => !repeated.has(row))
    .map((row) => ({
      id: orElse(row.release, ""),
      origin: row.origin,
      scenario: orNull(row.scenario),
      school: orNull(row.school),
      fund: orNull(row.fund),
      kind: orNull(row.cashOrTime),
      recurrence: orNull(row.recurrence),
      fromYear: orNull(row.fromYear),
      toYear: orNull(row.toYear),
      amountAgreed: inUnit<"release">(row.amountAgreed),
      change: orNull(row.change),
    }));

/** Null when there is no such table. A repeated commitment is of an amount that is not known. */
export const buildCommitments = ({
  rows,
  repeated,
}: TableReading<typeof commitmentsTable>): Commitment[] | null =>
  rows?.map((row) => {
    const placed = ![row.fromYear, row.toYear, row.recurrence, row.release, row.status].some(isUnreadable);
    return {
      id: orElse(row.commitment, ""),
      origin: row.origin,
      release: orNull(row.release),
      school: orNull(row.school),
      category: orNull(row.category),
      fromYear: orNull(row.fromYear),
      toYear: orNull(row.toYear),
      amount: placed && !repeated.has(row) ? inUnit<"release">(row.amount) : unknown<"release">(),
      growsWith: isUnreadable(row.growsWith) ? null : (row.growsWith ?? "nothing"),
      recurrence: orNull(row.recurrence),
      status: orNull(row.status),
      aarCode: orNull(row.aarCode),
      rationale: orNull(row.rationale),
      intendedOutcome: orNull(row.intendedOutcome),
      measure: orNull(row.measure),
      owner: orNull(row.owner),
      reviewDate: orNull(row.reviewDate),
      proposedBy: orNull(row.proposedBy),
      approvedBy: orNull(row.approvedBy),
      approverRole: orNull(row.approverRole),
      overrideReason: orNull(row.overrideReason),
    };
  }) ?? null;

/** Who may approve what. A role whose limit cannot be read has none that is known. */
export const buildDelegations = ({ rows, repeated }: TableReading<typeof delegationTable>): Delegation[] =>
  (rows ?? [])
    .filter((row) => !repeated.has(row) && !isUnreadable(row.role))
    .map((row) => ({
      role: orElse(row.role, ""),
      origin: row.origin,
      upTo: row.upTo,
      recurrent: isUnreadable(row.recurrent) ? null : (row.recurrent ?? false),
    }));
