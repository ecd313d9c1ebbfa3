import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { cutDate } from "./item-columns";
import { valueSetBy } from "./plan-changes";
import { amount, setOr, staff } from "./staff-cells";

const month = (day: string, none: string): string =>
  `IF([@${day}]<=1,${none},YEAR([@${day}])*12+MONTH([@${day}])+(DAY([@${day}])-1)/DAY(EOMONTH([@${day}],0)))`;

/** From when to when, on an index of months. */
export const postInTime: readonly CalculatedColumn[] = [
  formula("From", cutDate("Begins", amount("Starts")), {
    format: "date",
    help: "First day; 0: before the plan.",
  }),
  formula("Until", cutDate("Ends", `${amount("Ends")}+1`), {
    format: "date",
    help: "The first day without it; 1 January 1900: no end.",
  }),
  formula("Month from", month("From", "0"), { help: "Year × 12 + month, days as fractions." }),
  formula("Month to", month("Until", "INDEX(Timeline[Month to],ROWS(Timeline[]))"), {
    help: "The same of the first day without it.",
  }),
];

/** What the post can teach in a full year. */
export const teachingColumns: readonly CalculatedColumn[] = [
  formula("Has teaching", "IF(COUNTIFS(Teaching[Post],[@Post])>0,1,0)", {
    format: "flag",
    help: "1 where Teaching splits its periods over subjects.",
  }),
  formula(
    "Entered periods",
    `IF(ISNUMBER(${staff("Timetabled periods")}),${amount("Timetabled periods")},IF([@Has teaching]=1,SUMIFS(Teaching[Periods],Teaching[Post],[@Post]),""))`,
    { unit: "periods/cycle", help: "As timetabled; blank where FTE and target say it." },
  ),
  formula("FTE then", setOr("FTE then set by", amount("FTE")), {
    unit: "FTE",
    help: "The FTE for which a change sets the periods: they move with a later one.",
  }),
  formula("Set periods", `IF([@FTE then]=0,0,${valueSetBy("Periods set by")}*[@FTE]/[@FTE then])`, {
    unit: "periods/cycle",
    help: "Periods that a change sets.",
  }),
  formula(
    "Own periods",
    `IF([@Periods set by]<>"",[@Set periods],IF([@Entered periods]="","",[@Entered periods]*[@Share of row]))`,
    { unit: "periods/cycle", help: "Periods of the plan; blank where FTE and target say them." },
  ),
  formula(
    "Full load",
    "IF([@Teacher]=1,[@FTE]*INDEX(PlanSchools[Cycle],[@Targets row])*N(INDEX(Roles[Teaching load share],[@Role row])),0)",
    { unit: "periods/cycle", help: "FTE × cycle × the role's teaching load share, before the target." },
  ),
  formula(
    "Capacity known",
    `IF(OR([@Own periods]<>"",[@Teacher]=0,INDEX(PlanSchools[Has target],[@Targets row])=1),MIN([@Found],[@Set read]),0)`,
    { format: "flag", help: "1 where what it can teach is known in every year." },
  ),
];
