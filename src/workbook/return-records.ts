import type { ReturnRecords } from "../application/year/return-records";
import type { BfrLine } from "../domain/returns";
import { listedIn } from "./codec/build-budget";
import { nameBookOf } from "./codec/name-book";
import { readTable } from "./codec/read-table";
import { orNull } from "./codec/readable";
import type { HostTable } from "./host";
import type { RowOf } from "./layout/table";
import { bfrLinesTable } from "./layout/tables";
import { trustRecords } from "./trust-records";
import { yearRecords } from "./year-records";

/** What a workbook says for returns: lines of the form, codes of the ledger, and what stands beside a row. */
export function returnRecords(tables: readonly HostTable[]): ReturnRecords {
  const names = nameBookOf(tables);
  const { rows, issues, repeated } = readTable(bfrLinesTable, tables, names);
  return {
    year: yearRecords(tables),
    records: trustRecords(tables),
    // a line that stands twice is an issue, and counts once
    bfrLines: rows && rows.filter((row) => !repeated.has(row)).flatMap(bfrLineOf),
    issues: rows === null ? [] : issues,
  };
}

/** A row without its heading or section has its issue, and is no line. */
function bfrLineOf(row: RowOf<typeof bfrLinesTable>): BfrLine[] {
  const [heading, section] = [orNull(row.heading), orNull(row.section)];
  if (heading === null || section === null) return [];
  const codes = listedIn(orNull(row.aarCodes) ?? "");
  return [
    { origin: row.origin, line: orNull(row.line), heading, section, codes, status: orNull(row.status) },
  ];
}
