import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { inPlan } from "./item-columns";
import { NOT_KNOWN } from "./ratio-columns";
import { DEPLOYMENT_SHEET, PERIODS } from "./subject-balance";
import { SHARE, SPLIT_READ } from "./teaching-shares";
import { PLAN_NO, SCHOOL_KEY } from "./time-released";

const ofPost: readonly CalculatedColumn[] = [
  PLAN_NO,
  SCHOOL_KEY,
  key("Key", { help: "Plan, school and subject." }),
  key("Post", { help: "As in Staff." }),
  key("Subject", { help: "What it teaches." }),
  SPLIT_READ,
  SHARE,
  formula("Open posts", "IF([@Read]=1,COUNTIFS(StaffCost[Post],[@Post],StaffCost[Capacity known],0),1)", {
    format: "whole",
    help: "Above 0 where the periods of the post are not known.",
  }),
];

const capacity = (header: string, flag: string, help: string): CalculatedColumn => {
  const year = header.split(" ").at(-1) ?? "";
  return formula(
    header,
    `IF([@Open posts]>0,"${NOT_KNOWN}",IFERROR([@Share]*SUMIFS(StaffCost[Capacity ${year}],StaffCost[Post],[@Post],${flag}),"${NOT_KNOWN}"))`,
    { unit: PERIODS, help },
  );
};
const IN_BASELINE = "StaffCost[In baseline],1";

/** Teachers that are the same in both plans have the same periods in both, whatever is typed. */
export const sameCapacityTable = (years: number): CalculatedTable =>
  calculatedTable("SameCapacity", {
    sheet: DEPLOYMENT_SHEET,
    purpose: "What each teacher whom the plan does not touch can teach, in the baseline as in the plan.",
    columns: [
      ...ofPost,
      ...series(years, (year) => capacity(`Capacity ${year}`, IN_BASELINE, "What it can teach.")),
    ],
  });

/** Every other teacher of the school in either plan, by subject. */
export const commonCapacityTable = (years: number): CalculatedTable =>
  calculatedTable("CommonCapacity", {
    sheet: DEPLOYMENT_SHEET,
    purpose: "What each teacher whom the plan touches can teach before and after, and the lower of the two.",
    columns: [
      ...ofPost,
      ...series(years, (year) =>
        capacity(`Before ${year}`, IN_BASELINE, "What it can teach in the baseline."),
      ),
      ...series(years, (year) =>
        capacity(`After ${year}`, inPlan("StaffCost"), "What it can teach in the plan."),
      ),
      ...series(years, (year) =>
        formula(
          `Common ${year}`,
          `IF(ISNUMBER([@After ${year}]),MIN([@Before ${year}],[@After ${year}]),"${NOT_KNOWN}")`,
          { unit: PERIODS, help: "The lower of the two: an ended post, or a new one, has none." },
        ),
      ),
    ],
  });
