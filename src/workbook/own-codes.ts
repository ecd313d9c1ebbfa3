import { mapSource } from "../application/import/map-rows";
import { isSameName } from "../domain/kernel";
import { nameBookOf } from "./codec/name-book";
import { readTable } from "./codec/read-table";
import { orNull } from "./codec/readable";
import type { HostTable } from "./host";
import type { RowOf } from "./layout/table";
import { importMapsTable, monthlyActualsTable } from "./layout/tables";

/** The ledger's own codes for a code of the accounts return, as the maps of imports of kind actuals have them. */
export function ownCodesIn(tables: readonly HostTable[]): (accountsCode: string) => readonly string[] {
  const maps = readTable(importMapsTable, tables, nameBookOf(tables)).rows ?? [];
  const words = maps.filter(isLedgerCode).flatMap(({ sourceColumn }) => {
    const source = mapSource(orNull(sourceColumn) ?? "");
    return source.is === "word" ? [source] : [];
  });
  return (code) =>
    withoutRepeats(words.filter(({ here }) => isSameName(here, code)).map(({ found }) => found));
}

const isLedgerCode = ({ kind, table, column }: RowOf<typeof importMapsTable>): boolean =>
  kind === "actuals" &&
  isSameName(orNull(table) ?? "", monthlyActualsTable.name) &&
  isSameName(orNull(column) ?? "", monthlyActualsTable.columns.nominalCode.header);

/** What two maps hold is one. */
const withoutRepeats = (names: readonly string[]): string[] =>
  names.filter((name, place) => names.findIndex((own) => isSameName(own, name)) === place);
