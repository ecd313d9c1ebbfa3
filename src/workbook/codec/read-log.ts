import type { LogEntry } from "../../domain/audit";
import { plainBreaks } from "../../domain/audit";
import type { CellValue, HostTable } from "../host";
import { columnPosition, firstCellOf, tableNamed } from "../layout/find-row";
import { columnOf } from "../layout/table";
import { auditLogTable } from "../layout/tables";

export interface ReadEntry {
  readonly entry: LogEntry;
  readonly sheet: string;
  /** Its first cell: a place, which is no part of the log. */
  readonly cell: string;
}

/** The log as its cells hold it, from the top; null where the workbook has none. */
export function readLog(tables: readonly HostTable[]): ReadEntry[] | null {
  const table = tableNamed(tables, auditLogTable.name);
  return (
    table?.rows.flatMap((cells, index) =>
      cells.every(isBlank)
        ? []
        : [{ entry: entryIn(table, cells), sheet: table.sheet, cell: firstCellOf(table, index) }],
    ) ?? null
  );
}

const isBlank = (value: CellValue): boolean => value === null || value === "";

function entryIn(table: HostTable, cells: readonly CellValue[]): LogEntry {
  const text = (field: keyof LogEntry): string => {
    const position = columnPosition(table, columnOf(auditLogTable, field).header);
    const value = position === null ? null : (cells[position] ?? null);
    return value === null ? "" : typeof value === "object" ? value.error : plainBreaks(String(value));
  };
  return {
    entry: text("entry"),
    session: text("session"),
    when: text("when"),
    who: text("who"),
    action: text("action"),
    subject: text("subject"),
    before: text("before"),
    after: text("after"),
    reason: text("reason"),
    previousHash: text("previousHash"),
    hash: text("hash"),
  };
}
