import type { CalculatedContent } from "../layout/calculated/calculated-table";
import { bandsTable, limitsTable } from "../layout/calculated/tables/bands";
import { checksTable } from "../layout/calculated/tables/checks";
import { driversTable } from "../layout/calculated/tables/drivers";
import { metricsTable, trustMetricsTable } from "../layout/calculated/tables/metrics";
import { releasedFundsTable } from "../layout/calculated/tables/released-funds";
import { schoolYearTable } from "../layout/calculated/tables/school-year";
import { totalYearTable } from "../layout/calculated/tables/total-year";
import { checkRows } from "./checks";
import type { WorkingContext } from "./context";
import { bandRows, limitRows, metricRows } from "./metrics";
import { releasedFundRows } from "./released-funds";
import { driverRows, schoolYearRows, totalYearRows } from "./school-years";

/** What figures are made of, school by school: the sheet School years. */
export function schoolYearContents(context: WorkingContext): CalculatedContent[] {
  const years = context.timeline.years.length;
  return [
    { layout: schoolYearTable(years), rows: schoolYearRows(context) },
    { layout: totalYearTable, rows: totalYearRows(context) },
    { layout: driversTable(years), rows: driverRows(context) },
    { layout: bandsTable, rows: bandRows(context) },
    { layout: limitsTable, rows: limitRows(context) },
  ];
}

/** The trust first. */
export const metricContents = (context: WorkingContext): CalculatedContent[] => [
  { layout: trustMetricsTable, rows: metricRows(context, "totals") },
  { layout: metricsTable, rows: metricRows(context, "schools") },
];

export const releaseContents = (context: WorkingContext): CalculatedContent[] => [
  { layout: releasedFundsTable(context.timeline.years.length), rows: releasedFundRows(context) },
];

export const checkContents = (context: WorkingContext): CalculatedContent[] => [
  { layout: checksTable, rows: checkRows(context) },
];
