import type { CalculatedTable } from "./calculated-table";
import { planAssumptionsTable } from "./tables/assumptions";
import { budgetRowsTable, priceGrowthTable } from "./tables/budget-rows";
import { commitmentYearsTable } from "./tables/commitment-years";
import { payGridTable, pointStepsTable } from "./tables/pay-grid";
import { planBudgetTable } from "./tables/plan-budget";
import { planChangesTable } from "./tables/plan-changes";
import { planSchoolsTable } from "./tables/plan-schools";
import { driverGroupsTable, pupilDriversTable } from "./tables/pupil-drivers";
import { rateStepsTable, schoolRatesTable } from "./tables/rates";
import { schoolFundsTable } from "./tables/school-funds";
import { staffCostTable } from "./tables/staff-cost";
import { staffSumsTable } from "./tables/staff-sums";
import { modelYearsTable, timelineTable } from "./tables/timeline";
import { traceChoiceTable, traceTable } from "./tables/trace";
import { trustCostTable } from "./tables/trust-cost";
import { planPupilsTable } from "./tables/plan-pupils";
import { planCurriculumTable } from "./tables/plan-curriculum";
import { sixthFormTable } from "./tables/sixth-form";
import { primaryClassesTable } from "./tables/primary-classes";
import { subjectBalanceTable } from "./tables/subject-balance";
import { teachingSharesTable } from "./tables/teaching-shares";
import { timeReleasedTable } from "./tables/time-released";
import { generalTimeTable } from "./tables/general-time";
import { commonCapacityTable } from "./tables/common-capacity";

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
  planPupilsTable(years),
  planCurriculumTable(years),
  sixthFormTable(years),
  primaryClassesTable(years),
  subjectBalanceTable(years),
  teachingSharesTable(years),
  timeReleasedTable(years),
  generalTimeTable(years),
  commonCapacityTable(years),
];
