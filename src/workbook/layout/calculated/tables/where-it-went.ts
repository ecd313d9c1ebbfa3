import { BY_POT, calculatedTable, formula, key, POUNDS_OR_PERIODS } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { NOT_KNOWN } from "./ratio-columns";

const OWN = "CommitmentYears[Place],[@Place],CommitmentYears[Counts],1";
const block = (header: string, years: number): string =>
  `INDEX(CommitmentYears[[${header} 1]:[${header} ${years}]],0,[@Year no])`;
const pupils = (header: string, years: number): string =>
  `INDEX(PlanPupils[[${header} 0]:[${header} ${years}]],0,[@Year no]+1)`;

const each = (header: string, by: string, help: string): CalculatedColumn =>
  formula(
    header,
    `IF(OR([@Pupil rows]=0,[@${by}]=0),"no pupils",IFERROR([@Committed]/[@${by}],"${NOT_KNOWN}"))`,
    { format: "number", unit: POUNDS_OR_PERIODS, formatBy: BY_POT, help },
  );
const ofPupils = (header: string, years: number): CalculatedColumn =>
  formula(
    header,
    `IF(COUNTIFS(PlanPupils[School key],[@Pool],${pupils(header, years)},"${NOT_KNOWN}")>0,"${NOT_KNOWN}",SUMIFS(${pupils(header, years)},PlanPupils[School key],[@Pool]))`,
    { unit: "pupils", help: "Of the school." },
  );

const helpers = (years: number): CalculatedColumn[] => [
  key("Year no", { format: "whole", help: "Place of the year in the plan, from 1." }),
  key("Pool", { help: "School key of PlanPupils: the plan after commitments." }),
  key("Place", { help: "As in CommitmentYears." }),
  formula("Pupil rows", "COUNTIFS(PlanPupils[School key],[@Pool])", {
    format: "whole",
    help: "Year groups of the school.",
  }),
  ofPupils("Pupils", years),
  ofPupils("Disadvantaged", years),
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
      formula(
        "Committed",
        `IF(COUNTIFS(${OWN},${block("Committed", years)},"${NOT_KNOWN}")>0,"${NOT_KNOWN}",SUMIFS(${block("Committed", years)},${OWN}))`,
        {
          format: "number",
          unit: POUNDS_OR_PERIODS,
          formatBy: BY_POT,
          help: "Approved, spent and closed; in pounds, or in periods a week.",
        },
      ),
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
