import type { ChartContent } from "../layout/calculated/calculated-sheets";
import {
  putByCategoryTable,
  releasedByDriverTable,
  releasedByYearTable,
} from "../layout/calculated/tables/summary";
import {
  bothPlans,
  TRUST_MONEY,
  TRUST_RATIOS,
  trustMoneyTable,
  trustRatiosTable,
} from "../layout/calculated/tables/trust-summary";

type Drawn = Omit<ChartContent, "table" | "rows">;

const NOT_DRAWN = "A figure that is not known has no column.";
const byYear = (
  title: string,
  description: string,
  series: readonly string[],
  more: Partial<Drawn> = {},
): Drawn => ({
  title,
  description: `${description} ${NOT_DRAWN}`,
  kind: "columns",
  categories: "Academic year",
  series,
  ...more,
});
const bars = (
  title: string,
  description: string,
  own: Pick<Drawn, "categories" | "series" | "fromZero">,
): Drawn => ({
  title,
  description: `${description} A figure that is not known has no bar.`,
  kind: "bars",
  ...own,
});

const ofMoney: readonly Drawn[] = [
  byYear(
    "Revenue reserve of the trust at the end of each year",
    "Two columns for each academic year, in pounds: the baseline, and the plan after commitments.",
    bothPlans(TRUST_MONEY.reserve),
  ),
  byYear(
    "In-year balance of the trust",
    "Two columns for each academic year, in pounds: the baseline, and the plan after commitments. Below nought is a deficit.",
    bothPlans(TRUST_MONEY.balance),
  ),
];
const ofRatios: readonly Drawn[] = [
  byYear(
    "Staff cost of the trust as a share of its income",
    "Two columns for each academic year, in percent: the baseline, and the plan after commitments.",
    bothPlans(TRUST_RATIOS.staff),
    { fromZero: true },
  ),
  byYear(
    "Pupils to a teacher in the trust",
    "Two columns for each academic year: the baseline, and the plan after commitments.",
    bothPlans(TRUST_RATIOS.teachers),
    { fromZero: true },
  ),
];
const ofYears: readonly Drawn[] = [
  byYear(
    "Cash released by the scenario, and cash committed",
    "Two columns for each academic year, in pounds: released, and committed.",
    ["Released £", "Committed £"],
  ),
  byYear(
    "Teacher time released by the scenario, and time committed",
    "Two columns for each academic year, in periods a week: released, and committed.",
    ["Released time", "Committed time"],
  ),
];

/** By table: what is drawn beside it. */
export const summaryCharts: ReadonlyMap<string, readonly Drawn[]> = new Map([
  [trustMoneyTable.name, ofMoney],
  [trustRatiosTable.name, ofRatios],
  [releasedByYearTable.name, ofYears],
  [
    releasedByDriverTable.name,
    [
      bars(
        "Cash released by what moved, all years of the plan",
        "A bar for each thing that moved, in pounds; left of nought it costs.",
        {
          categories: "What moved",
          series: ["Released £"],
        },
      ),
    ],
  ],
  [
    putByCategoryTable.name,
    [
      bars(
        "Cash put into each category, all years of the plan",
        "Two bars for each category, in pounds: committed, and spent so far.",
        {
          categories: "Category",
          series: ["Committed £", "Spent £"],
        },
      ),
      bars(
        "Teacher time put into each category, in the last year of the plan",
        "A bar for each category, in periods a week.",
        {
          categories: "Category",
          series: ["Committed time"],
          fromZero: true,
        },
      ),
    ],
  ],
]);
