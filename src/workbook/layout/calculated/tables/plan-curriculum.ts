import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { rowInTime, taughtOn } from "./curriculum-columns";
import { IN_PLAN_COLUMNS, PIECE_COLUMNS } from "./item-columns";
import { DEMAND_SHEET } from "./plan-pupils";

const keys: readonly CalculatedColumn[] = [
  key("Item", { format: "whole", help: "A number of its own, by which other tables find the row." }),
  key("Row", { help: "As in Curriculum." }),
  ...IN_PLAN_COLUMNS,
  key("Pupils of", { format: "whole", help: "The number of the plan whose pupils it is taught to." }),
  key("Groups set by", { help: "The change that sets them." }),
  key("Periods set by", { help: "The change that sets the periods per group." }),
  key("Teachers set by", { help: "The change that sets the teachers per group." }),
  key("Taking set by", { help: "The change that sets the pupils taking." }),
  ...PIECE_COLUMNS,
  key("School read", { help: "The school as Headroom read it: for a cell that is spelt otherwise." }),
  key("Subject read", { help: "The subject as Headroom read it: for a cell that is spelt otherwise." }),
  key("Year group", { help: "As in Pupils." }),
  key("And group", { help: "The second year group of a mixed class." }),
  key("Stage", { help: "The years that it is counted with: those of its first year group." }),
  key("Class of", { help: "School and year groups, where these are taught in classes: in primaries." }),
  key("Read", { format: "flag", help: "1 where Headroom could read the row." }),
  key("Unplaced", { format: "flag", help: "1 where it cannot be said in which years the row stands." }),
  key("In Pupils", { format: "flag", help: "1 where Pupils has its year groups." }),
  key("Changed", { format: "flag", help: "1 where a change has to do with it." }),
];

/** One row for each row of Curriculum, or for each piece of one that a scenario cuts by year. */
export const planCurriculumTable = (years: number): CalculatedTable =>
  calculatedTable("PlanCurriculum", {
    sheet: DEMAND_SHEET,
    purpose: "What is taught: groups and periods of each row, the years in which it stands, and its pupils.",
    columns: [
      ...keys,
      ...taughtOn,
      ...rowInTime,
      ...series(years, standsIn),
      ...series(years, pupilPeriods),
      ...series(years, pupilsComplete),
    ],
  });

const standsIn = (year: number): CalculatedColumn =>
  formula(`In ${year}`, `IF(OR([@Unplaced]=1,AND([@From no]<=${year},[@To no]>=${year})),1,0)`, {
    format: "flag",
    help: "1 where the row stands in the year.",
  });

const pupilPeriods = (year: number): CalculatedColumn =>
  formula(
    `Pupil periods ${year}`,
    `[@In ${year}]*([@Taken]+[@Per pupil]*(INDEX(PlanPupils[Pupils ${year}],[@Roll row])+IF([@And group]="",0,INDEX(PlanPupils[Pupils ${year}],[@And row]))))`,
    { unit: "pupil periods", help: "Pupils on it × periods per group; none without groups or of Other." },
  );

const pupilsComplete = (year: number): CalculatedColumn =>
  formula(
    `Pupils complete ${year}`,
    `IF([@Per pupil]=0,[@Taking known],[@In Pupils]*MIN(INDEX(PlanPupils[Complete ${year}],[@Roll row]),INDEX(PlanPupils[Complete ${year}],[@And row])))`,
    { format: "flag", help: "1 where the pupils on it are known." },
  );
