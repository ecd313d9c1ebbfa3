import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { BUDGET_SHEET } from "./budget-rows";

const FLAG = "INDEX(PlanBudget[[In baseline]:[In after]],0,[@Plan no])";
const flow = (kind: string): string => `PlanBudget[Flow key],[@Place]&"|${kind}",${FLAG},1`;
const POSTS = "StaffSums[Place],[@Place],INDEX(StaffSums[[In baseline]:[In after]],0,[@Plan no]),1";
const RESERVE = "OpeningReserves[School],[@School],OpeningReserves[Fund],[@Fund]";

const KEYS: readonly CalculatedColumn[] = [
  key("Plan no", { format: "whole", help: "1 Baseline, 2 Built on, 3 Before, 4 After commitments." }),
  key("School", { help: "As in Schools." }),
  key("Fund", { help: "As in Funds; Not known where a line or post names none." }),
  key("Reserve rows", { format: "whole", help: "Rows of OpeningReserves that were read as its own." }),
];

const PLACE: readonly CalculatedColumn[] = [
  formula("School key", '[@Plan no]&"|"&[@School]', { format: "text", help: "Plan and school." }),
  formula("Place", '[@School]&"|"&[@Fund]', { format: "text", help: "School and fund." }),
  formula("Fund type", 'IFERROR(INDEX(Funds[Type],MATCH([@Fund],Funds[Fund],0))&"","")', {
    format: "text",
    help: "As in Funds; blank: not known.",
  }),
  formula("Revenue", 'IF([@Fund type]="capital",0,1)', {
    format: "flag",
    help: "1 for revenue, or where it may be.",
  }),
  formula(
    "Typed",
    'IF(OR([@Fund type]="capital",[@Fund type]="revenue restricted",[@Fund type]="revenue unrestricted"),1,0)',
    { format: "flag", help: "0 where nobody can say whether its money is revenue." },
  ),
];

/** Money of a fund whose type is not known, and lines whose kind is not known, may be any. */
const unsure = (header: string, kind: string): CalculatedColumn =>
  formula(header, `IF([@Typed]=1,0,COUNTIFS(${flow(kind)}))+[@Of no kind]`, {
    format: "whole",
    help: "Lines that may or may not count.",
  });

const UNSURE: readonly CalculatedColumn[] = [
  formula("Of no kind", `COUNTIFS(${flow("Not known")})`, {
    format: "whole",
    help: "Lines whose kind is not known.",
  }),
  unsure("Unsure income", "Income"),
  unsure("Unsure lines", "Expenditure"),
  unsure("Unsure transfers", "Transfer"),
  formula("Unsure posts", `IF([@Typed]=1,COUNTIFS(${POSTS},StaffSums[Complete],0),COUNTIFS(${POSTS}))`, {
    format: "whole",
    help: "Groups of posts whose cost is not known, or may not count.",
  }),
];

const OPENING: readonly CalculatedColumn[] = [
  formula("Opening £", `SUMIFS(OpeningReserves[Amount £],${RESERVE})`, {
    format: "pence",
    help: "At the start of the plan.",
  }),
  formula(
    "Opening numbers",
    "SUMPRODUCT((OpeningReserves[School]=[@School])*(OpeningReserves[Fund]=[@Fund])*ISNUMBER(OpeningReserves[Amount £]))",
    { format: "whole", help: "Rows of OpeningReserves with a number." },
  ),
  formula("Opening rows", `COUNTIFS(${RESERVE})`, {
    format: "whole",
    help: "Rows of OpeningReserves.",
  }),
  formula(
    "Opening known",
    "IF(AND([@Reserve rows]<=1,[@Opening rows]=[@Reserve rows],[@Opening numbers]=[@Reserve rows],OR([@Reserve rows]=0,[@Typed]=1)),1,0)",
    { format: "flag", help: "1 where the reserve is known; 1 too where none is entered." },
  ),
];

const income = (year: number): CalculatedColumn =>
  formula(`Income ${year}`, `SUMIFS(PlanBudget[Amount ${year}],${flow("Income")})`, {
    format: "pence",
    help: "Of its lines.",
  });
const lines = (year: number): CalculatedColumn =>
  formula(`Lines ${year}`, `SUMIFS(PlanBudget[Amount ${year}],${flow("Expenditure")})`, {
    format: "pence",
    help: "Spending on lines.",
  });
const spend = (year: number): CalculatedColumn =>
  formula(
    `Spend ${year}`,
    `[@Lines ${year}]+SUMIFS(StaffSums[Cost ${2 * year - 1}],${POSTS})+SUMIFS(StaffSums[Cost ${2 * year}],${POSTS})`,
    { format: "pence", help: "Lines, posts, and what the trust has once." },
  );
const transfers = (year: number): CalculatedColumn =>
  formula(`Transfers ${year}`, `SUMIFS(PlanBudget[Amount ${year}],${flow("Transfer")})`, {
    format: "pence",
    help: "What arrives less what leaves.",
  });
const closing = (year: number): CalculatedColumn =>
  formula(
    `Closing ${year}`,
    `${year === 1 ? "[@Opening £]" : `[@Closing ${year - 1}]`}+[@Income ${year}]-[@Spend ${year}]+[@Transfers ${year}]`,
    { format: "pence", help: "Reserve at the end of the year." },
  );

const gaps = (year: number, kind: string): string => `COUNTIFS(${flow(kind)},PlanBudget[Complete ${year}],0)`;
const knownOf =
  (header: string, kind: string, unsureAbout: readonly string[]) =>
  (year: number): CalculatedColumn =>
    formula(
      `${header} ${year}`,
      `IF(${gaps(year, kind)}+${unsureAbout.map((own) => `[@Unsure ${own}]`).join("+")}=0,1,0)`,
      { format: "flag", help: "1 where it is known." },
    );
const spendKnown = (year: number): CalculatedColumn =>
  formula(`Spend known ${year}`, `IF([@Unsure posts]=0,[@Lines known ${year}],0)`, {
    format: "flag",
    help: "1 where it is known.",
  });
const complete = (year: number): CalculatedColumn =>
  formula(
    `Complete ${year}`,
    `${year === 1 ? "[@Opening known]" : `[@Complete ${year - 1}]`}*[@Income known ${year}]*[@Spend known ${year}]*[@Transfers known ${year}]`,
    { format: "flag", help: "1 where the reserve at the end of the year is known." },
  );

export const schoolFundsTable = (years: number): CalculatedTable =>
  calculatedTable("SchoolFunds", {
    sheet: BUDGET_SHEET,
    purpose: "Income, spending, transfers and reserve by plan, school and fund.",
    columns: [
      ...KEYS,
      ...PLACE,
      ...UNSURE,
      ...OPENING,
      ...series(years, income),
      ...series(years, lines),
      ...series(years, spend),
      ...series(years, transfers),
      ...series(years, closing),
      ...series(years, knownOf("Income known", "Income", ["income"])),
      ...series(years, knownOf("Lines known", "Expenditure", ["lines"])),
      ...series(years, spendKnown),
      ...series(years, knownOf("Transfers known", "Transfer", ["transfers"])),
      ...series(years, complete),
    ],
  });
