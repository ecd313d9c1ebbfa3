import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { valueSetBy } from "./plan-changes";

const line = (header: string): string => `INDEX(Budget[${header}],[@Row])`;
const IS_LINE = '[@Source]="Line"';
const IS_CHANGE = '[@Source]="Change"';

/** How much it is to start with, and how it falls over the year. */
export const budgetAmountColumns: readonly CalculatedColumn[] = [
  formula(
    "Entered £",
    `IF(${IS_LINE},N(${line("Amount £")}),IF(${IS_CHANGE},INDEX(PlanChanges[Cost £],[@Row]),0))`,
    { format: "pence", help: "As the input says it, for a whole year." },
  ),
  formula("Base £", `IF([@Amount set by]="",[@Entered £],${valueSetBy("Amount set by")})`, {
    format: "pence",
    help: "The same, or what a change sets.",
  }),
  formula("Entered share", `IF(${IS_LINE},IF(${line("Sep–Mar share")}="","",${line("Sep–Mar share")}),"")`, {
    format: "ratio",
    help: "Of the year, in September to March; blank: by months.",
  }),
  formula(
    "Base known",
    `IF(${IS_LINE},IF(AND(ISNUMBER(${line("Amount £")}),OR([@Entered share]="",ISNUMBER([@Entered share]))),1,0),1)`,
    { format: "flag", help: "1 where they are numbers." },
  ),
  formula(
    "Set known",
    'IF([@Amount set by]="",1,SUMIFS(PlanChanges[Complete],PlanChanges[Change],[@Amount set by]))*[@Base known]',
    { format: "flag", help: "1 where the change that sets it is there too." },
  ),
  formula(
    "Due",
    `IF(${IS_CHANGE},IF(AND(INDEX(PlanChanges[From],[@Row])>=INDEX(ModelYears[Starts],[@From no]),INDEX(PlanChanges[From],[@Row])<=INDEX(ModelYears[Ends],[@From no])),1,0),1)`,
    { format: "flag", help: "0 where a change has moved to another year since." },
  ),
  formula(
    "Falls",
    `IF(${IS_CHANGE},IF(INDEX(PlanChanges[From],[@Row])<INDEX(Timeline[Starts],[@From no]+[@From no]),1,0),"")`,
    { format: "flag", help: "Of a change: 1 where it begins before April, 0 from April on." },
  ),
  formula(
    "Share",
    "IF(ISNUMBER([@Entered share]),[@Entered share],IF(ISNUMBER([@Falls]),[@Falls],INDEX(Timeline[Months],1)/12))",
    { format: "ratio", help: "Of the year, in September to March." },
  ),
  formula(
    "Ready",
    'IF(AND([@Kind]<>"Not known",[@Share]>=0,[@Share]<=1),[@Found]*[@Set known]*[@Due]*[@School known]*[@Other known],0)',
    { format: "flag", help: "1 where everything but its growth is known." },
  ),
];
