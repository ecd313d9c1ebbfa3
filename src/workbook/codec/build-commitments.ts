import { inUnit, unknown } from "../../domain/kernel";
import type { Commitment, ReleaseRow } from "../../domain/reinvestment";
import type { commitmentsTable, releasesTable } from "../layout/tables";
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
      overrideReason: orNull(row.overrideReason),
    };
  }) ?? null;
