import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { NO_SUBJECT } from "./curriculum-columns";
import { IN_PLAN_COLUMNS, inPlan } from "./item-columns";
import { standingIn } from "./plan-curriculum";
import { NOT_KNOWN } from "./ratio-columns";

export const DEPLOYMENT_SHEET = "Deployment";

export const PERIODS = "periods/cycle";
const rows = "PlanCurriculum[Taught],[@Taught]";
const taught = (year: number): string => `${rows},${standingIn(String(year))}`;
const posts = `StaffCost[Teaches],[@Taught],${inPlan("StaffCost")}`;

/** Plans with the same curriculum, posts and targets share their rows. */
export const subjectBalanceTable = (years: number): CalculatedTable =>
  calculatedTable("SubjectBalance", {
    sheet: DEPLOYMENT_SHEET,
    purpose: "Teacher periods a cycle that each subject needs, and that its teachers have.",
    columns: [
      key("Plan no", { format: "whole", help: "The first of the plans that are the same in the school." }),
      ...IN_PLAN_COLUMNS,
      key("Key", { help: "Plan, school and subject." }),
      key("School", { help: "As in Schools." }),
      key("Subject", { help: "As first written in Curriculum or Staff." }),
      key("Taught", { help: "School and subject, as in PlanCurriculum and StaffCost." }),
      key("Breadth", { help: "The years in which subjects on offer are counted." }),
      formula(
        "Open posts",
        `COUNTIFS(${posts},StaffCost[Capacity known],0)+COUNTIFS(TeachingShares[Key],[@Key],TeachingShares[Capacity 1],"${NOT_KNOWN}")`,
        { format: "whole", help: "Posts whose periods are not known." },
      ),
      uneven,
      ...series(years, open),
      ...series(years, needed),
      ...series(years, available),
      ...series(years, balance),
      ...series(years, offered),
    ],
  });

/** Most subjects have none; then their years need not be counted one by one, over all rows of the trust. */
const uneven: CalculatedColumn = formula(
  "Uneven",
  `COUNTIFS(${rows})-COUNTIFS(${rows},PlanCurriculum[From no],"<=1",PlanCurriculum[To no],">="&ROWS(ModelYears[]),PlanCurriculum[Periods],">=0")`,
  {
    format: "whole",
    help: "Its rows in any plan that do not stand in every year, or whose periods are not known.",
  },
);
/** Rows without a subject may be of any: none of them is known. */
const open = (year: number): CalculatedColumn =>
  formula(
    `Open ${year}`,
    `IF(AND([@Uneven]=0,[@Subject]<>"${NO_SUBJECT}"),0,COUNTIFS(${taught(year)},PlanCurriculum[Periods],IF([@Subject]="${NO_SUBJECT}","<>","${NOT_KNOWN}")))`,
    { format: "whole", help: "Rows of Curriculum whose periods are not known." },
  );
const evenOr = (header: string, year: number, otherwise: string): string =>
  year === 1 ? otherwise : `IF([@Uneven]=0,[@${header} 1],${otherwise})`;
const needed = (year: number): CalculatedColumn =>
  formula(
    `Needed ${year}`,
    `IF([@Open ${year}]>0,"${NOT_KNOWN}",${evenOr("Needed", year, `SUMIFS(PlanCurriculum[Periods],${taught(year)})`)})`,
    { unit: PERIODS, help: "Of the rows that stand in the year." },
  );
const available = (year: number): CalculatedColumn =>
  formula(
    `Available ${year}`,
    `IF([@Open posts]>0,"${NOT_KNOWN}",SUMIFS(StaffCost[Capacity ${year}],${posts})+SUMIFS(TeachingShares[Capacity ${year}],TeachingShares[Key],[@Key]))`,
    { unit: PERIODS, help: "Of all who teach it." },
  );
const balance = (year: number): CalculatedColumn =>
  formula(`Balance ${year}`, `IFERROR([@Available ${year}]-[@Needed ${year}],"${NOT_KNOWN}")`, {
    unit: PERIODS,
    help: "Above 0 spare, below 0 short: never netted with another subject's.",
  });
const offered = (year: number): CalculatedColumn =>
  formula(
    `Offered ${year}`,
    evenOr(
      "Offered",
      year,
      `IF(COUNTIFS(${taught(year)},PlanCurriculum[Stage],[@Breadth],PlanCurriculum[Groups],">0")>0,1,0)`,
    ),
    { format: "flag", help: "1 where the subject is taught in those years." },
  );
