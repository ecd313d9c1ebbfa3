import type { CalculatedContent } from "../layout/calculated/calculated-table";
import { budgetRowsTable, priceGrowthTable } from "../layout/calculated/tables/budget-rows";
import { budgetSummaryTable, headingSumsTable } from "../layout/calculated/tables/budget-summary";
import { planBudgetTable } from "../layout/calculated/tables/plan-budget";
import { driverGroupsTable, pupilDriversTable } from "../layout/calculated/tables/pupil-drivers";
import { schoolFundsTable } from "../layout/calculated/tables/school-funds";
import { staffSumsTable } from "../layout/calculated/tables/staff-sums";
import { budgetSummaryRows, headingSumRows } from "./budget-summary";
import type { WorkingContext } from "./context";
import {
  budgetRowRows,
  driverGroupRows,
  planBudgetRows,
  priceGrowthRows,
  pupilDriverRows,
} from "./plan-budget";
import { schoolFundRows } from "./school-fund-rows";
import { staffSumRows } from "./school-funds";

/** All money: the sheet Plan budget. */
export function budgetContents(context: WorkingContext): CalculatedContent[] {
  const years = context.timeline.years.length;
  return [
    { layout: budgetRowsTable, rows: budgetRowRows(context) },
    { layout: priceGrowthTable(years), rows: priceGrowthRows(context) },
    { layout: driverGroupsTable(years), rows: driverGroupRows(context) },
    { layout: pupilDriversTable(years), rows: pupilDriverRows(context) },
    { layout: planBudgetTable(years), rows: planBudgetRows(context) },
    { layout: staffSumsTable(years), rows: staffSumRows(context) },
    { layout: schoolFundsTable(years), rows: schoolFundRows(context) },
    { layout: headingSumsTable(years), rows: headingSumRows(context) },
  ];
}

/** What people read of it: the sheet Five-year budget. */
export const fiveYearContents = (context: WorkingContext): CalculatedContent[] => [
  { layout: budgetSummaryTable(context.timeline.years.length), rows: budgetSummaryRows(context) },
];
