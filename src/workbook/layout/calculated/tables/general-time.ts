import { calculatedTable, formula, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { NO_SUBJECT } from "./curriculum-columns";
import { DEPLOYMENT_SHEET, PERIODS } from "./subject-balance";
import { AFTER_OF, PLAN_NO, SCHOOL, SCHOOL_KEY } from "./time-released";

const inSchool = (column: string, year: number): string =>
  `SUMIFS(TimeReleased[${column} ${year}],TimeReleased[School key],[@School key])`;

/** Posts without a subject cover what is short of any: what they no longer cover is freed too. */
export const generalTimeTable = (years: number): CalculatedTable =>
  calculatedTable("GeneralTime", {
    sheet: DEPLOYMENT_SHEET,
    purpose:
      "What posts without a subject no longer cover, by school, of each plan compared with the baseline.",
    columns: [
      PLAN_NO,
      SCHOOL,
      AFTER_OF,
      SCHOOL_KEY,
      formula("Weeks", "N(INDEX(Schools[Weeks per cycle],IFERROR(MATCH([@School],Schools[School],0),1)))", {
        format: "whole",
        help: "Weeks in the timetable cycle.",
      }),
      ...covered(years),
      ...series(years, (year) =>
        formula(`Rate ${year}`, `IF([@Fall ${year}]=0,0,[@General ${year}]/[@Fall ${year}])`, {
          format: "ratio",
          help: "Freed for each period that a subject is less short of.",
        }),
      ),
      formula("Open posts", "COUNTIFS(CommonCapacity[School key],[@School key],CommonCapacity[Complete],0)", {
        format: "whole",
        help: "Posts whose periods are not known.",
      }),
      ...series(years, open),
      ...series(years, complete),
    ],
  });

const covered = (years: number): CalculatedColumn[] => [
  ...series(years, (year) =>
    formula(
      `Capacity ${year}`,
      `SUMIFS(CommonCapacity[Common ${year}],CommonCapacity[Key],[@School key]&"|${NO_SUBJECT}")`,
      { unit: PERIODS, help: "Of posts without a subject in both plans." },
    ),
  ),
  ...series(years, (year) =>
    formula(`Fall ${year}`, inSchool("Fall", year), {
      unit: PERIODS,
      help: "By how much less is short, over all subjects.",
    }),
  ),
  ...series(years, (year) => rise("Common", "Short", year)),
  ...series(years, (year) => rise("Real", "Real", year)),
  ...series(years, (year) =>
    formula(`General ${year}`, `MAX(0,MIN([@Common ${year}],[@Real ${year}]))`, {
      unit: PERIODS,
      help: "The lower of the two: a shortage that an ended post covered is no release.",
    }),
  ),
];

const rise = (header: string, column: string, year: number): CalculatedColumn =>
  formula(
    `${header} ${year}`,
    `MAX(0,[@Capacity ${year}]-${inSchool(`${column} after`, year)})-MAX(0,[@Capacity ${year}]-${inSchool(`${column} before`, year)})`,
    { unit: PERIODS, help: "The rise in what they have to spare." },
  );

const openIn = (plan: string, year: number): string =>
  `SUMIFS(SubjectBalance[Open ${year}],SubjectBalance[School],[@School],SubjectBalance[Plan no],${plan})`;
const open = (year: number): CalculatedColumn =>
  formula(`Open ${year}`, `${openIn("1", year)}+${openIn("[@After of]", year)}`, {
    format: "whole",
    help: "Rows of Curriculum whose periods are not known, in both plans.",
  });
const complete = (year: number): CalculatedColumn =>
  formula(`Complete ${year}`, `IF(AND([@Weeks]>0,[@Open posts]+[@Open ${year}]=0),1,0)`, {
    format: "flag",
    help: "1 where needs and periods of the school are known in both plans.",
  });
