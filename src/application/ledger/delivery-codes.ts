import type { BudgetLine } from "../../domain/budget";
import { isSameName } from "../../domain/kernel";
import type { Commitment } from "../../domain/reinvestment";
import { codeOfNewLine } from "../../domain/returns";
import type { NewLineCode } from "../../domain/returns";
import { listed } from "../report/lines";
import type { AddRow } from "../table-edits";
import { codesInRows } from "../year/return-records";
import type { Keeping } from "./ledger-verb";

export interface CodedRows {
  readonly rows: readonly AddRow[];
  /** Where each code is from, or what to do where none is known. */
  readonly lines: readonly string[];
}

/**
 * Rows that deliver a commitment, each with its code and cost centre in the finance system: as given, else as rows
 * that are alike have it. A trust whose budget has no codes is not asked for one.
 */
export function withLedgerCodes(
  rows: readonly AddRow[],
  { id }: Commitment,
  { ask, model, records }: Keeping,
): CodedRows {
  const codes = codesInRows(records);
  const { budget } = model.everything;
  const given = ask.text("nominal");
  const own = records.commitments.find(({ commitment }) => isSameName(commitment, id))?.costCentre ?? null;
  const isCoded = given !== null || budget.some((line) => codes.nominalCode(line) !== null);
  const said = new Set<string>();
  const coded = rows.map((edit): AddRow => {
    if (edit.table !== "Budget") return edit;
    const found: NewLineCode =
      given === null
        ? codeOfNewLine(edit.row, budget, codes)
        : { is: "found", code: given, like: null, costCentre: null };
    if (isCoded && given === null) said.add(codeText(edit.row, found, own));
    const [nominalCode, centre] = found.is === "found" ? [found.code, found.costCentre] : [null, null];
    return { ...edit, codes: { nominalCode, costCentre: own ?? centre } };
  });
  return { rows: coded, lines: [...said] };
}

function codeText(row: BudgetLine, found: NewLineCode, costCentre: string | null): string {
  const what = `Nominal code of Budget ${row.id}`;
  const alike = row.kind === "Transfer" ? "transfers" : `AAR code ${row.aarCode ?? "(none)"}`;
  const fill = "Fill it in there, as your finance system has it: the budget upload needs it.";
  if (found.is === "not known") return `${what} is not filled in: nothing else on ${alike} has one. ${fill}`;
  if (found.is === "several")
    return `${what} is not filled in: ${alike} stands under ${listed(found.codes)}. ${fill}`;
  const { code, like } = found;
  if (like === null) return `${what} is ${code}, which ImportMaps has for ${alike}.`;
  const centre =
    costCentre === null && found.costCentre !== null ? `, and its Cost centre ${found.costCentre}` : "";
  const at = isSameName(like.school, row.school) ? "" : ` at ${like.school}`;
  return `${what} is ${code}${centre}, as Budget ${like.id}${at} has it for ${alike}.`;
}
