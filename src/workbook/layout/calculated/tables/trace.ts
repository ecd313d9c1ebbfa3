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

/** One post, step by step: a row for each part. */
export const traceTable = (years: number): CalculatedTable => {
  const parts = 2 * years;
  const step = (header: string, text: string, help: string): CalculatedColumn =>
    formula(header, text, { format: "pence", help });
  return calculatedTable("Trace", {
    sheet: STAFF_SHEET,
    purpose: "How the cost of the post in TraceChoice comes about, part by part.",
    columns: [
      key("Part no", { format: "whole", help: "As in Timeline." }),
      key("Academic year", { help: "As in Timeline." }),
      key("Part", { help: "September to March, or April to August." }),
      formula("Post", "INDEX(TraceChoice[Post],1)", { format: "text", help: "The post that is followed." }),
      formula("FTE", ofPost("FTE"), { format: "number", unit: "FTE", help: "Of this row." }),
      formula("Months", `${inPart("Share", parts)}*12`, { format: "number", help: "Months in post." }),
      step(
        "Point pay £",
        `IF(${ofPost("Paid by")}="point",INDEX(PayGrid[[Part 1]:[Part ${parts}]],${ofPost("Grid row")}+MIN(${ofPost("Steps")},INDEX(Timeline[Year no],[@Part no])-1),[@Part no]),0)`,
        "Full-time pay of its point for a year; 0 without a point.",
      ),
      step("Base £", ofPost("Base £"), "Salary and allowances at first-year prices."),
      step("Pay £", inPart("Pay", parts), "Pay in the part."),
      step(
        "Free of NI £",
        `${ofPost("Headcount")}*INDEX(Timeline[NI threshold £],[@Part no])*[@Months]/12`,
        "Threshold × people × months ÷ 12.",
      ),
      formula("NI rate", "INDEX(Timeline[NI rate],[@Part no])", { format: "percent", help: "In force." }),
      step("NI £", inPart("NI", parts), "(Pay − free of NI) × rate, never below 0."),
      formula("Scheme", ofPost("Scheme"), { format: "text", help: "Pension scheme." }),
      step("Pension £", inPart("Pension", parts), "Pay × the scheme's rate."),
      step("Cost £", inPart("Cost", parts), "Pay + NI + pension."),
    ],
  });
};
