import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { valueSetBy } from "./plan-changes";
import { NOT_KNOWN } from "./ratio-columns";

const line = (header: string): string => `INDEX(Budget[${header}],[@Row])`;
const IS_LINE = '[@Source]="Line"';
const IS_CHANGE = '[@Source]="Change"';

/** How much it is to start with, and how it falls over the year. */
export const budgetAmountColumns: readonly CalculatedColumn[] = [
  formula(
    "Share",
    `IF(AND(${IS_LINE},ISNUMBER(${line("Sep–Mar share")})),${line("Sep–Mar share")},IF(${IS_CHANGE},IF(INDEX(PlanChanges[From],[@Row])<INDEX(Timeline[Starts],[@From no]+[@From no]),1,0),INDEX(Timeline[Months],1)/12))`,
    {
      format: "ratio",
      help: "Of the year, in September to March: as entered, or by months; of a change, the part that it begins in.",
    },
  ),
  formula(
    "Numbers",
    `IF([@Amount set by]="",1,COUNTIFS(PlanChanges[Change],[@Amount set by],PlanChanges[Complete],1))*IF(${IS_LINE},IF(AND(ISNUMBER(${line("Amount £")}),OR(${line("Sep–Mar share")}="",ISNUMBER(${line("Sep–Mar share")}))),1,0),1)`,
    { format: "flag", help: "1 where amount and share are numbers, and the change that sets it is there." },
  ),
  formula(
    "Base £",
    `IF(OR([@Share]<0,[@Share]>1,[@Found]*[@Numbers]*[@School known]*[@Placed]=0),"${NOT_KNOWN}",IF([@Amount set by]<>"",${valueSetBy("Amount set by")},IF(${IS_LINE},${line("Amount £")},IF(${IS_CHANGE},INDEX(PlanChanges[Cost £],[@Row]),0))))`,
    { format: "pence", help: "For a whole year, as the input says it or a change sets it." },
  ),
];
