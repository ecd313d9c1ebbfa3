import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";

export const BUDGET_SHEET = "Plan budget";

export const budgetRowsTable: CalculatedTable = calculatedTable("BudgetRows", {
  sheet: BUDGET_SHEET,
  purpose: "The key of each row of Budget, so that a row is found in whatever order Budget stands.",
  columns: [
    key("Row", { format: "whole", help: "Row of Budget, from 1." }),
    formula("Key", 'IFERROR(INDEX(Budget[Line],[@Row])&"|"&INDEX(Budget[Academic year],[@Row]),"")', {
      format: "text",
      help: "Line and academic year.",
    }),
  ],
});

/** In the first year only the support award counts: all other prices are first-year prices until the next September. */
const gapsIn = (year: number): string =>
  year === 1
    ? 'IF([@Assumption]="Support award",1-INDEX(PlanAssumptions[Known 1],[@Row]),0)'
    : `[@Gaps ${year - 1}]+1-INDEX(PlanAssumptions[Known ${year}],[@Row])`;

/** What lines and commitments grow with: each price by year, and whether it is known so far. */
export const priceGrowthTable = (years: number): CalculatedTable =>
  calculatedTable("PriceGrowth", {
    sheet: BUDGET_SHEET,
    purpose: "How far each price has grown since the first year, and in how many years nobody says.",
    columns: [
      key("Plan no", { format: "whole", help: "The first of the plans with the same prices." }),
      key("Assumption", { help: "As in PlanAssumptions." }),
      formula("Key", '[@Plan no]&"|"&[@Assumption]', { format: "text", help: "Plan and assumption." }),
      formula("Row", "IFERROR(MATCH([@Key],PlanAssumptions[Key],0),1)", {
        format: "whole",
        help: "Its row in PlanAssumptions.",
      }),
      ...series(years, (year) =>
        formula(`Index ${year}`, `INDEX(PlanAssumptions[Year index ${year}],[@Row])`, {
          format: "ratio",
          help: "Growth since the first year, averaged over the year.",
        }),
      ),
      ...series(years, (year) =>
        formula(`Gaps ${year}`, gapsIn(year), {
          format: "whole",
          help: "Years up to this one without an assumption.",
        }),
      ),
    ],
  });
