import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { BUDGET_SHEET } from "./budget-rows";
import { NOT_KNOWN } from "./ratio-columns";

const IN_PLAN = "INDEX(PlanBudget[[In baseline]:[In after]],0,[@Plan no])";
const LINES = `PlanBudget[Money key],[@Key],${IN_PLAN},1`;

/** Each line has its share in September to March; April to August is the rest of the year. */
const part = (number: number): CalculatedColumn => {
  const year = Math.ceil(number / 2);
  const amounts = `PlanBudget[Amount ${year}]`;
  const text =
    number % 2 === 1
      ? `IF(COUNTIFS(${LINES},${amounts},"${NOT_KNOWN}")>0,"${NOT_KNOWN}",SUMPRODUCT((PlanBudget[Money key]=[@Plain key])*${IN_PLAN},PlanBudget[Share],${amounts}))`
      : `IF([@Part ${number - 1}]="${NOT_KNOWN}","${NOT_KNOWN}",SUMIFS(${amounts},${LINES})-[@Part ${number - 1}])`;
  return formula(`Part ${number}`, text, {
    format: "pence",
    help: "Of the part; a transfer that leaves is negative.",
  });
};

/** What lines come to, made once for all parts, and for all plans that are alike in it. */
export const headingSumsTable = (years: number): CalculatedTable =>
  calculatedTable("HeadingSums", {
    sheet: BUDGET_SHEET,
    purpose: "Lines by plan, school, fund, kind and heading, by part.",
    columns: [
      key("Sum no", { format: "whole", help: "What BudgetSummary finds it by." }),
      key("Plan no", { format: "whole", help: "The first of the plans that are alike in it." }),
      key("Plain key", { help: "As Money key in PlanBudget." }),
      key("Key", { help: "The same to look it up by; ~ marks a * or ? that is plain text." }),
      ...series(2 * years, part),
    ],
  });

/** Of a sum of lines, or of a group of posts. */
const amountOf = (years: number): string => {
  const [lines, staff] = (["Part", "Cost"] as const).map(
    (column) => `[${column} 1]:[${column} ${2 * years}]`,
  );
  return `IF([@Staff key]="",INDEX(HeadingSums[${lines}],MATCH([@Sum no],HeadingSums[Sum no],0),[@Part no]),INDEX(StaffSums[${staff}],MATCH([@Staff key],StaffSums[Key],0),[@Part no]))`;
};

export const budgetSummaryTable = (years: number): CalculatedTable =>
  calculatedTable("BudgetSummary", {
    sheet: "Five-year budget",
    helpersFrom: "Plan no",
    purpose: "Every kind of money by plan, school and part: what comes in, what is spent, what moves.",
    columns: [
      key("Plan", { help: "Baseline, or the scenario after commitments: Before differs in those alone." }),
      key("School", { help: "As in Schools." }),
      key("Academic year", { help: "September to August." }),
      key("Part", { help: "September to March, or April to August." }),
      key("Kind", { help: "Income, Expenditure or Transfer." }),
      key("Fund", { help: "As in Funds." }),
      key("Heading", { help: "Of the budget line, or the group of posts." }),
      formula("Amount £", amountOf(years), {
        format: "pounds",
        help: "Of the part; a transfer that leaves is negative.",
      }),
      key("Plan no", { format: "whole", help: "As in the workings." }),
      key("Part no", { format: "whole", help: "Place of the part in the plan, from 1." }),
      key("Sum no", { format: "whole", help: "As in HeadingSums; blank for posts." }),
      key("Staff key", { help: "As Key in StaffSums; blank for lines." }),
    ],
  });
