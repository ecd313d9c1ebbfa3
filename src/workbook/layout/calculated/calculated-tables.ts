import type { CalculatedTable } from "./calculated-table";
import { planAssumptionsTable } from "./tables/assumptions";
import { bandsTable, limitsTable } from "./tables/bands";
import { budgetRowsTable, priceGrowthTable } from "./tables/budget-rows";
import { budgetSummaryTable, headingSumsTable } from "./tables/budget-summary";
import { checksTable } from "./tables/checks";
import { commitmentYearsTable } from "./tables/commitment-years";
import { commonCapacityTable, sameCapacityTable } from "./tables/common-capacity";
import { driversTable } from "./tables/drivers";
import { evidenceTable } from "./tables/evidence";
import { generalTimeTable } from "./tables/general-time";
import { metricsTable, trustMetricsTable } from "./tables/metrics";
import { payGridTable, pointStepsTable } from "./tables/pay-grid";
import { planBudgetTable } from "./tables/plan-budget";
import { planChangesTable } from "./tables/plan-changes";
import { planCurriculumTable } from "./tables/plan-curriculum";
import { planPupilsTable } from "./tables/plan-pupils";
import { planSchoolsTable } from "./tables/plan-schools";
import { postCutsTable } from "./tables/post-cuts";
import { primaryClassesTable } from "./tables/primary-classes";
import { driverGroupsTable, pupilDriversTable } from "./tables/pupil-drivers";
import { pensionRatesTable, rateStepsTable } from "./tables/rates";
import { recalculationTable } from "./tables/recalculation";
import { releaseBalanceTable } from "./tables/release-balance";
import { releasedFundsTable } from "./tables/released-funds";
import { schoolFundsTable } from "./tables/school-funds";
import { schoolYearTable } from "./tables/school-year";
import { sixthFormTable } from "./tables/sixth-form";
import { staffCostTable } from "./tables/staff-cost";
import { staffSumsTable } from "./tables/staff-sums";
import { subjectBalanceTable } from "./tables/subject-balance";
import { summaryTables } from "./tables/summary";
import { teachingSharesTable } from "./tables/teaching-shares";
import { timeReleasedTable } from "./tables/time-released";
import { modelYearsTable, timelineTable } from "./tables/timeline";
import { totalYearTable } from "./tables/total-year";
import { traceChoiceTable, traceTable } from "./tables/trace";
import { trustCostTable } from "./tables/trust-cost";
import { whereItWentTable } from "./tables/where-it-went";

const staffTables = (years: number): CalculatedTable[] => [
  modelYearsTable,
  timelineTable,
  planChangesTable,
  postCutsTable,
  planAssumptionsTable(years),
  planSchoolsTable(years),
  rateStepsTable,
  pensionRatesTable(years),
  pointStepsTable,
  payGridTable(years),
  trustCostTable(years),
  staffCostTable(years),
  traceChoiceTable,
  traceTable(years),
  recalculationTable,
];
const demandTables = (years: number): CalculatedTable[] => [
  planPupilsTable(years),
  planCurriculumTable(years),
  sixthFormTable(years),
  primaryClassesTable(years),
  subjectBalanceTable(years),
  teachingSharesTable(years),
  timeReleasedTable(years),
  generalTimeTable(years),
  sameCapacityTable(years),
  commonCapacityTable(years),
];
const moneyTables = (years: number): CalculatedTable[] => [
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
];

/** Every table of formulas of a plan of 1 to 5 years, in the order in which figures flow. */
export const calculatedTables = (years: number): readonly CalculatedTable[] => [
  ...staffTables(years),
  ...demandTables(years),
  ...moneyTables(years),
  schoolYearTable(years),
  totalYearTable,
  driversTable(years),
  bandsTable,
  limitsTable,
  ...summaryTables,
  trustMetricsTable,
  metricsTable,
  releasedFundsTable(years),
  budgetSummaryTable(years),
  whereItWentTable(years),
  checksTable,
  evidenceTable,
];
