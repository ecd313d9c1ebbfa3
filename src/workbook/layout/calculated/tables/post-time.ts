import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { valueSetBy } from "./plan-changes";
import { monthOfDay } from "./post-cuts";
import { amount, setOr, staff } from "./staff-cells";

const cut = (side: "Begins by" | "Ends by"): string => `SUMIFS(PostCuts[Month],PostCuts[Cut],[@${side}])`;
const lastDay = staff("Ends");

/** From when to when, on an index of months. */
export const postInTime: readonly CalculatedColumn[] = [
  formula(
    "Month from",
    `IF([@Begins by]="",${monthOfDay(`MAX(1,${staff("Starts")})`)},${cut("Begins by")})`,
    { help: "Year × 12 + month of its first day, days as fractions; blank starts long before the plan." },
  ),
  formula(
    "Month to",
    `IF([@Ends by]="",IF(ISNUMBER(${lastDay}),YEAR(${lastDay})*12+MONTH(${lastDay})+DAY(${lastDay})/DAY(EOMONTH(${lastDay},0)),MAX(Timeline[Month to])),${cut("Ends by")})`,
    { help: "The same of the first day without it; the end of the plan where nothing ends it." },
  ),
];

/** What the post can teach in a full year. */
export const teachingColumns: readonly CalculatedColumn[] = [
  formula(
    "Given periods",
    `IF([@Periods set by]<>"",${valueSetBy("Periods set by")},IF(ISNUMBER(${staff("Timetabled periods")}),${staff("Timetabled periods")},IF([@Subject]="",SUMIFS(Teaching[Periods],Teaching[Post],[@Post]),"")))`,
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
    `IF(OR([@Own periods]<>"",[@Teacher]=0,INDEX(PlanSchools[Has target],[@Targets row])=1),[@Found],0)`,
    { format: "flag", help: "1 where what it can teach is known in every year." },
  ),
];
