import type { CalculatedContent } from "../layout/calculated/calculated-table";
import { commitmentYearsTable } from "../layout/calculated/tables/commitment-years";
import { commitmentYearRows } from "./commitment-years";
import type { WorkingContext } from "./context";

/** What commitments come to: the sheet Reinvestment workings. */
export function reinvestmentContents(context: WorkingContext): CalculatedContent[] {
  const years = context.timeline.years.length;
  return [{ layout: commitmentYearsTable(years), rows: commitmentYearRows(context) }];
}
