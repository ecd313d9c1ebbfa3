import { calculatedTable, formula, series, POUNDS_OR_PERIODS } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { commitmentColumns } from "./commitment-columns";
import { NOT_KNOWN } from "./ratio-columns";

export const REINVESTMENT_SHEET = "Reinvestment workings";

const label = (year: number): string => `INDEX(ModelYears[Academic year],${year})`;
const amount = (year: number): CalculatedColumn =>
  formula(
    `Amount ${year}`,
    `IF(AND(OR([@From]="",[@From]<=${label(year)}),OR([@Last]="",[@Last]>=${label(year)})),IF([@Ready]=1,IFERROR(INDEX(Commitments[Amount],[@Row])*INDEX(PriceGrowth[Growth ${year}],[@Price row]),"${NOT_KNOWN}"),"${NOT_KNOWN}"),0)`,
    {
      format: "number",
      unit: POUNDS_OR_PERIODS,
      help: "What it comes to in the year, in its release's unit.",
    },
  );
const committed = (year: number): CalculatedColumn =>
  formula(`Committed ${year}`, `IF([@In plan]=1,[@Amount ${year}],0)`, {
    format: "number",
    unit: POUNDS_OR_PERIODS,
    help: "Of it, in the plan.",
  });
const inPart = (part: number): CalculatedColumn =>
  formula(
    `Spent in part ${part}`,
    `SUMIFS(Actuals[Spent],Actuals[Commitment],[@Commitment],Actuals[Academic year],INDEX(Timeline[Academic year],${part}),Actuals[Part],INDEX(Timeline[Part],${part}))`,
    { format: "number", unit: POUNDS_OR_PERIODS, help: "As recorded in Actuals for the part." },
  );
const weighed = (part: number): string => `[@Spent in part ${part}]*INDEX(Timeline[Months],${part})`;
const spent = (year: number): CalculatedColumn =>
  formula(
    `Spent ${year}`,
    `IF([@Cash or time]="time",(${weighed(2 * year - 1)}+${weighed(2 * year)})/12,SUMIFS(Actuals[Spent],Actuals[Commitment],[@Commitment],Actuals[Academic year],${label(year)}))`,
    {
      format: "number",
      unit: POUNDS_OR_PERIODS,
      help: "As recorded in Actuals: pounds of both parts, or periods a week weighed by the months of the parts.",
    },
  );
/** One row for each commitment, whatever its status: that decides by formula what it commits or reserves. */
export const commitmentYearsTable = (years: number): CalculatedTable =>
  calculatedTable("CommitmentYears", {
    sheet: REINVESTMENT_SHEET,
    purpose: "What each commitment comes to by year, at the prices of the plan before commitments.",
    columns: [
      ...commitmentColumns,
      ...series(years, amount),
      ...series(years, committed),
      ...series(2 * years, inPart),
      ...series(years, spent),
    ],
  });
