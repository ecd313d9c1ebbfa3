import type { LedgerRecords } from "../application/ledger/ledger-verb";
import { inUnit } from "../domain/kernel";
import { nameBookOf } from "./codec/name-book";
import { readTable } from "./codec/read-table";
import { orNull } from "./codec/readable";
import type { HostTable } from "./host";
import { actualsTable, releasesTable } from "./layout/tables";

/** What the ledger keeps for the record. What is wrong with it, the reading of the trust has said. */
export function ledgerRecords(tables: readonly HostTable[]): LedgerRecords {
  const names = nameBookOf(tables);
  const releases = readTable(releasesTable, tables, names).rows ?? [];
  const actuals = readTable(actualsTable, tables, names).rows ?? [];
  return {
    releases: releases.map((row) => ({
      release: orNull(row.release) ?? "",
      certainty: orNull(row.certainty),
    })),
    actuals: actuals.map((row) => ({
      commitment: orNull(row.commitment) ?? "",
      academicYear: orNull(row.academicYear),
      part: orNull(row.part),
      spent: row.spent && inUnit<"release">(row.spent),
    })),
  };
}
