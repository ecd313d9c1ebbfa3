import type { Severity, TableFinding } from "../../domain/kernel";

export function describeTable(finding: TableFinding & { readonly severity: Severity }): string {
  switch (finding.code) {
    case "missing-table":
      return finding.severity === "error"
        ? `The table ${finding.table} is not in the workbook. What needs it is not known. Put it back, or copy it from a new template.`
        : `The workbook has no table ${finding.table}, and may do without it. If you want to use it, copy it from a new template.`;
    case "missing-column":
      return `${finding.table} has no column "${finding.field}". What needs it is not known. Put the column back, or give it that heading again.`;
    case "row-below-table":
      return `This row stands right below the table ${finding.table} and is not part of it, so it is not read. Drag the corner of the table over it, or move it away.`;
    case "no-rows":
      return `${finding.table} has no rows. Enter at least one.`;
  }
}
