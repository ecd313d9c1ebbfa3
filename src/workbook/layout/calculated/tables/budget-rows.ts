import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";
import { SUPPORT_AWARD } from "./assumptions";
import { NOT_KNOWN } from "./ratio-columns";

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
const growthIn = (year: number): string =>
  year === 1
    ? `IF([@Own no]>1,1,IF(AND([@Assumption]="${SUPPORT_AWARD}",${assumed("Known", 1)}=0),"${NOT_KNOWN}",${assumed("Year index", 1)}))`
    : `IF([@Own no]>=${year},1,IF(${assumed("Known", year)}=1,IFERROR([@Growth ${year - 1}]*${assumed("Year index", year)}/${assumed("Year index", year - 1)},"${NOT_KNOWN}"),"${NOT_KNOWN}"))`;
const assumed = (block: string, year: number): string => `INDEX(PlanAssumptions[${block} ${year}],[@Row])`;

/** What lines and commitments grow with, by the year that their amounts are for. */
export const priceGrowthTable = (years: number): CalculatedTable =>
  calculatedTable("PriceGrowth", {
    sheet: BUDGET_SHEET,
    purpose: "How far each price has grown since the year that an amount is for.",
    columns: [
      key("Key", { help: "Plan, assumption and year; nothing: for what does not grow." }),
      key("Assumption", { help: "As in PlanAssumptions." }),
      key("Own no", { format: "whole", help: "The year that the amount is for." }),
      key("Assumption key", {
        help: "As Key in PlanAssumptions: the first of the plans with the same prices.",
      }),
      formula("Row", "IFERROR(MATCH([@Assumption key],PlanAssumptions[Key],0),1)", {
        format: "whole",
        help: "Its row in PlanAssumptions.",
      }),
      ...series(years, (year) =>
        formula(`Growth ${year}`, growthIn(year), {
          format: "ratio",
          help: "From its own year, averaged over the year; not known from the first year without an assumption.",
        }),
      ),
    ],
  });
