import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { IN_PLAN_COLUMNS, PIECE_COLUMNS } from "./item-columns";
import { onePost } from "./post-columns";
import { allowanceColumns, payColumns } from "./post-pay";
import { postInTime, teachingColumns } from "./post-time";

export const STAFF_SHEET = "Staff cost";

/** One row for each post, or for each piece of one that a scenario cuts by date. */
export const staffCostTable = (years: number): CalculatedTable =>
  calculatedTable("StaffCost", {
    sheet: STAFF_SHEET,
    purpose: "Every post: what time does not change, then its share of each part, pay, on-costs and cost.",
    columns: [
      key("Post", { help: "As in Staff." }),
      ...IN_PLAN_COLUMNS,
      key("Prices of", { format: "whole", help: "The number of the plan whose awards it gets." }),
      key("Targets of", {
        format: "whole",
        help: "The number of the plan whose target contact ratio it has.",
      }),
      ...PIECE_COLUMNS,
      key("Changed", { format: "flag", help: "1 where a change has to do with it." }),
      ...SET_BY.map((header) => key(header, { help: "The change that sets it." })),
      ...onePost,
      ...payColumns,
      ...allowanceColumns,
      ...postInTime,
      ...teachingColumns,
      complete,
      ...series(2 * years, shareOf),
      ...series(2 * years, payOf),
      ...series(2 * years, niOf),
      ...series(2 * years, pensionOf),
      ...series(2 * years, costOf),
      ...series(years, fteOf),
      ...series(years, capacityOf),
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
  'MIN([@Found],[@Pay known],[@Steps known],INDEX(PlanAssumptions[All known],[@Award row]),IF([@Scheme]="LGPS",INDEX(SchoolRates[LGPS from],[@Rates row]),1))',
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
    `([@Base £]*${indexIn(part)}+[@Point FTE]*INDEX(PayGrid[Part ${part}],[@Grid row]+MIN([@Steps],${yearOf(part)}-1)))*[@Share ${part}]`,
    { format: "pence", help: "Pay in the part; of a row with its whole cost, the pay inside." },
  );

const niOf = (part: number): CalculatedColumn =>
  formula(
    `NI ${part}`,
    `[@On-costs]*MAX(0,[@Pay ${part}]-[@Headcount]*INDEX(Timeline[NI threshold £],${part})*[@Share ${part}])*INDEX(Timeline[NI rate],${part})`,
    { format: "pence", help: "Employer's National Insurance." },
  );

const pensionOf = (part: number): CalculatedColumn =>
  formula(
    `Pension ${part}`,
    `[@Pay ${part}]*IF([@Scheme]="TPS",INDEX(Timeline[TPS rate],${part}),IF([@Scheme]="LGPS",INDEX(SchoolRates[LGPS ${part}],[@Rates row]),0))`,
    { format: "pence", help: "Employer's pension." },
  );

const costOf = (part: number): CalculatedColumn =>
  formula(
    `Cost ${part}`,
    `IF([@On-costs]=1,[@Pay ${part}]+[@NI ${part}]+[@Pension ${part}],[@Whole £]*${indexIn(part)}*[@Share ${part}])`,
    { format: "pence", help: "What the post costs in the part." },
  );

const sharesIn = (year: number): string => `([@Share ${2 * year - 1}]+[@Share ${2 * year}])`;
const fteOf = (year: number): CalculatedColumn =>
  formula(`FTE ${year}`, `[@FTE]*${sharesIn(year)}`, {
    format: "number",
    unit: "FTE",
    help: "Averaged over the year by months.",
  });
const capacityOf = (year: number): CalculatedColumn =>
  formula(
    `Capacity ${year}`,
    `IF([@Own periods]="",[@Full load]*INDEX(PlanSchools[Target ${year}],[@Targets row]),[@Own periods])*${sharesIn(year)}`,
    { format: "number", unit: "periods/cycle", help: "Periods that it can teach." },
  );
