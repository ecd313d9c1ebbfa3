import type { CellOrigin } from "./origin";
import type { PlanFinding } from "./plan-finding";
import type { WorkbookFinding } from "./workbook-finding";

export type Severity = "error" | "warning";

/**
 * Everything that can be wrong with a workbook or a plan. A new member makes the compiler
 * list every place that must handle it; `describeIssue` in the application puts it into words.
 */
export type Finding = WorkbookFinding | PlanFinding;

export type Issue = Finding & {
  readonly severity: Severity;
  /** The cells to look at, the one to mend first. */
  readonly at: readonly CellOrigin[];
};

export const problem = (finding: Finding, ...at: readonly CellOrigin[]): Issue => ({
  ...finding,
  severity: "error",
  at,
});
export const warning = (finding: Finding, ...at: readonly CellOrigin[]): Issue => ({
  ...finding,
  severity: "warning",
  at,
});
