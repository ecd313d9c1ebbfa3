import type { LogRecord } from "../application/evidence/records";
import { readLog, verifyWorkbook } from "../workbook";
import { sha256 } from "./hashes";

/** The log of a workbook, held against it; null where it has none. */
export function logRecord(tables: Parameters<typeof verifyWorkbook>[0]): LogRecord | null {
  const log = readLog(tables);
  const found = verifyWorkbook(tables, null, sha256);
  return log && found && { entries: log.map(({ entry }) => entry), found };
}
