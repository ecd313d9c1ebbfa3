import type { CalculatedSheet, CalculatedSheets } from "../layout/calculated/calculated-sheets";
import type { CalculatedContent } from "../layout/calculated/calculated-table";
import { CHECK_BAND } from "../layout/calculated/tables/checks";
import { SUMMARY_SHEET } from "../layout/calculated/tables/summary";
import { AMOUNT_NOW } from "../layout/calculated/tables/release-balance";
import { budgetContents, fiveYearContents } from "./budget-contents";
import type { WorkingContext } from "./context";
import { demandContents, deploymentContents } from "./demand-contents";
import { checkContents, metricContents, releaseContents, schoolYearContents } from "./output-contents";
import { reinvestmentContents, whereItWentContents } from "./reinvestment-contents";
import { staffContents } from "./staff-contents";
import { chartsOf, summaryContents } from "./summary";

type About = Pick<CalculatedSheet, "name" | "kind" | "introduction">;
const working = (name: string, introduction: string): About => ({
  name,
  kind: "working",
  introduction: [introduction],
});
const output = (name: string, introduction: string): About => ({
  name,
  kind: "output",
  introduction: [introduction],
});

/** In the order in which they are read; the workings that they rest on come before. */
export const CALCULATED_SHEETS: readonly About[] = [
  working("Timeline and pay", "Years and parts, awards and prices, rates and pay points."),
  working("Staff cost", "What every post costs, part by part, and one post step by step."),
  working("Demand", "Pupils, and the periods that the curriculum needs of teachers."),
  working("Deployment", "Who teaches what: periods needed and available, and the time that a plan frees."),
  working("Plan budget", "All money but that of posts, rolled forward, and reserves by fund."),
  working("Reinvestment workings", "What commitments and releases come to by year."),
  working("School years", "What every figure is made of, by plan, school and year."),
  output(
    SUMMARY_SHEET,
    "The trust on a few pages: reserves, two measures, what is released and where it goes.",
  ),
  output("Metrics", "The plan measured: baseline, before and after commitments, beside what is usual."),
  output("Released funds", "What the active scenario releases, and why. Cash and time are never added."),
  output("Five-year budget", "Income, spending and transfers by plan, school, part, fund and heading."),
  output("Where it went", "What released money and time are put into, by category and school."),
  { name: "Checks", kind: "control", introduction: ["Does it add up, agree and hold? In three groups."] },
];

/** Everything that a recalculation writes. */
export function calculatedSheets(context: WorkingContext): CalculatedSheets {
  const contents: readonly CalculatedContent[] = [
    ...staffContents(context),
    ...demandContents(context),
    ...deploymentContents(context),
    ...budgetContents(context),
    ...reinvestmentContents(context),
    ...schoolYearContents(context),
    ...summaryContents(context),
    ...metricContents(context),
    ...releaseContents(context),
    ...fiveYearContents(context),
    ...whereItWentContents(context),
    ...checkContents(context),
  ];
  const sheets = CALCULATED_SHEETS.map((about) => {
    const tables = contents.filter(({ layout }) => layout.sheet === about.name);
    return { ...about, title: about.name, tables, charts: chartsOf(about.name, tables) };
  });
  return { sheets: sheets.filter(({ tables }) => tables.length > 0), band: CHECK_BAND, given: [AMOUNT_NOW] };
}
