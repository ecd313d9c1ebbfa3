import type { CalculatedContent } from "../layout/calculated/calculated-table";
import { commitmentYearsTable } from "../layout/calculated/tables/commitment-years";
import { releaseBalanceTable } from "../layout/calculated/tables/release-balance";
import { whereItWentTable } from "../layout/calculated/tables/where-it-went";
import { commitmentYearRows } from "./commitment-years";
import type { WorkingContext } from "./context";
import { releaseBalanceRows, whereItWentRows } from "./releases";

/** What commitments come to, and what draws on each release: the sheet Reinvestment workings. */
export function reinvestmentContents(context: WorkingContext): CalculatedContent[] {
  const years = context.timeline.years.length;
  return [
    { layout: commitmentYearsTable(years), rows: commitmentYearRows(context) },
    { layout: releaseBalanceTable(years), rows: releaseBalanceRows(context) },
  ];
}

/** What people read of it: the sheet Where it went. */
export const whereItWentContents = (context: WorkingContext): CalculatedContent[] => [
  { layout: whereItWentTable(context.timeline.years.length), rows: whereItWentRows(context) },
];
