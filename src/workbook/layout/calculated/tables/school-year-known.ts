import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { NO_SUBJECT } from "./curriculum-columns";
import { inPlan } from "./item-columns";
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
    `COUNTIFS(PlanPupils[School key],[@Pupils key],INDEX(PlanPupils[[Pupils 1]:[Pupils ${years}]],0,[@Year no]),"${NOT_KNOWN}")`,
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

const inYear = (table: string, block: string, years: number): string =>
  `INDEX(${table}[[${block} 1]:[${block} ${years}]],0,[@Year no])`;
const ofTable = (table: string): string => `${table}[School],[@School],${inPlan(table)}`;

/** Periods, classes, pupils on rows and the offer are known or not apart. */
const teachingKnown = (years: number): CalculatedColumn[] => {
  const missing = (table: string, block: string): string =>
    `COUNTIFS(${ofTable(table)},${inYear(table, block, years)},"${NOT_KNOWN}")`;
  return [
    formula("Open rows", `COUNTIFS(${ofTable("PlanCurriculum")},PlanCurriculum[Periods],"${NOT_KNOWN}")`, {
      format: "whole",
      help: "Rows of Curriculum that are not whole.",
    }),
    open(
      "Teaching known",
      `[@Open rows]+${missing("PrimaryClasses", "Classes")}`,
      "Every row of Curriculum is whole, and so are the classes.",
    ),
    open(
      "Taking known",
      `[@Open rows]+${missing("PlanCurriculum", "Pupil periods")}+COUNTIFS(SixthForm[School],[@School],SixthForm[Least],"${NOT_KNOWN}")`,
      "Pupils on every row are known.",
    ),
    open(
      "Offer known",
      `[@Open rows]+COUNTIFS(${ofTable("SubjectBalance")},${inYear("SubjectBalance", "Offered", years)},1,SubjectBalance[Subject],"${NO_SUBJECT}")`,
      "Every subject on offer is named.",
    ),
  ];
};

const moneyKnown = (years: number): CalculatedColumn[] => [
  ...["Income", "Spend", "Transfers"].map((what) =>
    open(`${what} known`, openFunds(what, years), "Every line of it is known."),
  ),
  formula(
    "Reserve known",
    `IF(AND(COUNTIFS(OpeningReserves[School],[@School])>0,${openFunds("Closing", years)}=0),1,0)`,
    {
      format: "flag",
      help: "The opening reserve is there, and everything since is known.",
    },
  ),
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
