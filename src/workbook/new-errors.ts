import { describeIssue } from "../application/issues/describe-issue";
import type { ReadTrust } from "../application/trust-source";
import type { Issue, Severity } from "../domain/kernel";
import { readTrust } from "./codec/read-trust";
import type { HostTable, RowEdit } from "./host";
import { withRowEdits } from "./with-row-edits";

/** What would be wrong with the workbook once the rows are written, and is not now. */
export const newErrors = (tables: readonly HostTable[], edits: readonly RowEdit[]): string[] =>
  newIn(issuesIn(tables), issuesIn(withRowEdits(tables, edits)), "error");

const issuesIn = (tables: readonly HostTable[]): readonly Issue[] => {
  const reading = readTrust(tables);
  return reading.newerLayout === null ? reading.issues : [];
};

function newIn(before: readonly Issue[], after: readonly Issue[], severity: Severity): string[] {
  const texts = (issues: readonly Issue[]): string[] =>
    issues.filter((issue) => issue.severity === severity).map(describeIssue);
  const known = new Set(texts(before));
  return [...new Set(texts(after))].filter((text) => !known.has(text));
}

/** The trust as it will read once rows are written, and what is wrong with it then and not now. */
export interface TrustWithEdits {
  readonly model: Extract<ReadTrust, { readonly outcome: "read" }>["model"];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}
export function trustWith(tables: readonly HostTable[], edits: readonly RowEdit[]): TrustWithEdits {
  const reading = readTrust(withRowEdits(tables, edits));
  const after = reading.newerLayout === null ? reading : { model: null, issues: [] };
  const before = issuesIn(tables);
  return {
    model: after.model,
    errors: newIn(before, after.issues, "error"),
    warnings: newIn(before, after.issues, "warning"),
  };
}
