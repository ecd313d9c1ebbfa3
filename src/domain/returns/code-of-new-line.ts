import type { BudgetLine } from "../budget";
import { isSameName } from "../kernel";
import { distinct, theOnly } from "./distinct";
import type { LedgerCodes } from "./upload";

/** The ledger code of a line that nobody has typed, and whose it is. */
export type NewLineCode =
  | {
      readonly is: "found";
      readonly code: string;
      /** The row that has it; null: a map of imports. */
      readonly like: BudgetLine | null;
      /** Of the rows of the same school that have the code; null where they have none, or several. */
      readonly costCentre: string | null;
    }
  | { readonly is: "several"; readonly codes: readonly string[] }
  | { readonly is: "not known" };

/**
 * By the rows that are alike: of its school and fund, else of its school; else by the maps; else by rows of other
 * schools. The first of these that says anything decides.
 */
export function codeOfNewLine(
  line: BudgetLine,
  budget: readonly BudgetLine[],
  codes: LedgerCodes,
): NewLineCode {
  const alike = budget.filter((own) => isAlike(own, line) && codes.nominalCode(own) !== null);
  const atSchool = alike.filter(({ school }) => isSameName(school, line.school));
  const inFund = atSchool.filter(({ fund }) => isSameName(fund ?? "", line.fund ?? ""));
  const accounts = line.kind === "Transfer" ? null : line.aarCode;
  const mapped = accounts === null ? [] : codes.ownCodes(accounts);
  if (atSchool.length > 0) return codeOfRows(inFund.length > 0 ? inFund : atSchool, codes, atSchool);
  const [only, ...others] = mapped;
  if (only === undefined) return codeOfRows(alike, codes, []);
  return others.length > 0
    ? { is: "several", codes: mapped }
    : { is: "found", code: only, like: null, costCentre: null };
}

/** Codes of the accounts return say nothing of transfers. */
const isAlike = (own: BudgetLine, { kind, aarCode }: BudgetLine): boolean =>
  own.kind === kind &&
  kind !== null &&
  (kind === "Transfer" || (aarCode !== null && isSameName(own.aarCode ?? "", aarCode)));

function codeOfRows(
  rows: readonly BudgetLine[],
  { nominalCode, costCentre }: LedgerCodes,
  atSchool: readonly BudgetLine[],
): NewLineCode {
  const [code, ...others] = distinct(rows.map(nominalCode));
  const [like] = rows;
  if (code === undefined || like === undefined) return { is: "not known" };
  if (others.length > 0) return { is: "several", codes: [code, ...others] };
  const onCode = atSchool.filter((own) => isSameName(nominalCode(own) ?? "", code));
  return { is: "found", code, like, costCentre: theOnly(onCode.map(costCentre)) };
}
