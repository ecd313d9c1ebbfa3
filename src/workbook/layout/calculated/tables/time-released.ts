import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { DEPLOYMENT_SHEET, PERIODS } from "./subject-balance";

export const PLAN_NO = key("Plan no", {
  format: "whole",
  help: "2 Built on or 3 Before: compared with the baseline.",
});
export const SCHOOL = key("School", { help: "A school in which that plan differs from the baseline." });
export const SCHOOL_KEY = formula("School key", '[@Plan no]&"|"&[@School]', {
  format: "text",
  help: "Both.",
});
export const AFTER_OF = key("After of", {
  format: "whole",
  help: "The plan of SubjectBalance that is the same in the school.",
});
const ofKey = (column: string, year: number): string =>
  `SUMIFS(CommonCapacity[${column} ${year}],CommonCapacity[Key],[@Key])`;

/**
 * Periods a week that each plan frees, measured against the baseline: those of a scenario are plan 3 less plan 2.
 * A subject's time is freed by as much as it is needed less and spare more.
 */
export const timeReleasedTable = (years: number): CalculatedTable =>
  calculatedTable("TimeReleased", {
    sheet: DEPLOYMENT_SHEET,
    purpose: "Periods a week that a plan frees, by school, subject and year, compared with the baseline.",
    columns: [
      PLAN_NO,
      SCHOOL,
      key("Subject", { help: "As in SubjectBalance." }),
      key("After of", {
        format: "whole",
        help: "The plan of SubjectBalance that is the same in the school.",
      }),
      SCHOOL_KEY,
      formula("Key", '[@School key]&"|"&[@Subject]', { format: "text", help: "Plan, school and subject." }),
      ...rowsOf,
      ...series(years, (year) => need("Before", year)),
      ...series(years, (year) => need("After", year)),
      ...series(years, common),
      ...series(years, (year) => short("Before", year)),
      ...series(years, (year) => short("After", year)),
      ...series(years, (year) => really("Before", year)),
      ...series(years, (year) => really("After", year)),
      ...series(years, fall),
      ...series(years, own),
      ...series(years, freed),
      ...series(years, complete),
    ],
  });

const rowsOf: readonly CalculatedColumn[] = [
  formula("Before row", 'IFERROR(MATCH("1|"&[@School]&"|"&[@Subject],SubjectBalance[Key],0),1)', {
    format: "whole",
    help: "Row of SubjectBalance in the baseline.",
  }),
  formula("After row", 'IFERROR(MATCH([@After of]&"|"&[@School]&"|"&[@Subject],SubjectBalance[Key],0),1)', {
    format: "whole",
    help: "Row of SubjectBalance in the plan.",
  }),
  formula("General row", "IFERROR(MATCH([@School key],GeneralTime[School key],0),1)", {
    format: "whole",
    help: "Row of GeneralTime.",
  }),
];

const need = (side: "Before" | "After", year: number): CalculatedColumn =>
  formula(`${side} ${year}`, `INDEX(SubjectBalance[Needed ${year}],[@${side} row])`, {
    unit: PERIODS,
    help: side === "Before" ? "Needed in the baseline." : "Needed in the plan.",
  });
const common = (year: number): CalculatedColumn =>
  formula(`Common ${year}`, ofKey("Common", year), {
    unit: PERIODS,
    help: "Of teachers in both plans, each at the lower of the two.",
  });
const short = (side: "Before" | "After", year: number): CalculatedColumn =>
  formula(`Short ${side.toLowerCase()} ${year}`, `MAX(0,[@${side} ${year}]-[@Common ${year}])`, {
    unit: PERIODS,
    help: "Needed beyond what they have in common.",
  });
const really = (side: "Before" | "After", year: number): CalculatedColumn =>
  formula(`Real ${side.toLowerCase()} ${year}`, `MAX(0,[@${side} ${year}]-${ofKey(side, year)})`, {
    unit: PERIODS,
    help: "Needed beyond what the plan itself has.",
  });
const fall = (year: number): CalculatedColumn =>
  formula(`Fall ${year}`, `MAX(0,[@Short before ${year}]-[@Short after ${year}])`, {
    unit: PERIODS,
    help: "By how much less is short.",
  });
const own = (year: number): CalculatedColumn =>
  formula(
    `Own ${year}`,
    `MAX(0,MIN(MAX(0,[@Common ${year}]-[@After ${year}])-MAX(0,[@Common ${year}]-[@Before ${year}]),[@Before ${year}]-[@After ${year}]))`,
    { unit: PERIODS, help: "The rise in spare, and no more than the fall in need." },
  );
const freed = (year: number): CalculatedColumn =>
  formula(
    `Freed ${year}`,
    `IFERROR(([@Own ${year}]+[@Fall ${year}]*INDEX(GeneralTime[Rate ${year}],[@General row]))/INDEX(GeneralTime[Weeks],[@General row]),0)`,
    { unit: "periods/week", help: "Its own, and its part of what posts without a subject no longer cover." },
  );
const complete = (year: number): CalculatedColumn =>
  formula(`Complete ${year}`, `INDEX(GeneralTime[Complete ${year}],[@General row])`, {
    format: "flag",
    help: "1 where it is known.",
  });
