import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { BASE_COLUMNS } from "./base-columns";
import type { BaseColumn } from "./base-columns";
import { standingIn } from "./plan-curriculum";
import { ratioColumns } from "./ratio-columns";
import { knownColumns } from "./school-year-known";
import { moneyColumns, staffColumns } from "./school-year-money";
import { YEARS_SHEET } from "./total-year";

const school = (header: string): string => `INDEX(PlanSchools[${header}],[@Targets row])`;

const keys: readonly CalculatedColumn[] = [
  key("Plan no", { format: "whole", help: "1 Baseline, 2 Built on, 3 Before, 4 After commitments." }),
  key("School", { help: "As in Schools." }),
  key("Year no", { format: "whole", help: "As in ModelYears." }),
  key("Academic year", { help: "The same in words." }),
  key("Part before", { format: "whole", help: "Its September to March, as in Timeline." }),
  key("Pupils of", { format: "whole", help: "The number of the plan whose pupils it has." }),
  key("Written", {
    format: "flag",
    help: "1 in the plan that has the commitments for which Headroom writes a line.",
  }),
  key("Targets of", { format: "whole", help: "The number of the plan whose target contact ratio it has." }),
  formula("Key", '[@Plan no]&"|"&[@School]&"|"&[@Academic year]', {
    format: "text",
    help: "Plan, school and year.",
  }),
  formula("Targets row", 'IFERROR(MATCH([@Targets of]&"|"&[@School],PlanSchools[Key],0),1)', {
    format: "whole",
    help: "Row of PlanSchools.",
  }),
  formula("Pupils key", '[@School]&"|"&[@Pupils of]', {
    format: "text",
    help: "School and plan of its pupils.",
  }),
  formula("Phase", school("Phase"), { format: "text", help: "As in Schools." }),
  formula("Group", school("Group"), {
    format: "text",
    help: "The all-through school it is part of, or itself.",
  }),
  formula("Weeks", school("Weeks"), { help: "Weeks in the cycle." }),
  formula("Week", `IF([@Weeks]=0,0,${school("Cycle")}/[@Weeks])`, { help: "Periods in a week." }),
  formula("Secondary", 'IF([@Phase]="Secondary",1,0)', { format: "flag", help: "1 for a secondary." }),
];

/** The base quantities of every school in each year and plan, and every metric of them. */
export const schoolYearTable = (years: number): CalculatedTable =>
  calculatedTable("SchoolYear", {
    sheet: YEARS_SHEET,
    purpose:
      "Each school and central services by plan and year: what its figures are made of, and its figures.",
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

const pupilColumns = (years: number): CalculatedColumn[] => [
  column(BASE_COLUMNS.pupils, `IF([@Phase]="Central",0,${pupilsOf(years)})`),
  ...LOWER.map((stage) =>
    formula(`Pupils, ${stage}`, `[@Secondary]*${pupilsOf(years, stage)}`, {
      unit: "pupils",
      help: "Of a secondary.",
    }),
  ),
  column(BASE_COLUMNS.pupils711, LOWER.map((stage) => `[@Pupils, ${stage}]`).join("+")),
  column(BASE_COLUMNS.pupilsPost16, `[@Secondary]*${pupilsOf(years, SIXTH_FORM)}`),
  column(BASE_COLUMNS.pupilSlots, "[@Pupils]*[@Week]"),
  column(BASE_COLUMNS.pupilSlots711, "[@Pupils 7–11]*[@Week]"),
  column(BASE_COLUMNS.pupilSlotsPost16, "[@Pupils post-16]*[@Week]"),
  column(BASE_COLUMNS.basicPeriods, `IF(${basic}=0,0,[@Pupil slots 7–11]/${basic})`),
];

/** Over the rows that stand in the year and plan; a week's. */
const taught = (of: string, stage = ""): string =>
  `SUMIFS(${of},PlanCurriculum[School],[@School],${standingIn("[@Year no]")}${stage === "" ? "" : `,PlanCurriculum[Stage],"${stage}"`})`;
/** In the cycle first, and then a week of it. */
const CYCLES = [
  ["all", ""],
  [LOWER[0], LOWER[0]],
  [LOWER[1], LOWER[1]],
  [SIXTH_FORM, SIXTH_FORM],
] as const;

const cycleColumns = (years: number): CalculatedColumn[] => [
  ...CYCLES.map(([name, stage]) =>
    formula(`In cycle, ${name}`, taught("PlanCurriculum[Periods]", stage), {
      unit: "periods/cycle",
      help: "Teacher periods of the rows that stand in the year.",
    }),
  ),
  formula("In cycle, groups", taught("PlanCurriculum[Group periods]", "<>Other"), {
    unit: "periods/cycle",
    help: "However many teachers share a group.",
  }),
  formula(
    "In cycle, pupils",
    `SUMIFS(INDEX(PlanCurriculum[[Pupil periods 1]:[Pupil periods ${years}]],0,[@Year no]),PlanCurriculum[School],[@School],INDEX(PlanCurriculum[[In baseline]:[In after]],0,[@Plan no]),1)`,
    { unit: "pupil periods/cycle", help: "Pupils on each row × its periods." },
  ),
  formula("Per week", "IF([@Weeks]=0,0,1/[@Weeks])", { format: "ratio", help: "1 ÷ weeks in the cycle." }),
];

const periodColumns = (years: number): CalculatedColumn[] => [
  ...cycleColumns(years),
  formula("Written periods", writtenPeriods(years), {
    unit: "periods/week",
    help: "Of commitments of time that no row of Curriculum delivers.",
  }),
  column(BASE_COLUMNS.periods, "[@In cycle, all]*[@Per week]+[@Written periods]"),
  column(
    BASE_COLUMNS.periods711,
    `[@Secondary]*(${LOWER.map((stage) => `[@In cycle, ${stage}]`).join("+")})*[@Per week]`,
  ),
  column(BASE_COLUMNS.periodsPost16, `[@Secondary]*[@In cycle, ${SIXTH_FORM}]*[@Per week]`),
  column(BASE_COLUMNS.groupPeriods, "[@In cycle, groups]*[@Per week]"),
  column(BASE_COLUMNS.pupilPeriods, "[@In cycle, pupils]*[@Per week]"),
];

const writtenPeriods = (years: number): string =>
  `[@Written]*SUMIFS(INDEX(CommitmentYears[[Committed 1]:[Committed ${years}]],0,[@Year no]),CommitmentYears[School],[@School],CommitmentYears[Cash or time],"time",CommitmentYears[Written],1)`;

const offerColumns = (years: number): CalculatedColumn[] => [
  column(
    BASE_COLUMNS.classes,
    `SUMIFS(INDEX(PrimaryClasses[[Classes 1]:[Classes ${years}]],0,[@Year no]),PrimaryClasses[School],[@School],INDEX(PrimaryClasses[[In baseline]:[In after]],0,[@Plan no]),1)`,
  ),
  column(
    BASE_COLUMNS.subjects,
    `SUMIFS(INDEX(SubjectBalance[[Offered 1]:[Offered ${years}]],0,[@Year no]),SubjectBalance[School],[@School],INDEX(SubjectBalance[[In baseline]:[In after]],0,[@Plan no]),1)`,
  ),
  column(
    BASE_COLUMNS.smallGroups,
    `[@Secondary]*SUMIFS(INDEX(SixthForm[[Small 1]:[Small ${years}]],0,[@Year no]),SixthForm[School],[@School],INDEX(SixthForm[[In baseline]:[In after]],0,[@Plan no]),1)`,
  ),
];
