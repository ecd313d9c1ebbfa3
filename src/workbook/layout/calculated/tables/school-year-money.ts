import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { BASE_COLUMNS } from "./base-columns";
import type { BaseColumn } from "./base-columns";

const column = ({ header, unit, format, help }: BaseColumn, text: string): CalculatedColumn =>
  formula(header, text, { unit, format, help });

export const IN_PLAN = "INDEX(StaffCost[[In baseline]:[In after]],0,[@Plan no]),1";
const ofStaff = (block: string, last: number, at: string, also = ""): string =>
  `SUMIFS(INDEX(StaffCost[[${block} 1]:[${block} ${last}]],0,${at}),StaffCost[School],[@School],${IN_PLAN}${also})`;
const TEACHERS = ",StaffCost[Teacher],1";
/** FTE × the months of both parts ÷ 12, of the posts of which `also` is true. */
const fteIn = (years: number, also = ""): string => {
  const share = (at: string): string => `INDEX(StaffCost[[Share 1]:[Share ${2 * years}]],0,${at})`;
  return `SUMPRODUCT((StaffCost[School]=[@School])*(INDEX(StaffCost[[In baseline]:[In after]],0,[@Plan no])=1)${also}*StaffCost[FTE]*(${share("[@Part before]")}+${share("[@Part before]+1")}))`;
};

/** FTE and cost of posts; cost by part, since a post's parts are columns of their own. */
export const staffColumns = (years: number): CalculatedColumn[] => {
  const cost = (at: string, also = ""): string => ofStaff("Cost", 2 * years, at, also);
  const pounds = (header: string, text: string): CalculatedColumn =>
    formula(header, text, { format: "pounds", help: "With on-costs." });
  return [
    column(BASE_COLUMNS.teacherFte, fteIn(years, "*(StaffCost[Teacher]=1)")),
    column(BASE_COLUMNS.allFte, fteIn(years)),
    column(BASE_COLUMNS.leadershipFte, fteIn(years, '*(StaffCost[Group]="Leadership")')),
    column(BASE_COLUMNS.teacherSlots, "[@Teacher FTE]*[@Week]"),
    formula("Target", `INDEX(PlanSchools[[Target 1]:[Target ${years}]],[@Targets row],[@Year no])`, {
      format: "ratio",
      help: "Target contact ratio.",
    }),
    column(
      BASE_COLUMNS.neededFte,
      'IF([@Phase]="Primary",IF([@Target]=0,0,[@Classes]/[@Target]),IF(OR([@Phase]="Central",[@Week]*[@Target]=0),0,[@Periods]/([@Week]*[@Target])))',
    ),
    formula("Target known", 'IF(OR([@Phase]="Central",[@Target]>0),1,0)', {
      format: "flag",
      help: "1 where the school has a target, or needs none.",
    }),
    pounds("Teachers Sep–Mar £", cost("[@Part before]", TEACHERS)),
    column(BASE_COLUMNS.teacherCost, `[@Teachers Sep–Mar £]+${cost("[@Part before]+1", TEACHERS)}`),
    pounds("Posts Sep–Mar £", cost("[@Part before]")),
    pounds("Posts £", `[@Posts Sep–Mar £]+${cost("[@Part before]+1")}`),
  ];
};

/** Revenue funds of the school in the plan. */
export const REVENUE_FUNDS =
  "SchoolFunds[School],[@School],INDEX(SchoolFunds[[In baseline]:[In after]],0,[@Plan no]),1,SchoolFunds[Revenue],1";
const ofFunds = (block: string, years: number): string =>
  `SUMIFS(INDEX(SchoolFunds[[${block} 1]:[${block} ${years}]],0,[@Year no]),${REVENUE_FUNDS})`;
const SUPPLY_COUNTS = 'INDEX(Settings[Value],MATCH("Supply in staff cost",Settings[Setting],0))';

/** Revenue only. */
export const moneyColumns = (years: number): CalculatedColumn[] => [
  formula(
    "Levy less allowance £",
    "[@Books levy]*SUMIFS(TrustCost[Net £],TrustCost[Plan no],[@Plan no],TrustCost[Year no],[@Year no])",
    { format: "pounds", help: "Booked to the first Central school." },
  ),
  formula(
    "Supply £",
    `SUMIFS(INDEX(PlanBudget[[Amount 1]:[Amount ${years}]],0,[@Year no]),PlanBudget[School],[@School],INDEX(PlanBudget[[In baseline]:[In after]],0,[@Plan no]),1,PlanBudget[Supply],1)`,
    { format: "pounds", help: "Supply and agency lines." },
  ),
  column(
    BASE_COLUMNS.staffCost,
    `[@Posts £]+[@Levy less allowance £]+IF(OR(${SUPPLY_COUNTS}="no",${SUPPLY_COUNTS}=FALSE),0,[@Supply £])`,
  ),
  column(BASE_COLUMNS.income, ofFunds("Income", years)),
  column(BASE_COLUMNS.expenditure, ofFunds("Spend", years)),
  column(BASE_COLUMNS.transfers, ofFunds("Transfers", years)),
  column(BASE_COLUMNS.closingReserve, ofFunds("Closing", years)),
];
