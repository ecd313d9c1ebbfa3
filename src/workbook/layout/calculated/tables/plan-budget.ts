import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { BUDGET_SHEET } from "./budget-rows";
import { IN_PLAN_COLUMNS } from "./item-columns";
import { budgetAmountColumns } from "./plan-budget-amount";
import { budgetGrowthColumns } from "./plan-budget-growth";
import { budgetRowColumns } from "./plan-budget-row";

const KEYS: readonly CalculatedColumn[] = [
  key("Source", {
    help: "Line of Budget, Change with a cost to achieve, or Commitment that no row delivers.",
  }),
  key("Item", { help: "Line and academic year as in Budget, or the id of the change or commitment." }),
  key("Leg", { help: "Of a transfer with a row at each end: leaving or arriving; else alone." }),
  ...IN_PLAN_COLUMNS,
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

const isInForce = (year: number): string => `AND([@From no]<=${year},[@To no]>=${year})`;

const growth = (year: number): CalculatedColumn =>
  formula(
    `Growth ${year}`,
    `IF([@Own no]=${year},1,IF([@Own scale]=0,0,INDEX(PriceGrowth[Index ${year}],[@Price row])*INDEX(PupilDrivers[Volume ${year}],[@Driver row])/[@Own scale]))`,
    { format: "ratio", help: "By prices and pupils, from the year that the amount is for." },
  );
const known = (year: number): CalculatedColumn =>
  formula(
    `Known ${year}`,
    `IF([@Own no]=${year},1,IF(AND([@Grows]=1,INDEX(PriceGrowth[Gaps ${year}],[@Price row])=[@Own gaps],INDEX(PupilDrivers[Known ${year}],[@Driver row])=1),1,0))`,
    { format: "flag", help: "1 where that growth is known." },
  );
const amount = (year: number): CalculatedColumn =>
  formula(
    `Amount ${year}`,
    `IF(${isInForce(year)},[@Sign]*IF([@Source]="Commitment",INDEX(CommitmentYears[Spending ${year}],[@Row]),[@Base £]*[@Growth ${year}]),0)`,
    { format: "pence", help: "Of the year; a transfer that leaves is negative." },
  );
const complete = (year: number): CalculatedColumn =>
  formula(
    `Complete ${year}`,
    `IF(${isInForce(year)},IF([@Source]="Commitment",INDEX(CommitmentYears[Complete ${year}],[@Row]),[@Ready]*[@Known ${year}]),1)`,
    { format: "flag", help: "1 where the amount of the year is known." },
  );
const part = (number: number): CalculatedColumn => {
  const year = Math.ceil(number / 2);
  return formula(
    `Part ${number}`,
    number % 2 === 1 ? `[@Amount ${year}]*[@Share]` : `[@Amount ${year}]-[@Part ${number - 1}]`,
    { format: "pence", help: "Of the part." },
  );
};

/**
 * All money but that of posts and of the trust as a whole: a row for each row of Budget and piece of one, each
 * cost to achieve, and each commitment that no row delivers. A transfer to another school has a row at each end.
 */
export const planBudgetTable = (years: number): CalculatedTable =>
  calculatedTable("PlanBudget", {
    sheet: BUDGET_SHEET,
    purpose: "All money but that of posts: what it is, whose, and what it comes to by year and part.",
    columns: [
      ...KEYS,
      ...budgetRowColumns,
      ...budgetAmountColumns,
      ...budgetGrowthColumns(years),
      ...series(years, growth),
      ...series(years, known),
      ...series(years, amount),
      ...series(2 * years, part),
      ...series(years, complete),
    ],
  });
