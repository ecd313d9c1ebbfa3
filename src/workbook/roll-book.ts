import type { ImportValues } from "../application/import/import-book";
import type { RollBook } from "../application/roll/roll-book";
import type { WorkbookEdit } from "../application/table-edits";
import type { TrustModel } from "../domain/reinvestment";
import { buildYears } from "./codec/build-rates";
import { nameBookOf } from "./codec/name-book";
import { readTable } from "./codec/read-table";
import { readTrust } from "./codec/read-trust";
import type { HostTable } from "./host";
import { columnPosition, tableNamed } from "./layout/find-row";
import { controlsTable, settingsTable, yearsTable } from "./layout/tables";
import { rowEdits } from "./row-edits";
import { withRowEdits } from "./with-row-edits";
import { yearRecords } from "./year-records";

/** A workbook as opening the next year sees it. */
export function rollBook(tables: readonly HostTable[]): RollBook {
  const years = readTable(yearsTable, tables, nameBookOf(tables));
  return {
    assumptionsFor(academicYear) {
      const isThere = years.rows?.some((row) => row.academicYear === academicYear) ?? false;
      return isThere ? (buildYears(years, [academicYear]).years[0] ?? null) : null;
    },
    controlsOfFirstYear: controlsWithoutYear(tables),
    settings: settingsIn(tables),
    records: yearRecords(tables),
  };
}

function settingsIn(tables: readonly HostTable[]): string[] {
  const table = tableNamed(tables, settingsTable.name);
  const position = table && columnPosition(table, settingsTable.columns.setting.header);
  return (table?.rows ?? []).flatMap((cells) => {
    const name = position === null ? null : cells[position];
    return typeof name === "string" ? [name] : [];
  });
}

function controlsWithoutYear(tables: readonly HostTable[]): ImportValues[] {
  const table = tableNamed(tables, controlsTable.name);
  const { control, school, academicYear } = controlsTable.columns;
  if (table === null) return [];
  const cell = (cells: HostTable["rows"][number], header: string): string | number | null => {
    const value = cells[columnPosition(table, header) ?? -1] ?? null;
    return typeof value === "string" || typeof value === "number" ? value : null;
  };
  return table.rows
    .filter((cells) => cell(cells, control.header) !== null && cell(cells, academicYear.header) === null)
    .map((cells) => ({
      [control.header]: cell(cells, control.header),
      [school.header]: cell(cells, school.header),
      [academicYear.header]: null,
    }));
}

/** The trust as it will read once the edits are written; null where its years are not known. */
export function trustAfter(edits: readonly WorkbookEdit[], tables: readonly HostTable[]): TrustModel | null {
  const reading = readTrust(withRowEdits(tables, rowEdits(edits, tables)));
  return reading.newerLayout === null ? reading.model : null;
}
