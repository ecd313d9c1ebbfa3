import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";

const FLAG = "INDEX(PlanBudget[[In baseline]:[In after]],0,[@Plan no])";

export const budgetSummaryTable = (years: number): CalculatedTable =>
  calculatedTable("BudgetSummary", {
    sheet: "Five-year budget",
    purpose: "Every kind of money by plan, school and part: what comes in, what is spent, what moves.",
    columns: [
      key("Plan", { help: "Baseline, or the scenario before or after commitments." }),
      key("School", { help: "As in Schools." }),
      key("Academic year", { help: "September to August." }),
      key("Part", { help: "September to March, or April to August." }),
      key("Kind", { help: "Income, Expenditure or Transfer." }),
      key("Fund", { help: "As in Funds." }),
      key("Heading", { help: "Of the budget line, or the group of posts." }),
      formula(
        "Amount £",
        `IF([@Missing]>0,"not known",[@From staff £]+SUMIFS(INDEX(PlanBudget[[Part 1]:[Part ${2 * years}]],0,[@Part no]),PlanBudget[Heading key],[@Key],${FLAG},1))`,
        { format: "pounds", help: "Of the part; a transfer that leaves is negative." },
      ),
      key("Plan no", { format: "whole", help: "As in the workings." }),
      key("Year no", { format: "whole", help: "Place of the year in the plan, from 1." }),
      key("Part no", { format: "whole", help: "Place of the part in the plan, from 1." }),
      key("Key", { help: "As Heading key in PlanBudget." }),
      key("Staff key", { help: "As Key in StaffSums." }),
      formula(
        "From staff £",
        `IF([@Staff key]="",0,SUMIFS(INDEX(StaffSums[[Cost 1]:[Cost ${2 * years}]],0,[@Part no]),StaffSums[Key],[@Staff key]))`,
        { format: "pence", help: "Posts, or the levy less the Employment Allowance." },
      ),
      formula(
        "Missing",
        `COUNTIFS(PlanBudget[Heading key],[@Key],INDEX(PlanBudget[[Complete 1]:[Complete ${years}]],0,[@Year no]),0,${FLAG},1)+IF([@Staff key]="",0,COUNTIFS(StaffSums[Key],[@Staff key],StaffSums[Complete],0))`,
        { format: "whole", help: "Lines and groups of posts in it that are not known." },
      ),
    ],
  });
