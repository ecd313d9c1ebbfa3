import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { NO_SUBJECT } from "./curriculum-columns";
import { IN_PLAN_COLUMNS } from "./item-columns";

export const DEPLOYMENT_SHEET = "Deployment";

export const PERIODS = "periods/cycle";
const taught = (year: number): string =>
  `PlanCurriculum[Place],[@Place],INDEX(PlanCurriculum[[In baseline]:[In after]],0,[@Plan no]),1,PlanCurriculum[In ${year}],1`;
const posts =
  "StaffCost[School],[@School],StaffCost[Subject],[@Subject],INDEX(StaffCost[[In baseline]:[In after]],0,[@Plan no]),1";

/** Plans with the same curriculum, posts and targets share their rows. */
export const subjectBalanceTable = (years: number): CalculatedTable =>
  calculatedTable("SubjectBalance", {
    sheet: DEPLOYMENT_SHEET,
    purpose: "Teacher periods a cycle that each subject needs, and that its teachers have.",
    columns: [
      key("Plan no", { format: "whole", help: "The first of the plans that are the same in the school." }),
      ...IN_PLAN_COLUMNS,
      key("School", { help: "As in Schools." }),
      key("Subject", { help: "As first written in Curriculum or Staff." }),
      key("Breadth", { help: "The years in which subjects on offer are counted." }),
      formula("Place", '[@School]&"|"&[@Subject]', { format: "text", help: "School and subject." }),
      formula("Key", '[@Plan no]&"|"&[@Place]', { format: "text", help: "Plan, school and subject." }),
      formula("Open posts", `COUNTIFS(${posts},StaffCost[Capacity known],0)`, {
        format: "whole",
        help: "Posts whose periods are not known.",
      }),
      formula("Open shares", "COUNTIFS(TeachingShares[Key],[@Key],TeachingShares[Complete],0)", {
        format: "whole",
        help: "Posts of several subjects whose periods are not known.",
      }),
      ...series(years, needed),
      ...series(years, open),
      ...series(years, direct),
      ...series(years, available),
      ...series(years, complete),
      ...series(years, (year) => difference("Spare", year)),
      ...series(years, (year) => difference("Short", year)),
      ...series(years, offered),
    ],
  });

const needed = (year: number): CalculatedColumn =>
  formula(`Needed ${year}`, `SUMIFS(PlanCurriculum[Periods],${taught(year)})`, {
    unit: PERIODS,
    help: "Of the rows that stand in the year.",
  });
/** Rows without a subject may be of any: none of them is known. */
const open = (year: number): CalculatedColumn =>
  formula(
    `Open ${year}`,
    `COUNTIFS(${taught(year)},PlanCurriculum[Complete],"<"&(1+([@Subject]="${NO_SUBJECT}")))`,
    { format: "whole", help: "Rows of Curriculum whose periods are not known." },
  );
const direct = (year: number): CalculatedColumn =>
  formula(`Direct ${year}`, `SUMIFS(StaffCost[Capacity ${year}],${posts})`, {
    unit: PERIODS,
    help: "Of posts with one subject.",
  });
const available = (year: number): CalculatedColumn =>
  formula(
    `Available ${year}`,
    `[@Direct ${year}]+SUMIFS(TeachingShares[Capacity ${year}],TeachingShares[Key],[@Key])`,
    { unit: PERIODS, help: "Of all who teach it." },
  );
const complete = (year: number): CalculatedColumn =>
  formula(`Complete ${year}`, `IF([@Open ${year}]+[@Open posts]+[@Open shares]=0,1,0)`, {
    format: "flag",
    help: "1 where both are known.",
  });
function difference(name: "Spare" | "Short", year: number): CalculatedColumn {
  const [most, least] = name === "Spare" ? ["Available", "Needed"] : ["Needed", "Available"];
  return formula(
    `${name} ${year}`,
    `IF([@Complete ${year}]=1,MAX(0,[@${most} ${year}]-[@${least} ${year}]),"not known")`,
    { unit: PERIODS, help: `${most} less ${least.toLowerCase()}, never below 0; never netted.` },
  );
}
const offered = (year: number): CalculatedColumn =>
  formula(
    `Offered ${year}`,
    `IF(COUNTIFS(${taught(year)},PlanCurriculum[Stage],[@Breadth],PlanCurriculum[Groups],">0")>0,1,0)`,
    { format: "flag", help: "1 where the subject is taught in those years." },
  );
