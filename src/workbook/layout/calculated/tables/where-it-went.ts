import { BY_POT, calculatedTable, formula, key, POUNDS_OR_PERIODS } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";

const OWN = "CommitmentYears[Place key],[@Key],CommitmentYears[Counts],1";
const block = (header: string, years: number): string =>
  `INDEX(CommitmentYears[[${header} 1]:[${header} ${years}]],0,[@Year no])`;
const pupils = (header: string, years: number): string =>
  `INDEX(PlanPupils[[${header} 0]:[${header} ${years}]],0,[@Year no]+1)`;
const POOL = 'PlanPupils[School key],[@School]&"|"&[@Pupils of]';

const each = (header: string, by: string, help: string): CalculatedColumn =>
  formula(
    header,
    `IF(OR([@Pupil rows]=0,[@${by}]=0),"no pupils",IF(AND(ISNUMBER([@Committed]),[@${by} gaps]=0),[@Committed]/[@${by}],"not known"))`,
    { format: "number", unit: POUNDS_OR_PERIODS, formatBy: BY_POT, help },
  );

const helpers = (years: number): CalculatedColumn[] => [
  key("Year no", { format: "whole", help: "Place of the year in the plan, from 1." }),
  key("Pupils of", {
    format: "whole",
    help: "The number of the plan whose pupils count: after commitments.",
  }),
  formula("Key", '[@Category]&"|"&[@School]&"|"&[@Cash or time]', {
    format: "text",
    help: "As Place key in CommitmentYears.",
  }),
  formula("Missing", `COUNTIFS(${OWN},CommitmentYears[In plan],1,${block("Complete", years)},0)`, {
    format: "whole",
    help: "Commitments whose amount is not known.",
  }),
  formula("Pupil rows", `COUNTIFS(${POOL})`, { format: "whole", help: "Year groups of the school." }),
  formula("Pupils", `SUMIFS(${pupils("Pupils", years)},${POOL})`, { unit: "pupils", help: "Of the school." }),
  formula("Pupils gaps", `COUNTIFS(${POOL},${pupils("Complete", years)},0)`, {
    format: "whole",
    help: "Year groups that are not known.",
  }),
  formula("Disadvantaged", `SUMIFS(${pupils("Disadvantaged", years)},${POOL})`, {
    unit: "pupils",
    help: "Disadvantaged pupils of the school.",
  }),
  formula("Disadvantaged gaps", `COUNTIFS(${POOL},${pupils("Disadvantaged complete", years)},0)`, {
    format: "whole",
    help: "Year groups whose disadvantaged pupils are not known.",
  }),
];

export const whereItWentTable = (years: number): CalculatedTable =>
  calculatedTable("WhereItWent", {
    sheet: "Where it went",
    helpersFrom: "Year no",
    purpose:
      "What released money and time are put into, and what has been spent of it. Two pots, never added.",
    columns: [
      key("Category", { help: "As in Commitments." }),
      key("School", { help: "The school that benefits." }),
      key("Academic year", { help: "September to August." }),
      key("Cash or time", { help: "Pounds a year, or periods a week." }),
      formula("Committed", `IF([@Missing]>0,"not known",SUMIFS(${block("Committed", years)},${OWN}))`, {
        format: "number",
        unit: POUNDS_OR_PERIODS,
        formatBy: BY_POT,
        help: "Approved, spent and closed; in pounds, or in periods a week.",
      }),
      formula("Spent", `SUMIFS(${block("Spent", years)},${OWN})`, {
        format: "number",
        unit: POUNDS_OR_PERIODS,
        formatBy: BY_POT,
        help: "As recorded in Actuals, in the same unit.",
      }),
      each("Per pupil", "Pupils", "Committed ÷ pupils of the school."),
      each("Per disadvantaged pupil", "Disadvantaged", "Committed ÷ its disadvantaged pupils."),
      ...helpers(years),
    ],
  });
