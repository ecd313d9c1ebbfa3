import { carriedEntries } from "../../application/report/carried";
import { CARRIED_LABEL, DRIVER_LABELS, RELEASE_DRIVERS } from "../../domain/released-funds";
import type { ChartContent } from "../layout/calculated/calculated-sheets";
import type { CalculatedContent, KeyValues } from "../layout/calculated/calculated-table";
import {
  putByCategoryTable,
  releasedByDriverTable,
  releasedByYearTable,
} from "../layout/calculated/tables/summary";
import { SUMMARY_SHEET, trustMoneyTable, trustRatiosTable } from "../layout/calculated/tables/trust-summary";
import type { WorkingContext } from "./context";
import { planNamed } from "./plans";
import { whereItWentRows } from "./releases";
import { summaryCharts } from "./summary-charts";

function trustRows({ plans, timeline }: WorkingContext): KeyValues[] {
  return timeline.years.map((year) => ({
    "Academic year": year,
    "Baseline no": planNamed(plans, "Baseline").number,
    "After no": planNamed(plans, "After").number,
  }));
}

const yearRows = ({ timeline }: WorkingContext): KeyValues[] =>
  timeline.years.map((year) => ({ "Academic year": year }));

/** None where no scenario is looked at: then nothing is released. */
function driverRows({ review, model }: WorkingContext): KeyValues[] {
  const moved = review.drivers.length === 0 ? [] : RELEASE_DRIVERS.map((driver) => DRIVER_LABELS[driver]);
  const labels = carriedEntries(review.cash, model).length === 0 ? moved : [...moved, CARRIED_LABEL];
  return labels.map((label) => ({ "What moved": label }));
}

function categoryRows(context: WorkingContext): KeyValues[] {
  const categories = new Set(whereItWentRows(context).map(({ Category }) => Category));
  const { years } = context.timeline;
  return [...categories].map((category) => ({
    Category: category,
    "Time of": years.at(-1) ?? null,
    "Year no": years.length,
  }));
}

/** The trust on a few pages: the sheet Summary. */
export const summaryContents = (context: WorkingContext): CalculatedContent[] => [
  { layout: trustMoneyTable, rows: trustRows(context) },
  { layout: trustRatiosTable, rows: trustRows(context) },
  { layout: releasedByYearTable, rows: yearRows(context) },
  { layout: releasedByDriverTable, rows: driverRows(context) },
  { layout: putByCategoryTable, rows: categoryRows(context) },
];

/** Of a sheet; a table without rows has nothing to draw. */
export function chartsOf(sheet: string, tables: readonly CalculatedContent[]): ChartContent[] {
  if (sheet !== SUMMARY_SHEET) return [];
  return tables.flatMap(({ layout, rows }) =>
    rows.length === 0
      ? []
      : (summaryCharts.get(layout.name) ?? []).map((chart) => ({
          ...chart,
          table: layout.name,
          rows: [1, rows.length] as const,
        })),
  );
}
