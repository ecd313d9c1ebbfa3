import type { BandResult } from "../calculated-sheets";
import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedTable, FormatBy } from "../calculated-table";

export const CHECKS_SHEET = "Checks";
export const CHECK_GROUPS = ["Arithmetic", "Inputs against outside documents", "Guardrails"] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

const BY_UNIT: FormatBy = { key: "Unit", formats: { "£": "pence" } };

export const checksTable: CalculatedTable = calculatedTable("Checks", {
  sheet: CHECKS_SHEET,
  purpose: "Three groups, never one tick. A check that has nothing to compare with says so.",
  columns: [
    key("Group", { help: "Arithmetic, outside documents, or guardrails." }),
    key("Check", { help: "What is compared." }),
    key("Unit", { help: "Of the figures." }),
    key("Expected", {
      format: "number",
      formatBy: BY_UNIT,
      help: "The engine's figure, a document's total, or what must hold.",
    }),
    key("Found", { format: "number", formatBy: BY_UNIT, help: "What this workbook comes to." }),
    formula("Difference", 'IF(AND(ISNUMBER([@Expected]),ISNUMBER([@Found])),[@Found]-[@Expected],"")', {
      formatBy: BY_UNIT,
      help: "Found less expected.",
    }),
    key("Tolerance", { help: "A difference below it is a tie." }),
    formula(
      "Result",
      'IF(ISNUMBER([@Difference]),IF(ABS([@Difference])<[@Tolerance],"passed","failed"),IF(OR(IFERROR([@Expected],"error")="error",IFERROR([@Found],"error")="error"),"failed","not checked"))',
      { format: "result", help: "passed, failed or not checked; a cell that is an error has failed." },
    ),
    key("What to do", { help: "When it fails." }),
  ],
});

const ofGroup = (group: CheckGroup, result: string): string =>
  `COUNTIFS(Checks[Group],"${group}",Checks[Result],"${result}")`;

/** On every output sheet: three results, never one tick. */
export const CHECK_BAND: readonly BandResult[] = CHECK_GROUPS.map((group) => ({
  label: group,
  formula: `IF(${ofGroup(group, "failed")}>0,"failed",IF(${ofGroup(group, "passed")}=0,"not checked","passed"))`,
}));
