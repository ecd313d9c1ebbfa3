import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { IN_PLAN_COLUMNS } from "./item-columns";
import { onePost } from "./post-columns";
import { payColumns, pointColumns } from "./post-pay";
import { postInTime, teachingColumns } from "./post-time";
import { staff } from "./staff-cells";

export const STAFF_SHEET = "Staff cost";

/** One row for each post, or for each piece of one that a scenario cuts by date. */
export const staffCostTable = (years: number): CalculatedTable =>
  calculatedTable("StaffCost", {
    sheet: STAFF_SHEET,
    helpersFrom: "Prices of",
    purpose: "Every post: what time does not change, then its share of each part, pay, on-costs and cost.",
    columns: [
      key("Post", { help: "As in Staff." }),
      ...IN_PLAN_COLUMNS,
      ...onePost,
      ...payColumns,
      ...pointColumns,
      ...postInTime,
      ...teachingColumns,
      complete,
      ...series(2 * years, shareOf),
      ...series(2 * years, payOf),
      ...series(2 * years, costOf),
      ...series(years, capacityOf),
      key("Prices of", { format: "whole", help: "The number of the plan whose awards it gets." }),
      key("Targets of", {
        format: "whole",
        help: "The number of the plan whose target contact ratio it has.",
      }),
      key("Begins by", { help: "The row of Cuts with whose day it begins; blank: as in Staff." }),
      key("Ends by", { help: "The row of Cuts with whose day the next piece begins." }),
      key("Changed", { format: "flag", help: "1 where a change has to do with it." }),
      ...SET_BY.map((header) => key(header, { help: "The change that sets it." })),
    ],
  });

const SET_BY = [
  "FTE set by",
  "Periods set by",
  "FTE then set by",
  "TLR set by",
  "TLR share set by",
  "SEN set by",
  "Pay set by",
] as const;

const yearOf = (part: number): number => Math.ceil(part / 2);
/** How far the award of the post has raised first-year prices. */
const indexIn = (part: number): string =>
  `INDEX(PlanAssumptions[${part % 2 === 1 ? "Sep" : "Apr"} index ${yearOf(part)}],[@Award row])`;

const complete: CalculatedColumn = formula(
  "Complete",
  `MIN([@Found],[@Point known],COUNT([@Month from]),COUNT([@Month to]),COUNT(${staff("FTE")}),IF([@Paid by]="nothing",0,1),INDEX(PlanAssumptions[All known],[@Award row]),IF([@Pension row]=0,1,INDEX(PensionRates[Known],[@Pension row])))`,
  { format: "flag", help: "1 where everything that its cost needs is there, in every year." },
);

const shareOf = (part: number): CalculatedColumn =>
  formula(
    `Share ${part}`,
    `MAX(0,MIN(INDEX(Timeline[Month to],${part}),[@Month to])-MAX(INDEX(Timeline[Month from],${part}),[@Month from]))/12`,
    { format: "ratio", unit: "of a year", help: "Months in post in the part ÷ 12." },
  );

const payOf = (part: number): CalculatedColumn =>
  formula(
    `Pay ${part}`,
    `([@Base £]*${indexIn(part)}+IF([@Grid row]=0,0,[@Paid times]*INDEX(PayGrid[Part ${part}],[@Grid row]+MIN([@Steps],${yearOf(part)}-1))))*[@Share ${part}]`,
    {
      format: "pence",
      help: "Pay in the part: base and point by months; of a row with its whole cost, the pay inside.",
    },
  );

const costOf = (part: number): CalculatedColumn =>
  formula(
    `Cost ${part}`,
    `IF([@Pension row]=0,[@Given £]*[@Paid times]*${indexIn(part)}*[@Share ${part}],[@Pay ${part}]*(1+INDEX(PensionRates[Part ${part}],[@Pension row]))+MAX(0,[@Pay ${part}]-[@Headcount]*INDEX(Timeline[NI threshold £],${part})*[@Share ${part}])*INDEX(Timeline[NI rate],${part}))`,
    {
      format: "pence",
      help: "Pay with employer's pension, and National Insurance above the threshold; or the whole cost.",
    },
  );

const sharesIn = (year: number): string => `([@Share ${2 * year - 1}]+[@Share ${2 * year}])`;
const capacityOf = (year: number): CalculatedColumn =>
  formula(
    `Capacity ${year}`,
    `${sharesIn(year)}*IF([@Own periods]="",[@FTE]*[@Teacher]*N(INDEX(Roles[Teaching load share],[@Role row]))*INDEX(PlanSchools[Cycle],[@Targets row])*INDEX(PlanSchools[Target ${year}],[@Targets row]),[@Own periods])`,
    {
      format: "number",
      unit: "periods/cycle",
      help: "Periods that it can teach: its own, else FTE × cycle × the role's load × the target.",
    },
  );
