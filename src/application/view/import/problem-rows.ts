import type { ImportIssue } from "../../import/issue";
import type { ImportPlan } from "../../import/plan-import";
import type { CsvRow } from "../../year/csv-rows";
import { STANDINGS } from "./import-view";

/** All that is said of a file, one line each, to be worked through in the file that it is of. */
export function problemRows({ issues, file }: Pick<ImportPlan, "issues" | "file">): CsvRow[] {
  const order: readonly ImportIssue["severity"][] = ["error", "warning", "note"];
  const sorted = order.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  return [
    ["File", "Row", "Column", "Standing", "What is said"],
    ...sorted.map(({ severity, row, column, text }): CsvRow => [
      ...[file, row === null ? null : { number: String(row) }],
      ...[column, STANDINGS[severity].words, text],
    ]),
  ];
}
