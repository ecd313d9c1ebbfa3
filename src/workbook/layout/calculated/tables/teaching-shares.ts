import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";
import { inPlan } from "./item-columns";
import { NOT_KNOWN } from "./ratio-columns";
import { DEPLOYMENT_SHEET, PERIODS } from "./subject-balance";

export const SPLIT_READ = key("Read", {
  format: "flag",
  help: "1 where Headroom could read all of the post's rows in Teaching.",
});

const OWN = "Teaching[Post],[@Post]";
/** 1 for a post with one subject. */
export const SHARE = formula(
  "Share",
  `IF(COUNTIFS(${OWN})=0,1,IF(COUNTIFS(${OWN},Teaching[Periods],">=0")<COUNTIFS(${OWN}),"${NOT_KNOWN}",IFERROR(SUMIFS(Teaching[Periods],${OWN},Teaching[Subject],[@Subject])/SUMIFS(Teaching[Periods],${OWN}),"${NOT_KNOWN}")))`,
  { format: "ratio", help: "Periods of the subject in Teaching ÷ all of the post's." },
);

/** One row for each subject of a post that Teaching splits. */
export const teachingSharesTable = (years: number): CalculatedTable =>
  calculatedTable("TeachingShares", {
    sheet: DEPLOYMENT_SHEET,
    purpose: "Periods of the posts that teach several subjects, split in proportion to Teaching.",
    columns: [
      key("Plan no", { format: "whole", help: "As in SubjectBalance." }),
      key("Key", { help: "Plan, school and subject." }),
      key("School", { help: "As in Schools." }),
      key("Post", { help: "As in Staff." }),
      key("Subject", { help: "As in Teaching." }),
      SPLIT_READ,
      SHARE,
      formula(
        "Open posts",
        `IF([@Read]=1,COUNTIFS(StaffCost[Post],[@Post],${inPlan("StaffCost")},StaffCost[Capacity known],0),1)`,
        { format: "whole", help: "Above 0 where the periods of the post are not known." },
      ),
      ...series(years, (year) =>
        formula(
          `Capacity ${year}`,
          `IF([@Open posts]>0,"${NOT_KNOWN}",IFERROR([@Share]*SUMIFS(StaffCost[Capacity ${year}],StaffCost[Post],[@Post],${inPlan("StaffCost")}),"${NOT_KNOWN}"))`,
          { unit: PERIODS, help: "Its share of what the post can teach." },
        ),
      ),
    ],
  });
