import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { BUDGET_SHEET } from "./budget-rows";

/** Group of the row with what the trust has once: apprenticeship levy less Employment Allowance. */
export const LEVY = "Levy";

const FLAG = "INDEX(StaffCost[[In baseline]:[In after]],0,[@Plan no])";
const POSTS = `StaffCost[Money key],[@Posts],${FLAG},1`;
const IS_LEVY = `[@Group]="${LEVY}"`;

const cost = (part: number): CalculatedColumn =>
  formula(
    `Cost ${part}`,
    `IF(${IS_LEVY},SUMIFS(TrustCost[Net £],TrustCost[Key],[@Plan no]&"|${part}"),SUMIFS(StaffCost[Cost ${part}],${POSTS}))`,
    { format: "pence", help: "Of its posts in the part." },
  );
const yearCost = (year: number): CalculatedColumn =>
  formula(`Year cost ${year}`, `[@Cost ${2 * year - 1}]+[@Cost ${2 * year}]`, {
    format: "pence",
    help: "Of its posts in the year.",
  });

/** The cost of posts by plan, school, fund and group of roles, and of what the trust has once at its Central school. */
export const staffSumsTable = (years: number): CalculatedTable =>
  calculatedTable("StaffSums", {
    sheet: BUDGET_SHEET,
    purpose: "What posts cost by plan, school, fund and group of roles; levy and allowance at Central.",
    columns: [
      key("Plan no", { format: "whole", help: "1 Baseline, 2 Built on, 3 Before, 4 After commitments." }),
      key("School", { help: "As in Schools." }),
      key("Fund", { help: "As in Funds; Not known where a post's cannot be read." }),
      key("Group", { help: "Of the posts' roles; Levy: apprenticeship levy less Employment Allowance." }),
      key("Strays", { format: "flag", help: "1 where something may or may not belong here." }),
      formula("Fund key", '[@Plan no]&"|"&[@School]&"|"&[@Fund]', {
        format: "text",
        help: "Plan, school and fund.",
      }),
      formula("Key", '[@Fund key]&"|"&[@Group]', { format: "text", help: "The same with the group." }),
      formula("Posts", '[@School]&"|"&[@Fund]&"|"&[@Group]', {
        format: "text",
        help: "As Money key in StaffCost.",
      }),
      formula(
        "Gaps",
        `IF(${IS_LEVY},COUNTIFS(TrustCost[Plan no],[@Plan no],TrustCost[Complete],0),COUNTIFS(${POSTS},StaffCost[Complete],0))`,
        { format: "whole", help: "Posts, or parts of the levy, whose cost is not known." },
      ),
      formula("Complete", 'IF(OR([@Strays]=1,[@Fund]="Not known",[@Group]="Not known",[@Gaps]>0),0,1)', {
        format: "flag",
        help: "1 where the cost is known.",
      }),
      ...series(2 * years, cost),
      ...series(years, yearCost),
    ],
  });
