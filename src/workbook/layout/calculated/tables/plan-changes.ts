import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";
import { TIMELINE_SHEET } from "./timeline";

export const planChangesTable: CalculatedTable = calculatedTable("PlanChanges", {
  sheet: TIMELINE_SHEET,
  purpose: "The changes that the plans are made of, read from Changes once.",
  columns: [
    key("Change", { help: "As in Changes." }),
    formula("Changes row", "IFERROR(MATCH([@Change],Changes[Change],0),1)", {
      format: "whole",
      help: "Its row in Changes.",
    }),
    formula("Value", "N(INDEX(Changes[To value],[@Changes row]))", { help: "What it sets." }),
    formula("From", "N(INDEX(Changes[From date],[@Changes row]))", {
      format: "date",
      help: "Its first day; of an end, the first day without.",
    }),
    formula("After", "N(INDEX(Changes[To date],[@Changes row]))+1", {
      format: "date",
      help: "The day after its last.",
    }),
    formula("Cost £", "N(INDEX(Changes[Cost to achieve £],[@Changes row]))", {
      format: "pence",
      help: "What it costs once.",
    }),
    formula(
      "Complete",
      'IF(AND(COUNTIFS(Changes[Change],[@Change])=1,OR(INDEX(Changes[Kind],[@Changes row])<>"Set",ISNUMBER(INDEX(Changes[To value],[@Changes row])))),1,0)',
      { format: "flag", help: "1 where the change is there, with a number to set." },
    ),
  ],
});

/** The value that a change sets; `by` is the column with its id. */
export const valueSetBy = (by: string): string => `SUMIFS(PlanChanges[Value],PlanChanges[Change],[@${by}])`;
