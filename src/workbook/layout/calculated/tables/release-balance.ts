import type { GivenColumn } from "../calculated-sheets";
import { calculatedTable, formula, key, POUNDS_OR_PERIODS } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { REINVESTMENT_SHEET } from "./commitment-years";

const block = (header: string, years: number): string =>
  `INDEX(CommitmentYears[[${header} 1]:[${header} ${years}]],0,[@Year no])`;
const drawn = (header: string, years: number, more = ""): string =>
  `SUMIFS(${block(header, years)},CommitmentYears[Release],[@Release]${more})`;
const RECURRENT = ',CommitmentYears[Recurrence],"recurrent"';

const about: readonly CalculatedColumn[] = [
  key("Release", { help: "As in Releases: those of the scenario looked at." }),
  key("Academic year", { help: "September to August." }),
  key("Year no", { format: "whole", help: "Place of the year in the plan, from 1." }),
  formula("Row", "IFERROR(MATCH([@Release],Releases[Release],0),1)", {
    format: "whole",
    help: "Its row in Releases.",
  }),
  formula("From", 'INDEX(Releases[From year],[@Row])&""', { format: "text", help: "Its first year." }),
  formula("First", "IF(OR([@From]=[@Academic year],AND([@Year no]=1,[@From]<[@Academic year])),1,0)", {
    format: "flag",
    help: "1 in the first year of the plan in which it is released.",
  }),
  formula("Cash or time", 'INDEX(Releases[Cash or time],[@Row])&""', {
    format: "text",
    help: "Its pot.",
  }),
  formula("Recurrence", 'INDEX(Releases[Recurrence],[@Row])&""', { format: "text", help: "As in Releases." }),
];

const money = (header: string, text: string, help: string): CalculatedColumn =>
  formula(header, text, { format: "number", unit: POUNDS_OR_PERIODS, help });

const balance = (years: number): CalculatedColumn[] => [
  money(
    "Released now",
    'SUMIFS(ReleasedFunds[Worked out],ReleasedFunds[Release],[@Release],ReleasedFunds[Year no],[@Year no],ReleasedFunds[Basis],"from spend")',
    "What its changes release from spending, in pounds or periods a week.",
  ),
  money("Reserved", drawn("Reserved", years), "Of proposed commitments."),
  money("Committed", drawn("Committed", years), "Of approved, spent and closed commitments."),
  money("Spent", drawn("Spent", years), "As recorded in Actuals."),
  money("Left", "[@Released now]-[@Reserved]-[@Committed]", "Released less reserved and committed."),
  money("Uncommitted", "MAX(0,[@Left])", "What is left."),
  money("Overcommitted", "MAX(0,0-[@Left])", "What is reserved and committed above what is released."),
];

const recurrent = (years: number): CalculatedColumn[] => [
  money(
    "Recurrent released",
    'IF([@Recurrence]="recurrent",[@Released now],0)',
    "Of what comes back each year.",
  ),
  money(
    "Recurrent reserved",
    drawn("Reserved", years, RECURRENT),
    "Of commitments that come back each year.",
  ),
  money(
    "Recurrent committed",
    drawn("Committed", years, RECURRENT),
    "Of commitments that come back each year.",
  ),
  money("Recurrent spent", drawn("Spent", years, RECURRENT), "Of commitments that come back each year."),
];

const gaps = (which: string, years: number): string =>
  `COUNTIFS(CommitmentYears[Release],[@Release],CommitmentYears[${which}],1,${block("Complete", years)},0)`;

const known = (years: number): CalculatedColumn[] => [
  formula(
    "Released known",
    'IF(AND(COUNTIFS(Releases[Release],[@Release])=1,COUNTIFS(ReleasedFunds[Release],[@Release],ReleasedFunds[Year no],[@Year no],ReleasedFunds[Worked out],"not known")=0),1,0)',
    { format: "flag", help: "1 where what it releases is known." },
  ),
  formula("Committed known", `IF(${gaps("In plan", years)}=0,1,0)`, {
    format: "flag",
    help: "1 where what is committed is known.",
  }),
  formula("Reserved known", `IF(${gaps("Reserves", years)}=0,1,0)`, {
    format: "flag",
    help: "1 where what is reserved is known.",
  }),
  formula("Complete", "[@Released known]*[@Committed known]*[@Reserved known]", {
    format: "flag",
    help: "1 where all of it is known.",
  }),
];

export const releaseBalanceTable = (years: number): CalculatedTable =>
  calculatedTable("ReleaseBalance", {
    sheet: REINVESTMENT_SHEET,
    purpose: "Each release of the scenario by year: what it releases now, and what draws on it.",
    columns: [...about, ...balance(years), ...recurrent(years), ...known(years)],
  });

const OWN = "ReleaseBalance[Release],Releases[[#This Row],[Release]],ReleaseBalance[First],1";

/** Amount now of Releases: its first year. Blank where the scenario looked at is another, or nobody can say. */
export const AMOUNT_NOW: GivenColumn = {
  table: "Releases",
  header: "Amount now",
  formula: `IF(COUNTIFS(${OWN},ReleaseBalance[Released known],1)=1,SUMIFS(ReleaseBalance[Released now],${OWN}),"")`,
};
