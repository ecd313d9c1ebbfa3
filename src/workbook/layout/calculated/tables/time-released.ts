import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { capacityOf } from "./capacity-sums";
import { NOT_KNOWN } from "./ratio-columns";
import { DEPLOYMENT_SHEET, PERIODS } from "./subject-balance";

export const PLAN_NO = key("Plan no", {
  format: "whole",
  help: "2 Built on or 3 Before: compared with the baseline.",
});
export const SCHOOL_KEY = key("School key", {
  help: "That plan, and a school in which it differs from the baseline.",
});

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
      key("School", { help: "As in Schools." }),
      key("Subject", { help: "As in SubjectBalance." }),
      SCHOOL_KEY,
      key("Key", { help: "Plan, school and subject." }),
      key("Before key", { help: "Of SubjectBalance: the baseline." }),
      key("After key", { help: "Of SubjectBalance: the plan that is the same in the school." }),
      ...rowsOf,
      ...series(years, (year) => need("Before", year)),
      ...series(years, (year) => need("After", year)),
      ...series(years, common),
      ...series(years, (year) => short("Before", year)),
      ...series(years, (year) => short("After", year)),
      ...series(years, (year) => really("Before", year)),
      ...series(years, (year) => really("After", year)),
      ...series(years, fall),
      ...series(years, freed),
    ],
  });

const rowsOf: readonly CalculatedColumn[] = [
  ...(["Before", "After"] as const).map((side) =>
    formula(`${side} row`, `IFERROR(MATCH([@${side} key],SubjectBalance[Key],0),1)`, {
      format: "whole",
      help: `Row of SubjectBalance ${side === "Before" ? "in the baseline" : "in the plan"}.`,
    }),
  ),
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
  formula(`Common ${year}`, capacityOf("Common", year, "[@Key]"), {
    unit: PERIODS,
    help: "Of teachers in both plans, each at the lower of the two.",
  });
const beyond = (header: string, text: string, help: string): CalculatedColumn =>
  formula(header, `IFERROR(MAX(0,${text}),"${NOT_KNOWN}")`, { unit: PERIODS, help });
const short = (side: "Before" | "After", year: number): CalculatedColumn =>
  beyond(
    `Short ${side.toLowerCase()} ${year}`,
    `[@${side} ${year}]-[@Common ${year}]`,
    "Needed beyond what they have in common.",
  );
const really = (side: "Before" | "After", year: number): CalculatedColumn =>
  beyond(
    `Real ${side.toLowerCase()} ${year}`,
    `[@${side} ${year}]-(${capacityOf(side, year, "[@Key]")})`,
    "Needed beyond what the plan itself has.",
  );
const fall = (year: number): CalculatedColumn =>
  beyond(`Fall ${year}`, `[@Short before ${year}]-[@Short after ${year}]`, "By how much less is short.");
/** Its own: the rise in spare, and no more than the fall in need. */
const own = (year: number): string =>
  `MAX(0,MIN(MAX(0,[@Common ${year}]-[@After ${year}])-MAX(0,[@Common ${year}]-[@Before ${year}]),[@Before ${year}]-[@After ${year}]))`;
const freed = (year: number): CalculatedColumn =>
  formula(
    `Freed ${year}`,
    `IFERROR((${own(year)}+[@Fall ${year}]*INDEX(GeneralTime[Rate ${year}],[@General row]))/INDEX(GeneralTime[Weeks],[@General row]),"${NOT_KNOWN}")`,
    { unit: "periods/week", help: "Its own, and its part of what posts without a subject no longer cover." },
  );
