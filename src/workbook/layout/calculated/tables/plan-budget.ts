import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { BUDGET_SHEET } from "./budget-rows";
import { IN_PLAN_COLUMNS } from "./item-columns";
import { budgetAmountColumns } from "./plan-budget-amount";
import { budgetGrowthColumns } from "./plan-budget-growth";
import { budgetRowColumns } from "./plan-budget-row";
import { NOT_KNOWN } from "./ratio-columns";

const KEYS: readonly CalculatedColumn[] = [
  key("Source", {
    help: "Line of Budget, Change with a cost to achieve, or Commitment that no row delivers.",
  }),
  key("Item", { help: "Line and academic year as in Budget, or the id of the change or commitment." }),
  key("Leg", { help: "Of a transfer with a row at each end: leaving or arriving; else alone." }),
  ...IN_PLAN_COLUMNS,
];

/** What the formulas read of it, right of them. */
const HELPERS: readonly CalculatedColumn[] = [
  key("Prices of", { format: "whole", help: "The number of the plan whose prices it gets." }),
  key("Pupils of", { format: "whole", help: "The number of the plan whose pupils it grows with." }),
  key("Year groups", { help: "Those whose pupils it grows with, as last read." }),
  key("Amount set by", { help: "The change that sets its amount." }),
  key("From no", { format: "whole", help: "The first year of the plan in which it is in force." }),
  key("To no", { format: "whole", help: "The last." }),
  key("Own no", {
    format: "whole",
    help: "The year that the amount is for: 0 is the year before the first, -1 earlier still.",
  }),
  key("Readable", { format: "flag", help: "0 where a cell that decides its amount could not be read." }),
  key("School read", { help: "Its school as last read; it stands where the cell names none." }),
  key("Fund read", { help: "Its fund, where no line of Budget names it." }),
  key("Kind read", { help: "Its kind as last read; it stands where the row could not be read." }),
];

/** An amount for the year itself does not grow; one that grows with what is not known is not known. */
const amount = (year: number): CalculatedColumn =>
  formula(
    `Amount ${year}`,
    `IF(AND([@From no]<=${year},[@To no]>=${year}),IFERROR([@Sign]*IF([@Source]="Commitment",INDEX(CommitmentYears[Committed ${year}],[@Row])*INDEX(CommitmentYears[Spends],[@Row]),[@Base £]*IF([@Own no]=${year},1,INDEX(PriceGrowth[Growth ${year}],[@Price row])*INDEX(PupilDrivers[Growth ${year}],[@Driver row]))),"${NOT_KNOWN}"),0)`,
    { format: "pence", help: "Of the year; a transfer that leaves is negative." },
  );

/**
 * All money but that of posts and of the trust as a whole: a row for each row of Budget and piece of one, each
 * cost to achieve, and each commitment that no row delivers. A transfer to another school has a row at each end.
 */
export const planBudgetTable = (years: number): CalculatedTable =>
  calculatedTable("PlanBudget", {
    sheet: BUDGET_SHEET,
    helpersFrom: "Prices of",
    purpose: "All money but that of posts: what it is, whose, and what it comes to by year.",
    columns: [
      ...KEYS,
      ...budgetRowColumns,
      ...budgetAmountColumns,
      ...budgetGrowthColumns,
      ...series(years, amount),
      ...HELPERS,
    ],
  });
