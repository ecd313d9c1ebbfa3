import type { LogRecord } from "../application/evidence/records";
import type { Sha256 } from "../domain/audit";
import { readLog } from "./codec/read-log";
import type { HostTable } from "./host";
import { verifyWorkbook } from "./verify-workbook";

/** The log of a workbook, held against it; null where it has none. */
export function logRecord(
  tables: readonly HostTable[],
  sha256: Sha256,
  since: string | null = null,
): LogRecord | null {
  const log = readLog(tables);
  const found = verifyWorkbook(tables, since, sha256);
  return log && found && { entries: log.map(({ entry }) => entry), found };
}
