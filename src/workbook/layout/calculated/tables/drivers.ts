import { DRIVER_LABELS, RELEASE_DRIVERS } from "../../../../domain/released-funds";
import type { ReleaseDriver } from "../../../../domain/released-funds";
import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { NOT_KNOWN } from "./ratio-columns";
import { YEARS_SHEET } from "./total-year";

const keys: readonly CalculatedColumn[] = [
  key("School", { help: "As in Schools." }),
  key("Academic year", { help: "September to August." }),
  key("Year no", { format: "whole", help: "As in ModelYears." }),
  key("Key", { help: "School and year." }),
  key("Built no", { format: "whole", help: "The plan that the scenario is compared with." }),
  key("Plan no", { format: "whole", help: "The scenario before commitments." }),
  key("Key 0", { help: "Of SchoolYear: the plan that it is compared with." }),
  key("Key 1", { help: "Of SchoolYear: the scenario before commitments." }),
];

/** Of the plan built on (0) and of the scenario (1). */
const both = (column: (side: "0" | "1", planNo: string) => CalculatedColumn): CalculatedColumn[] => [
  column("0", "[@Built no]"),
  column("1", "[@Plan no]"),
];
const pounds = (header: string, text: string, help: string): CalculatedColumn =>
  formula(header, text, { format: "pounds", help });
const inYear = (side: "0" | "1", header: string): string => `INDEX(SchoolYear[${header}],[@Row ${side}])`;

const measured: readonly CalculatedColumn[] = [
  ...both((side) =>
    formula(`Row ${side}`, `IFERROR(MATCH([@Key ${side}],SchoolYear[Key],0),1)`, {
      format: "whole",
      help: "Row of SchoolYear.",
    }),
  ),
  ...both((side) => formula(`Pupils ${side}`, inYear(side, "Pupils"), { unit: "pupils", help: "On roll." })),
  ...both((side) =>
    formula(`Taught ${side}`, inYear(side, "Class taught"), {
      help: "Classes of a primary, else periods a week.",
    }),
  ),
  ...both((side) =>
    formula(`Teachers ${side}`, inYear(side, "Teacher FTE"), { unit: "FTE", help: "Teachers." }),
  ),
  ...both((side) => pounds(`Cost ${side}`, inYear(side, "Teacher cost £"), "Of teachers.")),
  ...both((side) => pounds(`Posts ${side}`, inYear(side, "Posts £"), "Of everybody.")),
  ...both((side) => pounds(`Levy ${side}`, inYear(side, "Levy less allowance £"), "Once for the trust.")),
];

const own = (planNo: string): string =>
  `SchoolFunds[School],[@School],INDEX(SchoolFunds[[In baseline]:[In after]],0,${planNo}),1`;
const ofYear = (years: number, block: string): string =>
  `INDEX(SchoolFunds[[${block} 1]:[${block} ${years}]],0,[@Year no])`;
const ofFunds = (years: number, block: string, planNo: string): string =>
  `SUMIFS(${ofYear(years, block)},${own(planNo)})`;
const moneyOf = (years: number): CalculatedColumn[] => [
  ...["Income", "Spend", "Transfers"].flatMap((block) =>
    both((side, planNo) => pounds(`${block} ${side}`, ofFunds(years, block, planNo), "Of all funds.")),
  ),
  ...both((side, planNo) =>
    formula(`Open ${side}`, `COUNTIFS(${own(planNo)},${ofYear(years, "Balance")},"${NOT_KNOWN}")`, {
      format: "whole",
      help: "Funds, capital too, of which the balance of the year is not known.",
    }),
  ),
  ...both((side, planNo) =>
    pounds(
      `Once ${side}`,
      `SUMIFS(INDEX(PlanBudget[[Amount 1]:[Amount ${years}]],0,[@Year no]),PlanBudget[School],[@School],PlanBudget[Source],"Change",INDEX(PlanBudget[[In baseline]:[In after]],0,${planNo}),1)`,
      "Cost to achieve.",
    ),
  ),
];

const grown = (what: string): string => `LN([@${what} 1]/[@${what} 0])`;
/** Each line of the release; positive when it releases. */
const LINES: Readonly<Record<ReleaseDriver, string>> = {
  pupils: `IF([@Compared]=0,0,-[@Log mean]*${grown("Pupils")})`,
  "class-size": `IF([@Compared]=0,0,[@Log mean]*(${grown("Pupils")}-${grown("Taught")}))`,
  "contact-ratio": `IF([@Compared]=0,0,[@Log mean]*(${grown("Taught")}-${grown("Teachers")}))`,
  "average-teacher-cost": `IF([@Compared]=0,0,-[@Log mean]*(${grown("Cost")}-${grown("Teachers")}))`,
  "opened-or-closed": "IF([@Compared]=0,[@Cost 0]-[@Cost 1],0)",
  "support-staff": "([@Posts 0]-[@Cost 0])-([@Posts 1]-[@Cost 1])",
  "other-spending":
    "[@Spend 0]-[@Spend 1]-([@Posts 0]-[@Posts 1])-([@Once 0]-[@Once 1])-([@Levy 0]-[@Levy 1])",
  income: "[@Income 1]-[@Income 0]",
  transfers: "[@Transfers 1]-[@Transfers 0]",
  "cost-to-achieve": "[@Once 0]-[@Once 1]",
  "levy-and-allowance": "[@Levy 0]-[@Levy 1]",
};
export const lineHeader = (driver: ReleaseDriver): string => `${DRIVER_LABELS[driver]} £`;
export const FIRST_LINE = lineHeader("pupils");
export const LAST_LINE = lineHeader("levy-and-allowance");

/** What a scenario releases at each school, by what moved; teachers by the log mean of their cost. */
export const driversTable = (years: number): CalculatedTable =>
  calculatedTable("Drivers", {
    sheet: YEARS_SHEET,
    purpose: "What the scenario releases against the plan it builds on, by school, year and what moved.",
    columns: [
      ...keys,
      ...measured,
      ...moneyOf(years),
      formula(
        "Compared",
        "IF(MIN([@Pupils 0],[@Pupils 1],[@Taught 0],[@Taught 1],[@Teachers 0],[@Teachers 1],[@Cost 0],[@Cost 1])>0,1,0)",
        { format: "flag", help: "1 where the school has pupils, teaching and teachers in both plans." },
      ),
      pounds("Fall", "[@Cost 0]-[@Cost 1]", "In the cost of teachers."),
      pounds(
        "Log mean",
        "IF([@Compared]=0,0,IF(ABS([@Fall])<1,[@Cost 0]-[@Fall]/(1+1),-[@Fall]/LN([@Cost 1]/[@Cost 0])))",
        "Of the cost of teachers in the two plans.",
      ),
      ...RELEASE_DRIVERS.map((driver) => pounds(lineHeader(driver), LINES[driver], DRIVER_LABELS[driver])),
      pounds(
        "Total £",
        "[@Spend 0]-[@Spend 1]+[@Income 1]-[@Income 0]+[@Transfers 1]-[@Transfers 0]",
        "Fall in spending, rise in income and transfers.",
      ),
      formula(
        "Known",
        `IF([@Open 0]+[@Open 1]>0,0,MIN(${inYear("0", "All known")},${inYear("1", "All known")}))`,
        {
          format: "flag",
          help: "1 where both plans are known.",
        },
      ),
    ],
  });
