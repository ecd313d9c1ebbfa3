import type { LogRecord } from "../application/evidence/records";
import type { Sha256 } from "../domain/audit";
import { readLog } from "./codec/read-log";
import { dateOfSerial, dayText } from "./codec/serial-date";
import type { HostTable } from "./host";
import { columnOf, fieldsOf } from "./layout/table";
import { ALL_TABLES } from "./layout/tables";
import { verifyWorkbook } from "./verify-workbook";

const DAYS = new Set(
  ALL_TABLES.flatMap((layout) => fieldsOf(layout).map((field) => columnOf(layout, field)))
    .filter(({ kind }) => kind === "date")
    .map(({ header }) => header),
);

function shown(header: string, text: string): string {
  const day = DAYS.has(header) && /^\d+$/.test(text) ? dateOfSerial(Number(text)) : null;
  return day === null ? text : dayText(day);
}

/** The log of a workbook, held against it; null where it has none. */
export function logRecord(
  tables: readonly HostTable[],
  sha256: Sha256,
  since: string | null = null,
): LogRecord | null {
  const log = readLog(tables);
  const found = verifyWorkbook(tables, since, sha256);
  return log && found && { entries: log.map(({ entry }) => entry), found, shown };
}
