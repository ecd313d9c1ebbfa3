import type { GivenColumn } from "../calculated-sheets";
import { calculatedTable, formula, key, POUNDS_OR_PERIODS } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { REINVESTMENT_SHEET } from "./commitment-years";
import { NOT_KNOWN } from "./ratio-columns";

const block = (header: string, years: number): string =>
  `INDEX(CommitmentYears[[${header} 1]:[${header} ${years}]],0,[@Year no])`;
/** What draws on the release; one commitment that is not known makes it not known. */
const drawn = (amounts: string, own: string): string =>
  `IF(COUNTIFS(${own},${amounts},"${NOT_KNOWN}")>0,"${NOT_KNOWN}",SUMIFS(${amounts},${own}))`;
const DRAWS = "CommitmentYears[Release],[@Release]";

const about: readonly CalculatedColumn[] = [
  key("Release", { help: "As in Releases: those of the scenario looked at." }),
  key("Academic year", { help: "September to August." }),
  key("Year no", { format: "whole", help: "Place of the year in the plan, from 1." }),
  formula("Row", "IFERROR(MATCH([@Release],Releases[Release],0),1)", {
    format: "whole",
    help: "Its row in Releases.",
  }),
  formula(
    "First",
    'IF(OR(INDEX(Releases[From year],[@Row])=[@Academic year],AND([@Year no]=1,INDEX(Releases[From year],[@Row])&""<[@Academic year])),1,0)',
    { format: "flag", help: "1 in the first year of the plan in which it is released." },
  ),
];

const money = (header: string, text: string, help: string): CalculatedColumn =>
  formula(header, text, { format: "number", unit: POUNDS_OR_PERIODS, help });
const OWN_CHANGES = "ReleasedFunds[Release],[@Release],ReleasedFunds[Year no],[@Year no]";
const left = (sign: "" | "0-"): string =>
  `IFERROR(MAX(0,${sign}([@Released now]-[@Reserved]-[@Committed])),"${NOT_KNOWN}")`;

const balance = (years: number): CalculatedColumn[] => [
  formula(
    "Released known",
    `IF(AND(COUNTIFS(Releases[Release],[@Release])=1,COUNTIFS(${OWN_CHANGES},ReleasedFunds[Worked out],"${NOT_KNOWN}")=0),1,0)`,
    { format: "flag", help: "1 where what it releases is known." },
  ),
  money(
    "Released now",
    `IF([@Released known]=1,SUMIFS(ReleasedFunds[Worked out],${OWN_CHANGES},ReleasedFunds[Basis],"from spend"),"${NOT_KNOWN}")`,
    "What its changes release from spending, in pounds or periods a week.",
  ),
  money(
    "Reserved",
    drawn(block("Amount", years), `${DRAWS},CommitmentYears[Reserves],1`),
    "Of proposed commitments.",
  ),
  money("Committed", drawn(block("Committed", years), DRAWS), "Of approved, spent and closed commitments."),
  money("Spent", `SUMIFS(${block("Spent", years)},${DRAWS})`, "As recorded in Actuals."),
  money("Uncommitted", left(""), "Released less reserved and committed: what is left."),
  money("Overcommitted", left("0-"), "What is reserved and committed above what is released."),
  money(
    "Recurrent released",
    'IF(INDEX(Releases[Recurrence],[@Row])="recurrent",[@Released now],0)',
    "Of what comes back each year.",
  ),
  money(
    "Recurrent committed",
    drawn(block("Committed", years), "CommitmentYears[Recurrent release],[@Release]"),
    "Of commitments that come back each year.",
  ),
];

export const releaseBalanceTable = (years: number): CalculatedTable =>
  calculatedTable("ReleaseBalance", {
    sheet: REINVESTMENT_SHEET,
    purpose: "Each release of the scenario by year: what it releases now, and what draws on it.",
    columns: [...about, ...balance(years)],
  });

const OWN = "ReleaseBalance[Release],Releases[[#This Row],[Release]],ReleaseBalance[First],1";

/** Amount now of Releases: its first year. Blank where the scenario looked at is another, or nobody can say. */
export const AMOUNT_NOW: GivenColumn = {
  table: "Releases",
  header: "Amount now",
  formula: `IF(COUNTIFS(${OWN},ReleaseBalance[Released known],1)=1,SUMIFS(ReleaseBalance[Released now],${OWN}),"")`,
};
