import { allAtOnce, stepByStep } from "../../domain/kernel";
import type { Stepwise } from "../../domain/kernel";
import type { CalculatedSheets } from "../layout/calculated/calculated-sheets";
import { CALCULATED_SHEETS } from "../layout/calculated/sheet-list";
import type { CalculatedContent } from "../layout/calculated/calculated-table";
import { CHECK_BAND } from "../layout/calculated/tables/checks";
import { EVIDENCE_SHEET } from "../layout/calculated/tables/evidence";
import { recalculationTable, ROWS_HASH } from "../layout/calculated/tables/recalculation";
import { AMOUNT_NOW } from "../layout/calculated/tables/release-balance";
import { budgetContents, fiveYearContents } from "./budget-contents";
import type { WorkingContext } from "./context";
import { evidenceContents, evidenceDocument } from "./evidence";
import { demandContents, deploymentContents } from "./demand-contents";
import { checkContents, metricContents, releaseContents, schoolYearContents } from "./output-contents";
import { reinvestmentContents, whereItWentContents } from "./reinvestment-contents";
import { staffContents } from "./staff-contents";
import { chartsOf, summaryContents } from "./summary";

type Contents = (context: WorkingContext) => readonly CalculatedContent[];

/** In the order of the sheets, each made from the same context. */
const CONTENTS: readonly Contents[] = [
  staffContents,
  (context) => [recalculationContent(context)],
  demandContents,
  deploymentContents,
  budgetContents,
  reinvestmentContents,
  schoolYearContents,
  summaryContents,
  metricContents,
  releaseContents,
  fiveYearContents,
  whereItWentContents,
  checkContents,
  ({ evidence = null }) => (evidence === null ? [] : evidenceContents(evidence)),
];

/** Everything that a recalculation writes. */
export const calculatedSheets = (context: WorkingContext): CalculatedSheets =>
  allAtOnce(calculatedSheetsStepwise(context));

export function* calculatedSheetsStepwise(context: WorkingContext): Stepwise<CalculatedSheets> {
  const { evidence = null } = context;
  const contents = yield* stepByStep("section", CONTENTS, (make) => make(context));
  const sheets = CALCULATED_SHEETS.map((about) => {
    const tables = contents.filter(({ layout }) => layout.sheet === about.name);
    const sheet = { ...about, title: about.name, tables, charts: chartsOf(about.name, tables) };
    return evidence !== null && about.name === EVIDENCE_SHEET
      ? { ...sheet, document: evidenceDocument(evidence) }
      : sheet;
  });
  return {
    sheets: sheets.filter(({ tables }) => tables.length > 0),
    band: CHECK_BAND,
    given: [AMOUNT_NOW],
    seal: recalculationTable.name,
  };
}

const recalculationContent = ({ rowsHash, review, madeBy }: WorkingContext): CalculatedContent => ({
  layout: recalculationTable,
  rows: [
    { What: ROWS_HASH, Value: rowsHash },
    { What: "Scenario", Value: review.activeScenario },
    { What: "Program", Value: madeBy },
  ],
});
