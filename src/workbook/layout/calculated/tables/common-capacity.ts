import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { DEPLOYMENT_SHEET, PERIODS } from "./subject-balance";
import { SPLIT_COLUMNS, SPLIT_READ } from "./teaching-shares";
import { PLAN_NO, SCHOOL, SCHOOL_KEY } from "./time-released";

/** Every teacher of the school in either plan, by subject. */
export const commonCapacityTable = (years: number): CalculatedTable =>
  calculatedTable("CommonCapacity", {
    sheet: DEPLOYMENT_SHEET,
    purpose: "What each teacher can teach in the baseline and in the plan, and the lower of the two.",
    columns: [
      PLAN_NO,
      SCHOOL,
      key("Post", { help: "As in Staff." }),
      key("Subject", { help: "What it teaches." }),
      SPLIT_READ,
      SCHOOL_KEY,
      formula("Key", '[@School key]&"|"&[@Subject]', { format: "text", help: "Plan, school and subject." }),
      ...SPLIT_COLUMNS,
      formula(
        "Complete",
        "IF(AND([@Read]=1,[@Split known]=1,COUNTIFS(StaffCost[Post],[@Post],StaffCost[Capacity known],0)=0),1,0)",
        { format: "flag", help: "1 where its periods are known." },
      ),
      ...series(years, (year) =>
        capacity("Before", year, "StaffCost[In baseline]", "What it can teach in the baseline."),
      ),
      ...series(years, (year) =>
        capacity(
          "After",
          year,
          "INDEX(StaffCost[[In baseline]:[In after]],0,[@Plan no])",
          "What it can teach in the plan.",
        ),
      ),
      ...series(years, (year) =>
        formula(`Common ${year}`, `MIN([@Before ${year}],[@After ${year}])`, {
          unit: PERIODS,
          help: "The lower of the two: an ended post, or a new one, has none.",
        }),
      ),
    ],
  });

const capacity = (side: string, year: number, flag: string, help: string): CalculatedColumn =>
  formula(
    `${side} ${year}`,
    `[@Share]*SUMIFS(StaffCost[Capacity ${year}],StaffCost[Post],[@Post],${flag},1)`,
    { unit: PERIODS, help },
  );
