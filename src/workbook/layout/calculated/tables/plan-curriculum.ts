import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { OTHER_STAGE, rowInPupils, rowInTime, taughtOn } from "./curriculum-columns";
import { IN_PLAN_COLUMNS, inPlan, PIECE_COLUMNS } from "./item-columns";
import { DEMAND_SHEET } from "./plan-pupils";
import { NOT_KNOWN } from "./ratio-columns";

const keys: readonly CalculatedColumn[] = [
  key("Item", { format: "whole", help: "A number of its own, by which other tables find the row." }),
  key("Row", { help: "As in Curriculum." }),
  ...IN_PLAN_COLUMNS,
];

/** What the formulas read of it, right of them. */
const helpers: readonly CalculatedColumn[] = [
  key("Groups set by", { help: "The change that sets them." }),
  key("Periods set by", { help: "The change that sets the periods per group." }),
  key("Teachers set by", { help: "The change that sets the teachers per group." }),
  key("Taking set by", { help: "The change that sets the pupils taking." }),
  ...PIECE_COLUMNS,
  key("School read", { help: "The school as Headroom read it: for a cell that is spelt otherwise." }),
  key("Subject read", { help: "The subject as Headroom read it: for a cell that is spelt otherwise." }),
  key("Year group", { help: "As in Pupils." }),
  key("And group", { help: "The second year group of a mixed class." }),
  key("Roll key", { help: "Year group and the plan whose pupils it is taught to, as in Key of PlanPupils." }),
  key("And key", { help: "The same of the second year group." }),
  key("Stage", { help: "The years that it is counted with: those of its first year group." }),
  key("Class of", { help: "School and year groups, where these are taught in classes: in primaries." }),
  key("Read", { format: "flag", help: "1 where Headroom could read the row." }),
  key("Unplaced", {
    format: "whole",
    help: "The last year's number where it cannot be said in which years the row stands, which may be any; else 0.",
  }),
  key("Changed", { format: "flag", help: "1 where a change has to do with it." }),
];

/** One row for each row of Curriculum, or for each piece of one that a scenario cuts by year. */
export const planCurriculumTable = (years: number): CalculatedTable =>
  calculatedTable("PlanCurriculum", {
    sheet: DEMAND_SHEET,
    helpersFrom: "Groups set by",
    purpose: "What is taught: groups and periods of each row, the years in which it stands, and its pupils.",
    columns: [...keys, ...taughtOn, ...rowInTime, ...series(years, pupilPeriods), ...helpers],
  });

/** The rows that count in the plan of a row and stand in a year: its number, or a cell. */
export const standingIn = (year: string): string => {
  const [until, from] = /^\d+$/.test(year)
    ? [`"<=${year}"`, `">=${year}"`]
    : [`"<="&${year}`, `">="&${year}`];
  return `${inPlan("PlanCurriculum")},PlanCurriculum[From no],${until},PlanCurriculum[To no],${from}`;
};

const pupilsOf = (row: string, year: number): string => `INDEX(PlanPupils[Pupils ${year}],${row})`;

/** A row number or a number of pupils that is no number makes the sum no number either. */
const pupilPeriods = (year: number): CalculatedColumn =>
  formula(
    `Pupil periods ${year}`,
    `IF(OR([@Groups]=0,[@Stage]="${OTHER_STAGE}",[@From no]>${year},[@To no]<${year}),0,IFERROR([@Periods per group]*IF([@Taking]="",${pupilsOf("[@Roll row]", year)}+IF([@And key]="",0,${pupilsOf(rowInPupils("And key"), year)}),[@Taking]),"${NOT_KNOWN}"))`,
    { unit: "pupil periods", help: "Pupils on it × periods per group; none without groups or of Other." },
  );
