import { COST_TO_ACHIEVE_CODE, LEVY_CODE } from "../../../domain/reference";
import type { RowContent } from "../../layout/workbook-content";
import { CAPITAL } from "./line";
import type { SampleLine } from "./line";

/** Made-up codes of the trust's finance system: income by fund. */
const INCOME_CODES: Readonly<Record<string, string>> = {
  GAG: "4010",
  "16 to 19": "4020",
  "Pupil premium": "4030",
  "High needs": "4040",
  "PE and sport premium": "4050",
  "Early years": "4060",
  "Other grants": "4070",
  "Self-generated": "4500",
  [CAPITAL]: "4900",
};
const TRANSFER_CODE = "6900";
const CAPITAL_WORKS_CODE = "7000";

/** Spending stands under 5 and the digits of its code in the accounts return. */
const spendingCode = (aarCode: string): string => `5${aarCode.slice(-3)}`;

function nominalCode({ kind, fund, aarCode }: SampleLine): string {
  if (kind === "Transfer") return TRANSFER_CODE;
  if (kind === "Income") return INCOME_CODES[fund] ?? "4090";
  return aarCode === undefined ? CAPITAL_WORKS_CODE : spendingCode(aarCode);
}

function bfrLine({ kind, fund }: SampleLine): string | undefined {
  if (kind !== "Income" || fund === CAPITAL) return undefined;
  return fund === "Self-generated" ? "Self-generated income" : "Grant income";
}

/** Cost centres are the schools: the least that a chart of accounts asks for. */
export const withLedgerCodes = (line: SampleLine): RowContent => {
  const bfr = bfrLine(line);
  const [costCentre = ""] = line.line.split("-");
  return {
    ...line,
    nominalCode: nominalCode(line),
    costCentre,
    ...(bfr === undefined ? {} : { bfrLine: bfr }),
  };
};

const COLUMNS = [
  ["Site", "School"],
  ["Period", "Month"],
  ["Nominal", "Nominal code"],
  ["Fund", "Fund"],
  ["Amount", "Amount £"],
] as const;
/** The ledger's code for pay, by the code of the accounts return that posts stand under here. */
const PAY = ["BAE010", "BAE020", "BAE030", "BAE040", "BAE050", "BAE060", "BAE070"].map(
  (code) => [spendingCode(code), code] as const,
);
const OWN_WORDS = [
  ["5085", LEVY_CODE],
  ["5990", COST_TO_ACHIEVE_CODE],
] as const;

/** How a trial balance of that finance system is read. */
export const ledgerMapRows = (): RowContent[] =>
  [
    ...COLUMNS,
    ...[...PAY, ...OWN_WORDS].map(([own, here]) => [`Nominal | ${own} | ${here}`, "Nominal code"] as const),
  ].map(([sourceColumn, column]) => ({
    ...{ map: "Finance system", kind: "actuals", sourceColumn, table: "MonthlyActuals", column },
  }));
