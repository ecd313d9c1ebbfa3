import type { CalculatedContent } from "../layout/calculated/calculated-table";
import { planAssumptionsTable } from "../layout/calculated/tables/assumptions";
import { payGridTable, pointStepsTable } from "../layout/calculated/tables/pay-grid";
import { planChangesTable } from "../layout/calculated/tables/plan-changes";
import { planSchoolsTable } from "../layout/calculated/tables/plan-schools";
import { postCutsTable } from "../layout/calculated/tables/post-cuts";
import { pensionRatesTable, rateStepsTable } from "../layout/calculated/tables/rates";
import { staffCostTable } from "../layout/calculated/tables/staff-cost";
import { modelYearsTable, timelineTable } from "../layout/calculated/tables/timeline";
import { traceChoiceTable, traceTable } from "../layout/calculated/tables/trace";
import { trustCostTable } from "../layout/calculated/tables/trust-cost";
import type { WorkingContext } from "./context";
import { payGridRows, postCutRows, staffCostRows, traceChoiceRows } from "./staff-cost";
import {
  modelYearRows,
  planAssumptionRows,
  planChangeRows,
  planSchoolRows,
  pointStepRows,
  rateStepRows,
  pensionRateRows,
  timelineRows,
  traceRows,
  trustCostRows,
} from "./timeline";

/** From years, rates and points to what each post costs. */
export function staffContents(context: WorkingContext): CalculatedContent[] {
  const years = context.timeline.years.length;
  return [
    { layout: modelYearsTable, rows: modelYearRows(context) },
    { layout: timelineTable, rows: timelineRows(context) },
    { layout: planChangesTable, rows: planChangeRows(context) },
    { layout: postCutsTable, rows: postCutRows(context) },
    { layout: planAssumptionsTable(years), rows: planAssumptionRows(context) },
    { layout: planSchoolsTable(years), rows: planSchoolRows(context) },
    { layout: rateStepsTable, rows: rateStepRows(context) },
    { layout: pensionRatesTable(years), rows: pensionRateRows(context) },
    { layout: pointStepsTable, rows: pointStepRows(context) },
    { layout: payGridTable(years), rows: payGridRows(context) },
    { layout: trustCostTable(years), rows: trustCostRows(context) },
    { layout: traceChoiceTable, rows: traceChoiceRows(context) },
    { layout: traceTable(years), rows: traceRows(context) },
    { layout: staffCostTable(years), rows: staffCostRows(context) },
  ];
}
