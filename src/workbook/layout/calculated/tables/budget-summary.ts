import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";
import { BUDGET_SHEET } from "./budget-rows";

const LINES = "PlanBudget[Money key],[@Key],INDEX(PlanBudget[[In baseline]:[In after]],0,[@Plan no]),1";
const STAFF = "StaffSums[Key],[@Staff key]";

/** One row for each line of the five-year budget, so that each sum is made once for all who show it. */
export const headingSumsTable = (years: number): CalculatedTable =>
  calculatedTable("HeadingSums", {
    sheet: BUDGET_SHEET,
    purpose: "Money by plan, school, fund, kind and heading, by part.",
    columns: [
      key("Sum no", { format: "whole", help: "What BudgetSummary finds it by." }),
      key("Plan no", { format: "whole", help: "1 Baseline, 3 Before, 4 After commitments." }),
      key("Key", { help: "As Money key in PlanBudget; ~ marks a * or ? that is plain text." }),
      key("Staff key", { help: "As Key in StaffSums; - where there are no posts in it." }),
      ...series(2 * years, (part) =>
        formula(
          `Part ${part}`,
          `SUMIFS(PlanBudget[Part ${part}],${LINES})+SUMIFS(StaffSums[Cost ${part}],${STAFF})`,
          { format: "pence", help: "Of the part; a transfer that leaves is negative." },
        ),
      ),
      ...series(years, (year) =>
        formula(
          `Gaps ${year}`,
          `COUNTIFS(${LINES},PlanBudget[Complete ${year}],0)+COUNTIFS(${STAFF},StaffSums[Complete],0)`,
          { format: "whole", help: "Lines and groups of posts in it that are not known." },
        ),
      ),
    ],
  });

export const budgetSummaryTable = (years: number): CalculatedTable =>
  calculatedTable("BudgetSummary", {
    sheet: "Five-year budget",
    helpersFrom: "Plan no",
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
        `IF(INDEX(HeadingSums[[Gaps 1]:[Gaps ${years}]],[@Row],[@Year no])>0,"not known",INDEX(HeadingSums[[Part 1]:[Part ${2 * years}]],[@Row],[@Part no]))`,
        { format: "pounds", help: "Of the part; a transfer that leaves is negative." },
      ),
      key("Plan no", { format: "whole", help: "As in the workings." }),
      key("Year no", { format: "whole", help: "Place of the year in the plan, from 1." }),
      key("Part no", { format: "whole", help: "Place of the part in the plan, from 1." }),
      key("Sum no", { format: "whole", help: "As in HeadingSums." }),
      formula("Row", "MATCH([@Sum no],HeadingSums[Sum no],0)", {
        format: "whole",
        help: "Its row in HeadingSums.",
      }),
    ],
  });
