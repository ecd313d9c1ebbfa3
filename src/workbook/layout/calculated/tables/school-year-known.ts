import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { NOT_KNOWN } from "./ratio-columns";
import { IN_PLAN, REVENUE_FUNDS } from "./school-year-money";

/** Revenue funds of which something is not known. */
const openFunds = (column: string, years: number): string =>
  `COUNTIFS(${REVENUE_FUNDS},INDEX(SchoolFunds[[${column} 1]:[${column} ${years}]],0,[@Year no]),"${NOT_KNOWN}")`;

const open = (header: string, count: string, help: string): CalculatedColumn =>
  formula(header, `IF(${count}=0,1,0)`, { format: "flag", help });

/** 1 where nothing that the figures rest on is missing. */
export const knownColumns = (years: number): CalculatedColumn[] => [
  open(
    "Pupils known",
    `COUNTIFS(PlanPupils[School key],[@Pupils key],INDEX(PlanPupils[[Complete 1]:[Complete ${years}]],0,[@Year no]),0)`,
    "Every year group is entered once.",
  ),
  ...teachingKnown(years),
  open(
    "Staff known",
    `COUNTIFS(StaffCost[School],[@School],${IN_PLAN},StaffCost[Complete],0)`,
    "Every post is whole.",
  ),
  ...moneyKnown(years),
];

const ofTable = (
  table: string,
  years: number,
): { readonly rows: string; readonly inYear: (block: string) => string } => ({
  rows: `${table}[School],[@School],INDEX(${table}[[In baseline]:[In after]],0,[@Plan no]),1`,
  inYear: (block) => `INDEX(${table}[[${block} 1]:[${block} ${years}]],0,[@Year no])`,
});

/** Periods, classes, pupils on rows and the offer are known or not apart. */
const teachingKnown = (years: number): CalculatedColumn[] => {
  const taught = ofTable("PlanCurriculum", years);
  const classes = ofTable("PrimaryClasses", years);
  const offered = ofTable("SubjectBalance", years);
  const count = (header: string, text: string, help: string): CalculatedColumn =>
    formula(header, `COUNTIFS(${text})`, { format: "whole", help });
  return [
    count("Open rows", `${taught.rows},PlanCurriculum[Complete],0`, "Rows of Curriculum that are not whole."),
    count(
      "Open classes",
      `${classes.rows},${classes.inYear("Complete")},0`,
      "Year groups whose classes are not known.",
    ),
    open("Teaching known", "[@Open rows]+[@Open classes]", "Every row of Curriculum is whole."),
    count(
      "Open pupils",
      `${taught.rows},${taught.inYear("Pupils complete")},0`,
      "Rows whose pupils are not known.",
    ),
    count(
      "Open sixth form",
      `${ofTable("SixthForm", years).rows},SixthForm[Complete],0`,
      "Sixth-form rows without a viable size.",
    ),
    open("Taking known", "[@Open rows]+[@Open pupils]+[@Open sixth form]", "Pupils on every row are known."),
    count(
      "Open subjects",
      `${offered.rows},${offered.inYear("Offered")},1,SubjectBalance[Subject],"No subject"`,
      "Taught without a subject in the years of the offer.",
    ),
    open("Offer known", "[@Open rows]+[@Open subjects]", "Every subject on offer is named."),
  ];
};

const moneyKnown = (years: number): CalculatedColumn[] => [
  ...["Income", "Spend", "Transfers"].map((what) =>
    open(`${what} known`, openFunds(what, years), "Every line of it is known."),
  ),
  formula("Reserves entered", "COUNTIFS(OpeningReserves[School],[@School])", {
    format: "whole",
    help: "Rows of OpeningReserves.",
  }),
  formula("Reserve known", `IF(AND([@Reserves entered]>0,${openFunds("Closing", years)}=0),1,0)`, {
    format: "flag",
    help: "The opening reserve is there, and everything since is known.",
  }),
  formula(
    "Staff cost known",
    "IF(AND([@Staff known]=1,OR([@Books levy]=0,COUNTIFS(TrustCost[Plan no],[@Plan no],TrustCost[Year no],[@Year no],TrustCost[Complete],0)=0)),[@Spend known],0)",
    { format: "flag", help: "Every post, the levy and every line that may be supply are known." },
  ),
  formula(
    "All known",
    "MIN([@Pupils known],[@Teaching known],[@Staff cost known],[@Income known],[@Spend known],[@Transfers known])",
    {
      format: "flag",
      help: "1 where a release can be told apart by what moved.",
    },
  ),
  formula(
    "Books levy",
    'IF([@School]=IFERROR(INDEX(Schools[School],MATCH("Central",Schools[Phase],0)),""),1,0)',
    { format: "flag", help: "1 for the first Central school." },
  ),
];
