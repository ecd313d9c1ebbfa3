import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { BUDGET_SHEET } from "./budget-rows";
import { IN_PLAN_COLUMNS } from "./item-columns";
import { NOT_KNOWN } from "./ratio-columns";

/** Group of the row with what the trust has once: apprenticeship levy less Employment Allowance. */
export const LEVY = "Levy";

const POSTS =
  'StaffCost[Paid from],[@Place]&"|"&[@Group],INDEX(StaffCost[[In baseline]:[In after]],0,[@Plan no]),1';
const IS_LEVY = `[@Group]="${LEVY}"`;

const cost = (part: number): CalculatedColumn =>
  formula(
    `Cost ${part}`,
    `IF([@Complete]=0,"${NOT_KNOWN}",IF(${IS_LEVY},SUMIFS(TrustCost[Net £],TrustCost[Key],[@Plan no]&"|${part}"),SUMIFS(StaffCost[Cost ${part}],${POSTS})))`,
    { format: "pence", help: "Of its posts in the part." },
  );

/** The cost of posts by school, fund and group of roles, and of what the trust has once at its Central school. */
export const staffSumsTable = (years: number): CalculatedTable =>
  calculatedTable("StaffSums", {
    sheet: BUDGET_SHEET,
    purpose: "What posts cost by school, fund and group of roles; levy and allowance at Central.",
    columns: [
      key("Plan no", {
        format: "whole",
        help: "The first of the plans with the same posts and awards in the school.",
      }),
      ...IN_PLAN_COLUMNS,
      key("School", { help: "As in Schools." }),
      key("Fund", { help: "As in Funds; Not known where a post's cannot be read." }),
      key("Group", { help: "Of the posts' roles; Levy: apprenticeship levy less Employment Allowance." }),
      key("Strays", {
        format: "flag",
        help: "1 where its fund or group is not known, or something may or may not belong here.",
      }),
      key("Place", { help: "School and fund." }),
      key("Key", { help: "Plan, school, fund and group." }),
      formula(
        "Complete",
        `IF(OR([@Strays]=1,IF(${IS_LEVY},COUNTIFS(TrustCost[Plan no],[@Plan no],TrustCost[Complete],0),COUNTIFS(${POSTS},StaffCost[Complete],0))>0),0,1)`,
        { format: "flag", help: "1 where the cost of each post, or of each part of the levy, is known." },
      ),
      ...series(2 * years, cost),
    ],
  });
