import { rowOf, day } from "./builders";
import { HILL, smallPlan } from "./plan-builders";
import { planEvaluator } from "../../src/application/plan-evaluator";
import type { FlowKind } from "../../src/domain/budget";
import type { MonthlyActual } from "../../src/domain/in-year";
import { pounds } from "../../src/domain/kernel";
import type { Plan } from "../../src/domain/plan";
import { LEVY_CODE } from "../../src/domain/reference";
import type { BfrSection } from "../../src/domain/reference";
import { bfrBookOf, budgetForecastReturn } from "../../src/domain/returns";
import type { Bfr, BfrLine, MoneySection, ReturnBasis } from "../../src/domain/returns";
import { shortly } from "./scenario-builders";

export const bfrLine = (
  heading: string,
  section: BfrSection,
  codes: readonly string[] = [],
  line: string | null = null,
): BfrLine => ({ origin: null, line, heading, section, codes, status: "trust" });

export const LINES: readonly BfrLine[] = [
  bfrLine("Grants", "Revenue income", [], "199, 200"),
  bfrLine("Teachers", "Staff costs", ["BAE010"]),
  bfrLine("Support", "Staff costs", ["BAE030", "BAE040"]),
  bfrLine("Levy", "Staff costs", [LEVY_CODE]),
  bfrLine("Running costs", "Other revenue costs", ["BAE150", "6100"], "335"),
  bfrLine("Transfers", "Revenue transfers"),
  bfrLine("Works", "Capital expenditure"),
  bfrLine("Capital transfers", "Capital transfers"),
];
const OWN_LINES: Readonly<Record<string, string>> = {
  "H-GAG": "Grants",
  "B-GAG": "200",
  "H-OTHER": "Running costs",
  "B-OTHER": "335",
  "C-OTHER": "Running costs",
};
const CODES: Readonly<Record<string, string>> = { "H-OTHER": "6100", "B-OTHER": "6150", "H-GAG": "4010" };

/** What a return of the small plan is made of; the plan's lines name their own. */
export const returnBasis = (plan: Plan = smallPlan(), given: Partial<ReturnBasis> = {}): ReturnBasis => ({
  costs: planEvaluator().costs(plan),
  actuals: [],
  codeOf: ({ id }) => CODES[id] ?? null,
  bfrLineOf: ({ id }) => OWN_LINES[id] ?? null,
  book: bfrBookOf(LINES),
  ...given,
});
export const returnOf = (basis: ReturnBasis, year = "2026/27"): Bfr => budgetForecastReturn(basis, year);

/** The same amount on one code in each of these months of 2025/26 or another year. */
export const posted = (
  code: string,
  amount: string,
  months: readonly string[],
  given: Partial<MonthlyActual> = {},
): MonthlyActual[] =>
  months.map((month) => ({
    ...{ origin: rowOf("Budget"), school: HILL, month: day(`${month}-01`), code, fund: "GAG" },
    amount: pounds(amount),
    ...given,
  }));
export const SEP_MAR = ["09", "10", "11", "12"]
  .map((month) => `2025-${month}`)
  .concat(["2026-01", "2026-02", "2026-03"]);

/** The amounts of a line at a school by column, "?" where not known; null where the school has no such line. */
export function amountsOn({ schools }: Bfr, school: string, heading: string | null): string[] | null {
  const own = schools.find((each) => each.school === school);
  const line = own?.lines.find((each) => (each.line?.heading ?? null) === heading);
  return line ? line.amounts.map(shortly) : null;
}

/** The sections that together hold all money of a kind. */
export const SECTIONS_OF_FLOW: readonly (readonly [FlowKind, readonly MoneySection[]])[] = [
  ["income", ["Revenue income", "Capital income"]],
  ["spend", ["Staff costs", "Other revenue costs", "Capital expenditure"]],
  ["transfer", ["Revenue transfers", "Capital transfers"]],
];
