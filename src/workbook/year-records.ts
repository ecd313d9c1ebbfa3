import type { YearRecords } from "../application/year/year-records";
import type { MonthlyActual } from "../domain/in-year";
import { nameKey } from "../domain/kernel";
import { nameBookOf } from "./codec/name-book";
import { readTable } from "./codec/read-table";
import { orNull } from "./codec/readable";
import type { HostTable } from "./host";
import { budgetTable, monthlyActualsTable } from "./layout/tables";
import type { RowOf } from "./layout/table";
import { trustRecords } from "./trust-records";

/** What a workbook has of the ledger: codes of its budget lines, actuals by month, what releases came to. */
export function yearRecords(tables: readonly HostTable[]): YearRecords {
  const names = nameBookOf(tables);
  const codes = new Map<string, string>();
  for (const row of readTable(budgetTable, tables, names).rows ?? []) {
    const [line, code] = [orNull(row.line), orNull(row.nominalCode)];
    if (line !== null && code !== null) codes.set(nameKey(line), code);
  }
  const { rows, issues, repeated } = readTable(monthlyActualsTable, tables, names);
  return {
    codeOf: ({ id }) => codes.get(nameKey(id)) ?? null,
    // a row that stands twice is an issue, and counts once
    actuals: (rows ?? []).filter((row) => !repeated.has(row)).flatMap(actualOf),
    releases: trustRecords(tables).releases,
    issues,
  };
}

/** A row without its school, month or code has its issue, and belongs nowhere. */
function actualOf(row: RowOf<typeof monthlyActualsTable>): MonthlyActual[] {
  const [school, month, code] = [orNull(row.school), orNull(row.month), orNull(row.nominalCode)];
  if (school === null || month === null || code === null) return [];
  return [{ origin: row.origin, school, month, code, fund: orNull(row.fund), amount: row.amount }];
}
