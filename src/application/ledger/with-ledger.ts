import { isSameName, notYetWritten } from "../../domain/kernel";
import type { Commitment, ReleaseRow, TrustModel } from "../../domain/reinvestment";
import type { LedgerRow, LedgerUpdate, NewCommitment, NewRelease } from "./rows";

/** The trust with a row more. Actuals enter no figure. */
export function withLedgerRow(model: TrustModel, { table, row }: LedgerRow): TrustModel {
  switch (table) {
    case "Releases":
      return { ...model, releases: [...model.releases, releaseOf(row)] };
    case "Commitments":
      return { ...model, commitments: [...(model.commitments ?? []), commitmentOf(row)] };
    case "Actuals":
      return model;
  }
}

export function withoutLedgerRow(model: TrustModel, { table, row }: LedgerRow): TrustModel {
  switch (table) {
    case "Releases":
      return { ...model, releases: model.releases.filter(({ id }) => !isSameName(id, row.release)) };
    case "Commitments": {
      const stays = model.commitments?.filter(({ id }) => !isSameName(id, row.commitment)) ?? null;
      return { ...model, commitments: stays };
    }
    case "Actuals":
      return model;
  }
}

export function withLedgerUpdate(model: TrustModel, update: LedgerUpdate): TrustModel {
  if (update.table !== "Commitments") return model;
  // the day of approval enters no figure
  const { amount, status, approvedBy, approverRole, overrideReason } = update.record;
  const given = Object.entries({ amount, status, approvedBy, approverRole, overrideReason }).filter(
    ([, value]) => value !== undefined,
  );
  const commitments = model.commitments?.map((own) =>
    isSameName(own.id, update.commitment) ? { ...own, ...Object.fromEntries(given) } : own,
  );
  return { ...model, commitments: commitments ?? null };
}

const releaseOf = (row: NewRelease): ReleaseRow => ({
  ...row,
  id: row.release,
  origin: notYetWritten("Releases", "Reinvestment"),
  kind: row.cashOrTime,
});

const commitmentOf = (row: NewCommitment): Commitment => ({
  ...row,
  id: row.commitment,
  origin: notYetWritten("Commitments", "Reinvestment"),
});
