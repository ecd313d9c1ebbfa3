import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { BUDGET_SHEET } from "./budget-rows";
import { IN_PLAN_COLUMNS } from "./item-columns";
import { NOT_KNOWN } from "./ratio-columns";

const FLAG = "INDEX(PlanBudget[[In baseline]:[In after]],0,[@Plan no])";
const flow = (kind: string): string => `PlanBudget[Flow],[@Place]&"|${kind}",${FLAG},1`;
const POSTS = "StaffSums[Place],[@Place],INDEX(StaffSums[[In baseline]:[In after]],0,[@Plan no]),1";
const RESERVE = "OpeningReserves[School],[@School],OpeningReserves[Fund],[@Fund]";

const KEYS: readonly CalculatedColumn[] = [
  key("Plan no", { format: "whole", help: "The first of the plans that are alike in it." }),
  ...IN_PLAN_COLUMNS,
  key("School", { help: "As in Schools." }),
  key("Fund", { help: "As in Funds; Not known where a line or post names none." }),
  key("Place", { help: "School and fund, as Flow in PlanBudget starts." }),
  key("Reserve rows", { format: "whole", help: "Rows of OpeningReserves that were read as its own." }),
];

/** Money of a fund whose type is not known, and lines whose kind is not known, may be any. */
const UNSURE: readonly CalculatedColumn[] = [
  formula("Fund type", 'IFERROR(INDEX(Funds[Type],MATCH([@Fund],Funds[Fund],0))&"","")', {
    format: "text",
    help: "As in Funds; blank: not known.",
  }),
  formula("Revenue", 'IF([@Fund type]="capital",0,1)', {
    format: "flag",
    help: "1 for revenue, or where it may be.",
  }),
  formula(
    "Open",
    `IF(OR([@Fund type]="capital",[@Fund type]="revenue restricted",[@Fund type]="revenue unrestricted"),"${NOT_KNOWN}","<>")`,
    {
      format: "text",
      help: "Which amounts are not known: those that say so; <>: any, in a fund that may or may not be revenue.",
    },
  ),
  formula("Unsure", `COUNTIFS(${flow("Not known")})`, {
    format: "whole",
    help: "Lines whose kind is not known.",
  }),
  formula("Open posts", `COUNTIFS(${POSTS},StaffSums[Complete],IF([@Open]="<>","<>",0))`, {
    format: "whole",
    help: "Groups of posts whose cost is not known, or may not count.",
  }),
];

const OPENING: readonly CalculatedColumn[] = [
  formula(
    "Entered",
    "SUMPRODUCT((OpeningReserves[School]=[@School])*(OpeningReserves[Fund]=[@Fund])*ISNUMBER(OpeningReserves[Amount £]))",
    { format: "whole", help: "Rows of OpeningReserves with a number." },
  ),
  formula(
    "Opening £",
    `IF(AND([@Reserve rows]<=1,COUNTIFS(${RESERVE})=[@Reserve rows],[@Entered]=[@Reserve rows],OR([@Reserve rows]=0,[@Open]<>"<>")),SUMIFS(OpeningReserves[Amount £],${RESERVE}),"${NOT_KNOWN}")`,
    { format: "pence", help: "At the start of the plan; 0 where none is entered." },
  ),
];

const ofLines = (header: string, kind: string, help: string, year: number): CalculatedColumn => {
  const amounts = `PlanBudget[Amount ${year}]`;
  return formula(
    `${header} ${year}`,
    `IF(COUNTIFS(${flow(kind)},${amounts},[@Open])+[@Unsure]>0,"${NOT_KNOWN}",SUMIFS(${amounts},${flow(kind)}))`,
    { format: "pence", help },
  );
};
const spend = (year: number): CalculatedColumn =>
  formula(
    `Spend ${year}`,
    `IF(OR([@Lines ${year}]="${NOT_KNOWN}",[@Open posts]>0),"${NOT_KNOWN}",[@Lines ${year}]+SUMIFS(StaffSums[Cost ${2 * year - 1}],${POSTS})+SUMIFS(StaffSums[Cost ${2 * year}],${POSTS}))`,
    { format: "pence", help: "Lines, posts, and what the trust has once." },
  );
const balance = (year: number): CalculatedColumn =>
  formula(
    `Balance ${year}`,
    `IFERROR([@Income ${year}]-[@Spend ${year}]+[@Transfers ${year}],"${NOT_KNOWN}")`,
    { format: "pence", help: "Of the year: income less spending, and what arrives." },
  );
const closing = (year: number): CalculatedColumn =>
  formula(
    `Closing ${year}`,
    `IFERROR(${year === 1 ? "[@Opening £]" : `[@Closing ${year - 1}]`}+[@Balance ${year}],"${NOT_KNOWN}")`,
    { format: "pence", help: "Reserve at the end of the year." },
  );

export const schoolFundsTable = (years: number): CalculatedTable =>
  calculatedTable("SchoolFunds", {
    sheet: BUDGET_SHEET,
    purpose: "Income, spending, transfers and reserve by school and fund, once for plans that are alike.",
    columns: [
      ...KEYS,
      ...UNSURE,
      ...OPENING,
      ...series(years, (year) => ofLines("Income", "Income", "Of its lines.", year)),
      ...series(years, (year) => ofLines("Lines", "Expenditure", "Spending on lines.", year)),
      ...series(years, spend),
      ...series(years, (year) => ofLines("Transfers", "Transfer", "What arrives less what leaves.", year)),
      ...series(years, balance),
      ...series(years, closing),
    ],
  });
