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

/** Everything that a recalculation writes. */
export function calculatedSheets(context: WorkingContext): CalculatedSheets {
  const { evidence = null } = context;
  const contents: readonly CalculatedContent[] = [
    ...staffContents(context),
    recalculationContent(context),
    ...demandContents(context),
    ...deploymentContents(context),
    ...budgetContents(context),
    ...reinvestmentContents(context),
    ...schoolYearContents(context),
    ...summaryContents(context),
    ...metricContents(context),
    ...releaseContents(context),
    ...fiveYearContents(context),
    ...whereItWentContents(context),
    ...checkContents(context),
    ...(evidence === null ? [] : evidenceContents(evidence)),
  ];
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
