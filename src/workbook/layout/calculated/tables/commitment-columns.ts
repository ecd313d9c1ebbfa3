import { formula, key } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { NOT_KNOWN as GAP } from "./ratio-columns";

const NOT_KNOWN = "Not known";

const cell = (header: string): string => `INDEX(Commitments[${header}],[@Row])`;
const release = (header: string): string => `INDEX(Releases[${header}],[@Release row])`;
const oneOf = (text: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `${text}="${word}"`).join(",")})`;

const KEYS: readonly CalculatedColumn[] = [
  key("Commitment", { help: "As in Commitments." }),
  key("Readable", {
    format: "flag",
    help: "0 where a cell that decides what it comes to could not be read.",
  }),
  key("Written", {
    format: "flag",
    help: "1 where no row delivers it and it is in the plan after commitments: Headroom writes its line.",
  }),
  key("Counts", { format: "flag", help: "1 where its release is of the scenario looked at." }),
  key("Prices of", { format: "whole", help: "The number of the plan whose awards and prices it gets." }),
  key("School read", { help: "Its school as last read; where the cell names none, it stands here." }),
  key("Category read", { help: "Its category as last read." }),
  key("From read", { help: "Its first year as last read." }),
  key("Last read", { help: "Its last year as last read." }),
];

const PLACED: readonly CalculatedColumn[] = [
  formula("Row", "IFERROR(MATCH([@Commitment],Commitments[Commitment],0),1)", {
    format: "whole",
    help: "Its row in Commitments.",
  }),
  formula("Release", `${cell("Release")}&""`, { format: "text", help: "What it draws on." }),
  formula("Release row", "IFERROR(MATCH([@Release],Releases[Release],0),1)", {
    format: "whole",
    help: "Its release's row in Releases.",
  }),
  formula(
    "Found",
    `IF(AND([@Readable]=1,COUNTIFS(Commitments[Commitment],[@Commitment])=1,COUNTIFS(Releases[Release],[@Release])=1,ISNUMBER(${cell("Amount")})),1,0)`,
    { format: "flag", help: "1 where it, its release and its amount are there." },
  ),
  formula(
    "School",
    `IF([@Readable]=0,[@School read],IFERROR(INDEX(Schools[School],MATCH(${cell("School")},Schools[School],0)),[@School read]))`,
    { format: "text", help: "The school that benefits." },
  ),
  formula("Category", `IF([@Readable]=0,[@Category read],${cell("Category")}&"")`, {
    format: "text",
    help: "What it is put into.",
  }),
  formula("Status", `${cell("Status")}&""`, { format: "text", help: "As in Commitments." }),
  formula("Recurrence", `${cell("Recurrence")}&""`, { format: "text", help: "As in Commitments." }),
  formula(
    "Cash or time",
    `IF(COUNTIFS(Releases[Release],[@Release])=1,IF(${oneOf(release("Cash or time"), ["cash", "time"])},${release("Cash or time")},"${NOT_KNOWN}"),"${NOT_KNOWN}")`,
    { format: "text", help: "Of its release." },
  ),
  formula("Recurrent release", 'IF([@Recurrence]="recurrent",[@Release],"")', {
    format: "text",
    help: "What it draws on each year; blank where it is one-off.",
  }),
  formula("Fund", `IF(COUNTIFS(Releases[Release],[@Release])=1,${release("Fund")}&"","")`, {
    format: "text",
    help: "Of its release.",
  }),
  formula("Place", '[@Category]&"|"&[@School]&"|"&[@Cash or time]', {
    format: "text",
    help: "Category, school and pot.",
  }),
];

const HOW_LONG: readonly CalculatedColumn[] = [
  formula("From", `IF([@Readable]=0,[@From read]&"",${cell("From year")}&"")`, {
    format: "text",
    help: "Its first year.",
  }),
  formula(
    "Last",
    `IF([@Readable]=0,[@Last read]&"",IF(${cell("To year")}<>"",${cell("To year")}&"",IF([@Recurrence]="one-off",[@From],"")))`,
    { format: "text", help: "Its last year; blank: the last of the plan. One-off is From year alone." },
  ),
];

const WHAT_IT_DOES: readonly CalculatedColumn[] = [
  formula("In plan", `IF(OR([@Known status]=0,${oneOf("[@Status]", ["approved", "spent", "closed"])}),1,0)`, {
    format: "flag",
    help: "1 where it is committed: approved, spent or closed.",
  }),
  formula("Reserves", 'IF(OR([@Known status]=0,[@Status]="proposed"),1,0)', {
    format: "flag",
    help: "1 where it only reserves: proposed.",
  }),
];
const KNOWN_STATUS = formula(
  "Known status",
  `IF(${oneOf("[@Status]", ["proposed", "approved", "spent", "closed", "reversed"])},1,0)`,
  { format: "flag", help: "0 where it may be committed or reserved." },
);

const GROWING: readonly CalculatedColumn[] = [
  formula("Price", `${cell("Grows with")}&""`, { format: "text", help: "What it grows with." }),
  formula(
    "Price row",
    `IFERROR(MATCH(IF(OR([@Price]="",[@Price]="nothing"),"nothing",IF([@Price]="Income growth","",[@Prices of]&"|"&[@Price]&"|1")),PriceGrowth[Key],0),"${GAP}")`,
    { format: "whole", help: "Its row in PriceGrowth; its amount is for the first year." },
  ),
  formula(
    "Ready",
    'IF(AND([@Found]=1,[@Known status]=1,[@Cash or time]<>"Not known",COUNTIFS(Schools[School],[@School])=1),1,0)',
    { format: "flag", help: "1 where everything but its prices is known." },
  ),
  formula(
    "Spends",
    'IF(OR([@Category]="Reserves",[@Category]="Deficit recovery",[@Cash or time]="time"),0,1)',
    { format: "flag", help: "0 where its money is kept, or where it is time: no line is written." },
  ),
];

/** What time does not change: whose it is, what it draws on, whether it counts and what it grows with. */
export const commitmentColumns: readonly CalculatedColumn[] = [
  ...KEYS,
  ...PLACED,
  ...HOW_LONG,
  KNOWN_STATUS,
  ...WHAT_IT_DOES,
  ...GROWING,
];
