import { calculatedTable, formula, series, POUNDS_OR_PERIODS } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { commitmentColumns } from "./commitment-columns";

export const REINVESTMENT_SHEET = "Reinvestment workings";

const label = (year: number): string => `INDEX(ModelYears[Academic year],${year})`;
const stands = (year: number): CalculatedColumn =>
  formula(
    `Stands ${year}`,
    `IF(AND(OR([@From]="",[@From]<=${label(year)}),OR([@Last]="",[@Last]>=${label(year)})),1,0)`,
    { format: "flag", help: "1 where the year is one of its own." },
  );
const amount = (year: number): CalculatedColumn =>
  formula(
    `Amount ${year}`,
    `[@Stands ${year}]*N(INDEX(Commitments[Amount],[@Row]))*INDEX(PriceGrowth[Index ${year}],[@Price row])`,
    {
      format: "number",
      unit: POUNDS_OR_PERIODS,
      help: "What it comes to in the year, in its release's unit.",
    },
  );
const committed = (year: number): CalculatedColumn =>
  formula(`Committed ${year}`, `[@Amount ${year}]*[@In plan]`, {
    format: "number",
    unit: POUNDS_OR_PERIODS,
    help: "Of it, in the plan.",
  });
const spending = (year: number): CalculatedColumn =>
  formula(`Spending ${year}`, `[@Committed ${year}]*[@Spends]`, {
    format: "number",
    unit: POUNDS_OR_PERIODS,
    help: "What a line for it comes to.",
  });
const reserved = (year: number): CalculatedColumn =>
  formula(`Reserved ${year}`, `[@Amount ${year}]*[@Reserves]`, {
    format: "number",
    unit: POUNDS_OR_PERIODS,
    help: "Of it, proposed.",
  });
const spent = (year: number): CalculatedColumn =>
  formula(
    `Spent ${year}`,
    `SUMIFS(Actuals[Spent],Actuals[Commitment],[@Commitment],Actuals[Academic year],${label(year)})`,
    { format: "number", unit: POUNDS_OR_PERIODS, help: "As recorded in Actuals." },
  );
const complete = (year: number): CalculatedColumn =>
  formula(
    `Complete ${year}`,
    `IF([@Stands ${year}]=0,1,IF(INDEX(PriceGrowth[Gaps ${year}],[@Price row])=0,[@Ready],0))`,
    { format: "flag", help: "1 where the amount of the year is known." },
  );

/** One row for each commitment, whatever its status: that decides by formula what it commits or reserves. */
export const commitmentYearsTable = (years: number): CalculatedTable =>
  calculatedTable("CommitmentYears", {
    sheet: REINVESTMENT_SHEET,
    purpose: "What each commitment comes to by year, at the prices of the plan before commitments.",
    columns: [
      ...commitmentColumns,
      ...series(years, stands),
      ...series(years, amount),
      ...series(years, committed),
      ...series(years, spending),
      ...series(years, reserved),
      ...series(years, spent),
      ...series(years, complete),
    ],
  });
