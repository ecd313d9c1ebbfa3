import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { DEPLOYMENT_SHEET, PERIODS } from "./subject-balance";

export const SPLIT_READ = key("Read", {
  format: "flag",
  help: "1 where Headroom could read all of the post's rows in Teaching.",
});

/** 1 for a post with one subject. */
export const SPLIT_COLUMNS: readonly CalculatedColumn[] = [
  formula(
    "Share",
    "IF(COUNTIFS(Teaching[Post],[@Post])=0,1,IFERROR(SUMIFS(Teaching[Periods],Teaching[Post],[@Post],Teaching[Subject],[@Subject])/SUMIFS(Teaching[Periods],Teaching[Post],[@Post]),0))",
    { format: "ratio", help: "Periods of the subject in Teaching ÷ all of the post's." },
  ),
  formula(
    "Split known",
    'IF(COUNTIFS(Teaching[Post],[@Post])=0,1,(SUMIFS(Teaching[Periods],Teaching[Post],[@Post])>0)*(COUNTIFS(Teaching[Post],[@Post],Teaching[Periods],">=0")=COUNTIFS(Teaching[Post],[@Post])))',
    { format: "flag", help: "1 where Teaching says all its periods." },
  ),
];

/** One row for each subject of a post that Teaching splits. */
export const teachingSharesTable = (years: number): CalculatedTable =>
  calculatedTable("TeachingShares", {
    sheet: DEPLOYMENT_SHEET,
    purpose: "Periods of the posts that teach several subjects, split in proportion to Teaching.",
    columns: [
      key("Plan no", { format: "whole", help: "As in SubjectBalance." }),
      key("School", { help: "As in Schools." }),
      key("Post", { help: "As in Staff." }),
      key("Subject", { help: "As in Teaching." }),
      SPLIT_READ,
      formula("Key", '[@Plan no]&"|"&[@School]&"|"&[@Subject]', {
        format: "text",
        help: "Plan, school and subject.",
      }),
      ...SPLIT_COLUMNS,
      formula(
        "Complete",
        "IF(AND([@Read]=1,[@Split known]=1,COUNTIFS(StaffCost[Post],[@Post],INDEX(StaffCost[[In baseline]:[In after]],0,[@Plan no]),1,StaffCost[Capacity known],0)=0),1,0)",
        { format: "flag", help: "1 where its periods are known." },
      ),
      ...series(years, (year) =>
        formula(
          `Capacity ${year}`,
          `[@Share]*SUMIFS(StaffCost[Capacity ${year}],StaffCost[Post],[@Post],INDEX(StaffCost[[In baseline]:[In after]],0,[@Plan no]),1)`,
          { unit: PERIODS, help: "Its share of what the post can teach." },
        ),
      ),
    ],
  });
