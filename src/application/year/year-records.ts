import type { CodeOf, MonthlyActual } from "../../domain/in-year";
import type { Issue } from "../../domain/kernel";
import type { TrustRecords } from "../evidence/records";

/** Port: what a workbook has of the ledger. */
export interface YearRecords {
  readonly codeOf: CodeOf;
  readonly actuals: readonly MonthlyActual[];
  readonly releases: TrustRecords["releases"];
  /** Of the table of actuals. */
  readonly issues: readonly Issue[];
}
