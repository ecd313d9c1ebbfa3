import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { TIMELINE_SHEET } from "./timeline";

const IN_PLAN = "INDEX(StaffCost[[In baseline]:[In after]],0,[@Plan no])";
const inPart = (block: string, parts: number): string =>
  `INDEX(StaffCost[[${block} 1]:[${block} ${parts}]],0,[@Part no])`;

const partKeys: readonly CalculatedColumn[] = [
  key("Plan no", { format: "whole", help: "1 Baseline, 2 Built on, 3 Before, 4 After commitments." }),
  key("Part no", { format: "whole", help: "As in Timeline." }),
  key("Key", { help: "Plan and part." }),
  key("Year no", { format: "whole", help: "The year that it is part of." }),
  key("Part", { help: "September to March, or April to August." }),
];

const pounds = (header: string, text: string, help: string): CalculatedColumn =>
  formula(header, text, { format: "pence", help });

/** Of the posts of the row's plan: a post's cost is its pay, its pension and its National Insurance. */
const postColumns = (parts: number): CalculatedColumn[] => [
  pounds("Pay bill £", `SUMIFS(${inPart("Pay", parts)},${IN_PLAN},1)`, "Pay of every post."),
  pounds(
    "Pay with on-costs £",
    `SUMIFS(${inPart("Pay", parts)},${IN_PLAN},1,StaffCost[Pension row],">0")`,
    "Pay of posts whose cost is not given whole.",
  ),
  pounds(
    "Pension £",
    `SUMPRODUCT((${IN_PLAN}=1)*${inPart("Pay", parts)}*SUMIF(PensionRates[Row],StaffCost[Pension row],INDEX(PensionRates[[Part 1]:[Part ${parts}]],0,[@Part no])))`,
    "Employer's pension: each post's pay × the rate of its scheme.",
  ),
  pounds(
    "NI £",
    `MAX(0,SUMIFS(${inPart("Cost", parts)},${IN_PLAN},1,StaffCost[Pension row],">0")-[@Pay with on-costs £]-[@Pension £])`,
    "Employer's National Insurance due: what these posts cost beyond pay and pension.",
  ),
  pounds(
    "NI before £",
    'SUMIFS(TrustCost[NI £],TrustCost[Key],[@Plan no]&"|"&([@Part no]-1))',
    "The same of the part before.",
  ),
];

const levyColumns: readonly CalculatedColumn[] = [
  pounds(
    "Levy £",
    "MAX(0,[@Pay bill £]*INDEX(Timeline[Levy rate],[@Part no])-INDEX(Timeline[Levy allowance £],[@Part no])*INDEX(Timeline[Months],[@Part no])/12)",
    "Rate × pay bill less the allowance for the months.",
  ),
  pounds(
    "Left £",
    "IF([@Part no]=1,0,MAX(0,INDEX(Timeline[Employment Allowance £],MAX(1,[@Part no]-1))-[@NI before £]))",
    "What the part before has left of its tax year's allowance.",
  ),
  pounds(
    "Allowance £",
    'IF([@Part]="Apr–Aug",MIN(INDEX(Timeline[Employment Allowance £],[@Part no]),[@NI £]),MIN([@Left £],[@NI £]))',
    "Employment Allowance: from April until used up, never more than the NI due.",
  ),
  pounds("Net £", "[@Levy £]-[@Allowance £]", "What the trust pays."),
];

/** Once for the trust, and booked to its Central school: part of no post's cost. */
export const trustCostTable = (years: number): CalculatedTable =>
  calculatedTable("TrustCost", {
    sheet: TIMELINE_SHEET,
    purpose: "Apprenticeship levy and Employment Allowance, which the trust has once, by plan and part.",
    columns: [
      ...partKeys,
      ...postColumns(2 * years),
      ...levyColumns,
      formula(
        "Complete",
        `IF(AND(INDEX(Timeline[Levy known],[@Part no])=1,COUNTIFS(${IN_PLAN},1,StaffCost[Complete],0)=0),1,0)`,
        { format: "flag", help: "1 where every post and rate is known." },
      ),
    ],
  });
