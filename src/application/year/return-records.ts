import type { BudgetLine } from "../../domain/budget";
import type { Issue } from "../../domain/kernel";
import { STANDARD_BFR_LINES } from "../../domain/reference";
import type { BfrLine, LedgerCodes } from "../../domain/returns";
import type { TrustRecords } from "../evidence/records";
import type { YearRecords } from "./year-records";

/** Port: what a workbook says for returns, beside its plans. */
export interface ReturnRecords {
  readonly year: YearRecords;
  readonly records: TrustRecords;
  /** The table BfrLines; null where the workbook has none. */
  readonly bfrLines: readonly BfrLine[] | null;
  /** Of the tables that only returns use. */
  readonly issues: readonly Issue[];
}

/** The lines of the return: as shipped where the workbook has none of its own. */
export function linesOfReturn({ bfrLines }: ReturnRecords): {
  readonly lines: readonly BfrLine[];
  readonly areShipped: boolean;
} {
  if (bfrLines !== null && bfrLines.length > 0) return { lines: bfrLines, areShipped: false };
  const lines = STANDARD_BFR_LINES.map(({ line, heading, section, codes, status }): BfrLine => {
    return { origin: null, line, heading, section, codes, status };
  });
  return { lines, areShipped: true };
}

const isIn = (table: string, { origin }: BudgetLine): boolean => origin.place.table === table;

/** A Budget row's own BFR line. */
export const bfrLineOf =
  ({ records: { textAt } }: ReturnRecords) =>
  (line: BudgetLine): string | null =>
    isIn("Budget", line) ? textAt(line.origin, "bfrLine") : null;

export const ledgerCodes = ({ records, year }: ReturnRecords): LedgerCodes => {
  const own = codesInRows(records);
  return { ...own, nominalCode: (line) => own.nominalCode(line) ?? year.codeOf(line) };
};

/** What rows and maps say of where money stands in the ledger. */
export const codesInRows = ({
  textAt,
  ownCodes,
}: Pick<TrustRecords, "textAt" | "ownCodes">): LedgerCodes => ({
  nominalCode: (line) => textAt(line.origin, "nominalCode"),
  costCentre: (line) =>
    isIn("Budget", line) || isIn("Commitments", line) ? textAt(line.origin, "costCentre") : null,
  ownCodes,
});
