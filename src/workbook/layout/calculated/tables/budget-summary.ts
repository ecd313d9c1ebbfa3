import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";

const FLAG = "INDEX(PlanBudget[[In baseline]:[In after]],0,[@No])";

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
        `IF([@Open],"not known",[@Posts]+SUMIFS(INDEX(PlanBudget[[Part 1]:[Part ${2 * years}]],0,[@At]),PlanBudget[Money key],[@Key],${FLAG},1))`,
        { format: "pounds", help: "Of the part; a transfer that leaves is negative." },
      ),
      key("No", { format: "whole", help: "As in the workings." }),
      key("Year no", { format: "whole", help: "Place of the year in the plan, from 1." }),
      key("At", { format: "whole", help: "Place of the part in the plan, from 1." }),
      key("Key", { help: "As Money key in PlanBudget." }),
      key("Staff key", { help: "As Key in StaffSums." }),
      formula(
        "Posts",
        `IF([@Staff key]="",0,IF(COUNTIFS(StaffSums[Key],[@Staff key],StaffSums[Complete],0)>0,"not known",SUMIFS(INDEX(StaffSums[[Cost 1]:[Cost ${2 * years}]],0,[@At]),StaffSums[Key],[@Staff key])))`,
        { format: "pence", help: "Posts, or the levy less the Employment Allowance." },
      ),
      formula(
        "Open",
        `IF([@Posts]="not known",1,COUNTIFS(PlanBudget[Money key],[@Key],INDEX(PlanBudget[[Complete 1]:[Complete ${years}]],0,[@Year no]),0,${FLAG},1))`,
        { format: "whole", help: "Lines and groups of posts in it that are not known." },
      ),
    ],
  });
