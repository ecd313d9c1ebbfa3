import type { CalculatedTable } from "./calculated-table";
import { planAssumptionsTable } from "./tables/assumptions";
import { budgetRowsTable, priceGrowthTable } from "./tables/budget-rows";
import { budgetSummaryTable, headingSumsTable } from "./tables/budget-summary";
import { commitmentYearsTable } from "./tables/commitment-years";
import { payGridTable, pointStepsTable } from "./tables/pay-grid";
import { planBudgetTable } from "./tables/plan-budget";
import { planChangesTable } from "./tables/plan-changes";
import { planSchoolsTable } from "./tables/plan-schools";
import { driverGroupsTable, pupilDriversTable } from "./tables/pupil-drivers";
import { rateStepsTable, schoolRatesTable } from "./tables/rates";
import { releaseBalanceTable } from "./tables/release-balance";
import { schoolFundsTable } from "./tables/school-funds";
import { staffCostTable } from "./tables/staff-cost";
import { staffSumsTable } from "./tables/staff-sums";
import { modelYearsTable, timelineTable } from "./tables/timeline";
import { traceChoiceTable, traceTable } from "./tables/trace";
import { trustCostTable } from "./tables/trust-cost";
import { whereItWentTable } from "./tables/where-it-went";

/** Every table of formulas of a plan of 1 to 5 years, in the order in which figures flow. */
export const calculatedTables = (years: number): readonly CalculatedTable[] => [
  modelYearsTable,
  timelineTable,
  planChangesTable,
  planAssumptionsTable(years),
  planSchoolsTable(years),
  rateStepsTable,
  schoolRatesTable(years),
  pointStepsTable,
  payGridTable(years),
  trustCostTable(years),
  staffCostTable(years),
  traceChoiceTable,
  traceTable(years),
  budgetRowsTable,
  priceGrowthTable(years),
  driverGroupsTable(years),
  pupilDriversTable(years),
  commitmentYearsTable(years),
  planBudgetTable(years),
  staffSumsTable(years),
  schoolFundsTable(years),
  headingSumsTable(years),
  releaseBalanceTable(years),
  budgetSummaryTable(years),
  whereItWentTable(years),
];
