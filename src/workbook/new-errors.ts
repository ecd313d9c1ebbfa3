import { describeIssue } from "../application/issues/describe-issue";
import { readTrust } from "./codec/read-trust";
import type { HostTable, RowEdit } from "./host";
import { withRowEdits } from "./with-row-edits";

/** What would be wrong with the workbook once the rows are written, and is not now. */
export function newErrors(tables: readonly HostTable[], edits: readonly RowEdit[]): string[] {
  const known = new Set(errorsIn(tables));
  return [...new Set(errorsIn(withRowEdits(tables, edits)))].filter((text) => !known.has(text));
}

function errorsIn(tables: readonly HostTable[]): string[] {
  const reading = readTrust(tables);
  if (reading.newerLayout !== null) return [];
  return reading.issues.filter(({ severity }) => severity === "error").map(describeIssue);
}
