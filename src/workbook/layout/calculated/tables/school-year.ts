import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { BASE_COLUMNS } from "./base-columns";
import type { BaseColumn } from "./base-columns";
import { IN_PLAN_COLUMNS, inPlan } from "./item-columns";
import { standingIn } from "./plan-curriculum";
import { ratioColumns } from "./ratio-columns";
import { knownColumns } from "./school-year-known";
import { moneyColumns, staffColumns } from "./school-year-money";
import { YEARS_SHEET } from "./total-year";

const school = (header: string): string => `INDEX(PlanSchools[${header}],[@Targets row])`;

const keys: readonly CalculatedColumn[] = [
  key("Plan no", { format: "whole", help: "The first of the plans that are the same in the school." }),
  ...IN_PLAN_COLUMNS,
  key("Key", { help: "That plan, school and year." }),
  key("School", { help: "As in Schools." }),
  key("Year no", { format: "whole", help: "As in ModelYears." }),
  key("Academic year", { help: "The same in words." }),
  key("Part before", { format: "whole", help: "Its September to March, as in Timeline." }),
  key("Pupils key", { help: "As School key in PlanPupils: the plan whose pupils it has." }),
  key("Written", {
    format: "flag",
    help: "1 in the plan that has the commitments for which Headroom writes a line.",
  }),
  key("Targets key", { help: "As Key in PlanSchools: the plan whose target contact ratio it has." }),
  formula("Targets row", "IFERROR(MATCH([@Targets key],PlanSchools[Key],0),1)", {
    format: "whole",
    help: "Row of PlanSchools.",
  }),
  formula("Phase", school("Phase"), { format: "text", help: "As in Schools." }),
  formula("Group", school("Group"), {
    format: "text",
    help: "The all-through school it is part of, or itself.",
  }),
  formula("Weeks", school("Weeks"), { help: "Weeks in the cycle." }),
  formula("Per week", "IF([@Weeks]=0,0,1/[@Weeks])", { format: "ratio", help: "1 ÷ weeks in the cycle." }),
  formula("Week", `${school("Cycle")}*[@Per week]`, { help: "Periods in a week." }),
];

/** The base quantities of every school in each year and plan, and every metric of them. */
export const schoolYearTable = (years: number): CalculatedTable =>
  calculatedTable("SchoolYear", {
    sheet: YEARS_SHEET,
    purpose:
      "Each school and central services by year, once for plans that are alike in it: its figures, and what makes them.",
    columns: [
      ...keys,
      ...knownColumns(years),
      ...pupilColumns(years),
      ...periodColumns(years),
      ...offerColumns(years),
      ...staffColumns(years),
      ...moneyColumns(years),
      ...ratioColumns,
    ],
  });

const column = ({ header, unit, format, help }: BaseColumn, text: string): CalculatedColumn =>
  formula(header, text, { unit, format, help });

const pupilsOf = (years: number, stage = ""): string =>
  `SUMIFS(INDEX(PlanPupils[[Pupils 1]:[Pupils ${years}]],0,[@Year no]),PlanPupils[School key],[@Pupils key]${stage === "" ? "" : `,PlanPupils[Stage],"${stage}"`})`;
const LOWER = ["Years 7–9", "Years 10–11"] as const;
const SIXTH_FORM = "Sixth form";
const basic = 'N(INDEX(Settings[Value],MATCH("Basic class size",Settings[Setting],0)))';
const inSecondary = (text: string): string => `IF([@Phase]="Secondary",${text},0)`;

const pupilColumns = (years: number): CalculatedColumn[] => [
  column(BASE_COLUMNS.pupils, `IF([@Phase]="Central",0,${pupilsOf(years)})`),
  column(BASE_COLUMNS.pupils711, inSecondary(LOWER.map((stage) => pupilsOf(years, stage)).join("+"))),
  column(BASE_COLUMNS.pupilsPost16, inSecondary(pupilsOf(years, SIXTH_FORM))),
  column(BASE_COLUMNS.pupilSlots, "[@Pupils]*[@Week]"),
  column(BASE_COLUMNS.pupilSlots711, "[@Pupils 7–11]*[@Week]"),
  column(BASE_COLUMNS.pupilSlotsPost16, "[@Pupils post-16]*[@Week]"),
  column(BASE_COLUMNS.basicPeriods, `IF(${basic}=0,0,[@Pupil slots 7–11]/${basic})`),
];

/** Over the rows that stand in the year and plan; of a cycle. */
const taught = (of: string, stage = ""): string =>
  `SUMIFS(${of},PlanCurriculum[School],[@School],${standingIn("[@Year no]")}${stage === "" ? "" : `,PlanCurriculum[Stage],"${stage}"`})`;
const PERIODS = "PlanCurriculum[Periods]";

const periodColumns = (years: number): CalculatedColumn[] => [
  formula("Written periods", writtenPeriods(years), {
    unit: "periods/week",
    help: "Of commitments of time that no row of Curriculum delivers.",
  }),
  column(BASE_COLUMNS.periods, `${taught(PERIODS)}*[@Per week]+[@Written periods]`),
  formula("KS3", `${taught(PERIODS, LOWER[0])}*[@Per week]`, {
    unit: "periods/week",
    help: "Of Years 7 to 9: key stage 3.",
  }),
  column(BASE_COLUMNS.periods711, inSecondary(`[@KS3]+${taught(PERIODS, LOWER[1])}*[@Per week]`)),
  column(BASE_COLUMNS.periodsPost16, inSecondary(`${taught(PERIODS, SIXTH_FORM)}*[@Per week]`)),
  column(BASE_COLUMNS.groupPeriods, `${taught("PlanCurriculum[Group periods]", "<>Other")}*[@Per week]`),
  column(
    BASE_COLUMNS.pupilPeriods,
    `SUMIFS(INDEX(PlanCurriculum[[Pupil periods 1]:[Pupil periods ${years}]],0,[@Year no]),PlanCurriculum[School],[@School],${inPlan("PlanCurriculum")})*[@Per week]`,
  ),
];

const writtenPeriods = (years: number): string =>
  `[@Written]*SUMIFS(INDEX(CommitmentYears[[Committed 1]:[Committed ${years}]],0,[@Year no]),CommitmentYears[School],[@School],CommitmentYears[Cash or time],"time",CommitmentYears[Written],1)`;

const offerColumns = (years: number): CalculatedColumn[] => [
  column(
    BASE_COLUMNS.classes,
    `SUMIFS(INDEX(PrimaryClasses[[Classes 1]:[Classes ${years}]],0,[@Year no]),PrimaryClasses[School],[@School],${inPlan("PrimaryClasses")})`,
  ),
  column(
    BASE_COLUMNS.subjects,
    `SUMIFS(INDEX(SubjectBalance[[Offered 1]:[Offered ${years}]],0,[@Year no]),SubjectBalance[School],[@School],${inPlan("SubjectBalance")})`,
  ),
  column(
    BASE_COLUMNS.smallGroups,
    inSecondary(
      `SUMIFS(INDEX(SixthForm[[Small 1]:[Small ${years}]],0,[@Year no]),SixthForm[School],[@School],${inPlan("SixthForm")})`,
    ),
  ),
];
