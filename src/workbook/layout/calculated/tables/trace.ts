import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { STAFF_SHEET } from "./staff-cost";

export const traceChoiceTable: CalculatedTable = calculatedTable("TraceChoice", {
  sheet: STAFF_SHEET,
  purpose: "Type the post to follow; Piece tells its rows apart where a scenario changes it.",
  columns: [
    key("Post", { help: "As in Staff." }),
    key("Piece", { format: "whole", help: "1 for its first row in StaffCost, 2 for the next." }),
    formula("Pieces", "COUNTIFS(StaffCost[Post],[@Post])", { format: "whole", help: "Rows that it has." }),
    formula("Row", "IFERROR(MATCH([@Post],StaffCost[Post],0)+MIN([@Piece],[@Pieces])-1,1)", {
      format: "whole",
      help: "Row of StaffCost.",
    }),
  ],
});

const row = "INDEX(TraceChoice[Row],1)";
const ofPost = (header: string): string => `INDEX(StaffCost[${header}],${row})`;
const inPart = (block: string, parts: number): string =>
  `INDEX(StaffCost[[${block} 1]:[${block} ${parts}]],${row},[@Part no])`;

const step = (header: string, text: string, help: string): CalculatedColumn =>
  formula(header, text, { format: "pence", help });
const percent = (header: string, text: string, help: string): CalculatedColumn =>
  formula(header, text, { format: "percent", help });

const paySteps = (parts: number): CalculatedColumn[] => [
  formula("FTE", ofPost("FTE"), { format: "number", unit: "FTE", help: "Of this row." }),
  formula("Months", `${inPart("Share", parts)}*12`, { format: "number", help: "Months in post." }),
  step(
    "Point pay £",
    `IF(${ofPost("Grid row")}=0,0,INDEX(PayGrid[[Part 1]:[Part ${parts}]],${ofPost("Grid row")}+MIN(${ofPost("Steps")},INDEX(Timeline[Year no],[@Part no])-1),[@Part no]))`,
    "Full-time pay of its point for a year; 0 without a point.",
  ),
  step("Base £", ofPost("Base £"), "Salary and allowances at first-year prices."),
  step("Pay £", inPart("Pay", parts), "Pay in the part."),
];

/** Each step of the on-costs, which StaffCost takes in one. */
const onCostSteps: readonly CalculatedColumn[] = [
  formula("With on-costs", `IF(${ofPost("Pension row")}=0,0,1)`, {
    format: "flag",
    help: "0 where the cost is given whole, on-costs inside.",
  }),
  step(
    "Free of NI £",
    `${ofPost("Headcount")}*INDEX(Timeline[NI threshold £],[@Part no])*[@Months]/12`,
    "Threshold × people × months ÷ 12.",
  ),
  percent("NI rate", "INDEX(Timeline[NI rate],[@Part no])", "In force."),
  step(
    "NI £",
    "[@With on-costs]*MAX(0,[@Pay £]-[@Free of NI £])*[@NI rate]",
    "(Pay − free of NI) × rate, never below 0.",
  ),
];

const pensionSteps = (parts: number): CalculatedColumn[] => [
  formula(
    "Scheme",
    `IF([@With on-costs]=0,"None",INDEX(PensionRates[Scheme],MAX(1,${ofPost("Pension row")})))`,
    { format: "text", help: "Pension scheme." },
  ),
  percent(
    "Pension rate",
    `IF([@With on-costs]=0,0,INDEX(PensionRates[[Part 1]:[Part ${parts}]],MAX(1,${ofPost("Pension row")}),[@Part no]))`,
    "In force.",
  ),
  step("Pension £", "[@Pay £]*[@Pension rate]", "Pay × the scheme's rate."),
];

/** One post, step by step: a row for each part. */
export const traceTable = (years: number): CalculatedTable =>
  calculatedTable("Trace", {
    sheet: STAFF_SHEET,
    purpose: "How the cost of the post in TraceChoice comes about, part by part.",
    columns: [
      key("Part no", { format: "whole", help: "As in Timeline." }),
      key("Academic year", { help: "As in Timeline." }),
      key("Part", { help: "September to March, or April to August." }),
      formula("Post", "INDEX(TraceChoice[Post],1)", { format: "text", help: "The post that is followed." }),
      ...paySteps(2 * years),
      ...onCostSteps,
      ...pensionSteps(2 * years),
      step(
        "Cost £",
        inPart("Cost", 2 * years),
        "As in StaffCost: pay + NI + pension, or the cost given whole.",
      ),
    ],
  });
