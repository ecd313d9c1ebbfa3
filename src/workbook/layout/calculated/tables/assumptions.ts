import { calculatedTable, formula, key, series, upTo } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { TIMELINE_SHEET } from "./timeline";

export const SUPPORT_AWARD = "Support award";

/**
 * What each plan assumes. A price that grows with "nothing" has a row too, so that every price finds one.
 * Indexes are 1 in the plan's first September.
 */
export const planAssumptionsTable = (years: number): CalculatedTable =>
  calculatedTable("PlanAssumptions", {
    sheet: TIMELINE_SHEET,
    purpose: "Awards and prices of each plan, and how far each price has grown since the first September.",
    columns: [
      key("Plan no", { format: "whole", help: "1 Baseline, 2 Built on, 3 Before, 4 After commitments." }),
      key("Assumption", { help: "As the columns of Years." }),
      key("No", { format: "whole", help: "Place in the list, from 1; 5 is nothing." }),
      ...series(years, (year) => key(`Set by ${year}`, { help: "The change that sets it in this year." })),
      formula("Key", '[@Plan no]&"|"&[@Assumption]', { format: "text", help: "Plan and assumption." }),
      ...series(years, (year) =>
        formula(
          `Entered ${year}`,
          `N(CHOOSE([@No],INDEX(Years[Teacher award %],INDEX(ModelYears[Years row],${year})),INDEX(Years[Support award %],INDEX(ModelYears[Years row],${year})),INDEX(Years[Non-pay inflation %],INDEX(ModelYears[Years row],${year})),INDEX(Years[Income growth %],INDEX(ModelYears[Years row],${year})),0))`,
          { format: "percent", help: "As in Years." },
        ),
      ),
      ...series(years, (year) =>
        formula(
          `Rate ${year}`,
          `IF([@Set by ${year}]="",[@Entered ${year}],N(INDEX(Changes[To value],MATCH([@Set by ${year}],Changes[Change],0))))`,
          { format: "percent", help: "What the plan assumes." },
        ),
      ),
      ...upTo(years).flatMap(indexColumns),
      ...knownColumns(years),
      ...series(years, (year) =>
        formula(
          `Year index ${year}`,
          `([@Sep index ${year}]*INDEX(Timeline[Months],${2 * year - 1})+[@Apr index ${year}]*INDEX(Timeline[Months],${2 * year}))/12`,
          { format: "ratio", help: "The average of the year, by months." },
        ),
      ),
    ],
  });

/** Awards of support staff fall in April, inside the year; everything else rises in September. */
function indexColumns(year: number): CalculatedColumn[] {
  const isSupport = `[@Assumption]="${SUPPORT_AWARD}"`;
  const before = year - 1;
  const sep =
    year === 1 ? "1" : `IF(${isSupport},[@Apr index ${before}],[@Sep index ${before}]*(1+[@Rate ${year}]))`;
  return [
    formula(`Sep index ${year}`, sep, { format: "ratio", help: "In September to March." }),
    formula(
      `Apr index ${year}`,
      `IF(${isSupport},[@Sep index ${year}]*(1+[@Rate ${year}]),[@Sep index ${year}])`,
      { format: "ratio", help: "In April to August." },
    ),
  ];
}

const knownColumns = (years: number): CalculatedColumn[] => [
  ...series(years, (year) =>
    formula(
      `Known ${year}`,
      `IF([@Assumption]="nothing",1,IF([@Set by ${year}]<>"",COUNTIFS(PlanChanges[Change],[@Set by ${year}],PlanChanges[Complete],1),INDEX(ModelYears[[Teacher award known]:[Income growth known]],${year},[@No])))`,
      { format: "flag", help: "1 where it is entered or set." },
    ),
  ),
  formula(
    "All known",
    `MIN(${upTo(years)
      .map((year) => `[@Known ${year}]`)
      .join(",")})`,
    { format: "flag", help: "1 where it is known in every year." },
  ),
];
