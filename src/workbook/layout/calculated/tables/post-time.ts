import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { valueSetBy } from "./plan-changes";
import { amount, setOr, staff } from "./staff-cells";

const cut = (side: "Begins by" | "Ends by"): string => `SUMIFS(Cuts[Month],Cuts[Cut],[@${side}])`;
const starts = staff("Starts");
const ends = staff("Ends");

/** From when to when, on an index of months; a text is no day, even one that looks like it. */
export const postInTime: readonly CalculatedColumn[] = [
  formula(
    "Month from",
    `IF([@Begins by]<>"",${cut("Begins by")},IF(N(${starts})>0,YEAR(${starts})*12+MONTH(${starts})+(DAY(${starts})-1)/DAY(EOMONTH(${starts},0)),IF(${starts}="",0,"")))`,
    {
      help: "Year × 12 + month of its first day, days as fractions; 0: long before the plan; blank: not known.",
    },
  ),
  formula(
    "Month to",
    `IF([@Ends by]<>"",${cut("Ends by")},IF(N(${ends})>0,YEAR(${ends})*12+MONTH(${ends})+DAY(${ends})/DAY(EOMONTH(${ends},0)),IF(${ends}="",MAX(Timeline[Month to]),"")))`,
    {
      help: "The same of the first day without it; the end of the plan where nothing ends it; blank: not known.",
    },
  ),
];

/** What the post can teach in a full year. */
export const teachingColumns: readonly CalculatedColumn[] = [
  formula(
    "Given periods",
    `IF([@Periods set by]<>"",${valueSetBy("Periods set by")},IF(ISNUMBER(${staff("Timetabled periods")}),${staff("Timetabled periods")},IF([@Teaches]="",SUMIFS(Teaching[Periods],Teaching[Post],[@Post]),"")))`,
    {
      unit: "periods/cycle",
      help: "As a change, Staff or Teaching says; blank where FTE and target say it.",
    },
  ),
  formula(
    "Own periods",
    `IF([@Given periods]="","",[@Given periods]*IF([@Periods set by]&[@FTE set by]="",1,IFERROR([@FTE]/${`(${setOr("FTE then set by", amount("FTE"))})`},0)))`,
    {
      unit: "periods/cycle",
      help: "Given periods × FTE ÷ the FTE for which they were given; 0 where that was 0.",
    },
  ),
  formula(
    "Capacity known",
    `IF(OR([@Own periods]<>"",[@Teacher]=0,INDEX(PlanSchools[Has target],[@Targets row])=1),[@Found]*COUNT([@Month from])*COUNT([@Month to]),0)`,
    { format: "flag", help: "1 where what it can teach is known in every year." },
  ),
];
