import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { TIMELINE_SHEET } from "./timeline";

/** What a block of parts comes to in one part, over the posts of the row's plan. */
const ofPosts = (block: string, part: string, parts: number): string =>
  `SUMIFS(INDEX(StaffCost[[${block} 1]:[${block} ${parts}]],0,${part}),INDEX(StaffCost[[In baseline]:[In after]],0,[@Plan no]),1)`;

const partKeys: readonly CalculatedColumn[] = [
  key("Plan no", { format: "whole", help: "1 Baseline, 2 Built on, 3 Before, 4 After commitments." }),
  key("Part no", { format: "whole", help: "As in Timeline." }),
  key("Year no", { format: "whole", help: "The year that it is part of." }),
  key("Part", { help: "September to March, or April to August." }),
];

const allowanceColumns: readonly CalculatedColumn[] = [
  formula(
    "Left £",
    "IF([@Part no]=1,0,MAX(0,INDEX(Timeline[Employment Allowance £],MAX(1,[@Part no]-1))-[@NI before £]))",
    { format: "pence", help: "What the part before has left of its tax year's allowance." },
  ),
  formula(
    "Allowance £",
    'IF([@Part]="Apr–Aug",MIN(INDEX(Timeline[Employment Allowance £],[@Part no]),[@NI £]),MIN([@Left £],[@NI £]))',
    { format: "pence", help: "Employment Allowance: from April until used up, never more than the NI due." },
  ),
];

/** Once for the trust, and booked to its Central school: part of no post's cost. */
export const trustCostTable = (years: number): CalculatedTable =>
  calculatedTable("TrustCost", {
    sheet: TIMELINE_SHEET,
    purpose: "Apprenticeship levy and Employment Allowance, which the trust has once, by plan and part.",
    columns: [
      ...partKeys,
      formula("Key", '[@Plan no]&"|"&[@Part no]', { format: "text", help: "Plan and part." }),
      formula("Pay bill £", ofPosts("Pay", "[@Part no]", 2 * years), {
        format: "pence",
        help: "Pay of every post.",
      }),
      formula("NI £", ofPosts("NI", "[@Part no]", 2 * years), {
        format: "pence",
        help: "Employer's National Insurance due.",
      }),
      formula("NI before £", `IF([@Part no]=1,0,${ofPosts("NI", "[@Part no]-1", 2 * years)})`, {
        format: "pence",
        help: "The same of the part before.",
      }),
      formula(
        "Levy £",
        "MAX(0,[@Pay bill £]*INDEX(Timeline[Levy rate],[@Part no])-INDEX(Timeline[Levy allowance £],[@Part no])*INDEX(Timeline[Months],[@Part no])/12)",
        { format: "pence", help: "Rate × pay bill less the allowance for the months." },
      ),
      ...allowanceColumns,
      formula("Net £", "[@Levy £]-[@Allowance £]", { format: "pence", help: "What the trust pays." }),
      formula(
        "Complete",
        "IF(AND(INDEX(Timeline[Levy known],[@Part no])=1,COUNTIFS(INDEX(StaffCost[[In baseline]:[In after]],0,[@Plan no]),1,StaffCost[Complete],0)=0),1,0)",
        { format: "flag", help: "1 where every post and rate is known." },
      ),
    ],
  });
