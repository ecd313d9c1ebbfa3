import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";
import { TIMELINE_SHEET } from "./timeline";

/** A day on an index of months: 24309.5 is the middle of a month. */
const monthOfDay = (day: string): string =>
  `YEAR(${day})*12+MONTH(${day})+(DAY(${day})-1)/DAY(EOMONTH(${day},0))`;

/** A day on which changes cut a post in two: the piece before ends, the piece after begins. */
export const postCutsTable: CalculatedTable = calculatedTable("Cuts", {
  sheet: TIMELINE_SHEET,
  purpose: "The days on which changes cut posts: the From date of a change, or the day after its To date.",
  columns: [
    key("Cut", { help: "What StaffCost finds it by: the change, and which of its dates." }),
    key("Change", { help: "As in Changes." }),
    key("After", { format: "flag", help: "1 for the day after the To date, 0 for the From date." }),
    formula(
      "Day",
      "IF([@After]=1,SUMIFS(PlanChanges[After],PlanChanges[Change],[@Change]),SUMIFS(PlanChanges[From],PlanChanges[Change],[@Change]))",
      { format: "date", help: "The first day of the piece that begins here." },
    ),
    formula("Month", `IF([@Day]<=1,0,${monthOfDay("[@Day]")})`, {
      help: "Year × 12 + month, days as fractions.",
    }),
  ],
});
