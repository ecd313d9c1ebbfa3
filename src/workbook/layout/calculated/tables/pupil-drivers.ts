import { calculatedTable, formula, key, upTo } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { BUDGET_SHEET } from "./budget-rows";

/** Column 0 is the year before the first: a line may be given for it. */
const each = (years: number, column: (year: number) => CalculatedColumn): CalculatedColumn[] =>
  [0, ...upTo(years)].map(column);

const DISADVANTAGED = '[@Driver]="disadvantaged pupils"';
const OFFSET = key("Offset", {
  format: "whole",
  help: "1 where the year's own pupils count, 0 where those of the year before do.",
});

/** Columns of PlanPupils start at the year before the first, so Offset 0 in column 0 is a year too early. */
const shifted = (year: number, text: string, none: string): string =>
  year === 0 ? `IF([@Offset]=0,${none},${text})` : text;
const block = (name: string, years: number): string => `PlanPupils[[${name} 0]:[${name} ${years}]]`;

/** Pupils of the year, of the year before, or disadvantaged ones, by Driver no. */
const chosen = (year: number, pupils: string, disadvantaged: string): string =>
  `CHOOSE([@Driver no],INDEX(PlanPupils[${pupils} ${year}],[@Row]),${year === 0 ? "0" : `INDEX(PlanPupils[${pupils} ${year - 1}],[@Row])`},INDEX(PlanPupils[${disadvantaged} ${year}],[@Row]))`;

/** Pupils of the year groups that a line names, one row for each. */
export const driverGroupsTable = (years: number): CalculatedTable =>
  calculatedTable("DriverGroups", {
    sheet: BUDGET_SHEET,
    purpose: "The year groups that budget lines name: pupils of each by year.",
    columns: [
      key("Driver key", { help: "As Key in PupilDrivers." }),
      key("School", { help: "As in Schools." }),
      key("Driver no", {
        format: "whole",
        help: "1 pupils, 2 pupils the year before, 3 disadvantaged pupils.",
      }),
      key("Plan no", { format: "whole", help: "The number of the plan whose pupils count." }),
      key("Year group", { help: "As in Pupils." }),
      formula("Group key", '[@School]&"|"&[@Year group]&"|"&[@Plan no]', {
        format: "text",
        help: "As Key in PlanPupils.",
      }),
      formula("Row", "IFERROR(MATCH([@Group key],PlanPupils[Key],0),1)", {
        format: "whole",
        help: "Its row in PlanPupils.",
      }),
      formula("Found", "COUNTIFS(PlanPupils[Key],[@Group key])", {
        format: "flag",
        help: "1 where the year group is in PlanPupils.",
      }),
      ...each(years, (year) =>
        formula(`Volume ${year}`, chosen(year, "Pupils", "Disadvantaged"), {
          unit: "pupils",
          help: "Pupils, or disadvantaged pupils.",
        }),
      ),
      ...each(years, (year) =>
        formula(`Known ${year}`, `[@Found]*${chosen(year, "Complete", "Disadvantaged complete")}`, {
          format: "flag",
          help: "1 where that is known.",
        }),
      ),
    ],
  });

/** In column 0 there is no year before: Gaps 0 says so. */
const all = (year: number, years: number): CalculatedColumn =>
  formula(
    `All ${year}`,
    `IF(${DISADVANTAGED},SUMIFS(PlanPupils[Disadvantaged ${year}],PlanPupils[School key],[@Pool]),SUMIFS(INDEX(${block("Pupils", years)},0,${year === 0 ? "1" : `${year}+[@Offset]`}),PlanPupils[School key],[@Pool]))`,
    { unit: "pupils", help: "Of the whole school." },
  );

/** Year groups whose pupils are not known; of a line that names its own, only rows that may be any of them. */
const gaps = (year: number, years: number): CalculatedColumn =>
  formula(
    `Gaps ${year}`,
    shifted(
      year,
      `COUNTIFS(PlanPupils[School key],[@Pool],PlanPupils[Year group],[@Gaps of],INDEX(${block("Complete", years)},0,${year}+[@Offset]),0)`,
      "1",
    ),
    { format: "whole", help: "Rows of PlanPupils that are not complete." },
  );

const disadvantagedGaps = (year: number): CalculatedColumn =>
  formula(
    `Other gaps ${year}`,
    `IF(${DISADVANTAGED},COUNTIFS(PlanPupils[School key],[@Pool],PlanPupils[Year group],[@Gaps of],PlanPupils[Disadvantaged complete ${year}],0),0)`,
    { format: "whole", help: "The same of disadvantaged pupils." },
  );

const known = (year: number): CalculatedColumn =>
  formula(
    `Known ${year}`,
    `IF([@Driver]="nothing",1,IF(AND([@Rows]>0,[@Gaps ${year}]+[@Other gaps ${year}]=0,SUMIFS(DriverGroups[Known ${year}],DriverGroups[Driver key],[@Key])=[@Named]),1,0))`,
    { format: "flag", help: "1 where the volume is known." },
  );

const volume = (year: number): CalculatedColumn =>
  formula(
    `Volume ${year}`,
    `IF([@Driver]="nothing",1,[@Known ${year}]*IF([@Named]>0,SUMIFS(DriverGroups[Volume ${year}],DriverGroups[Driver key],[@Key]),[@All ${year}]))`,
    { unit: "pupils", help: "What the line grows with; 0 where it is not known." },
  );

/** What budget lines grow with, once for all lines that share it. The first row is for lines that do not grow. */
export const pupilDriversTable = (years: number): CalculatedTable =>
  calculatedTable("PupilDrivers", {
    sheet: BUDGET_SHEET,
    purpose: "The pupils that budget lines grow with, by year.",
    columns: [
      key("School", { help: "As in Schools." }),
      key("Driver", { help: "As Volume grows with in Budget." }),
      key("Year groups", { help: "Those that the line names; blank: all." }),
      key("Plan no", { format: "whole", help: "The number of the plan whose pupils count." }),
      OFFSET,
      key("Named", { format: "whole", help: "How many year groups it names." }),
      key("Gaps of", { help: "Year groups of which none may be unknown: * is all of the school." }),
      formula(
        "Key",
        'IF([@Driver]="nothing","nothing",[@School]&"|"&[@Driver]&"|"&[@Year groups]&"|"&[@Plan no])',
        { format: "text", help: "School, driver, year groups and plan." },
      ),
      formula("Pool", '[@School]&"|"&[@Plan no]', { format: "text", help: "School key of PlanPupils." }),
      formula("Rows", "COUNTIFS(PlanPupils[School key],[@Pool])", {
        format: "whole",
        help: "Year groups of the school.",
      }),
      ...each(years, (year) => all(year, years)),
      ...each(years, (year) => gaps(year, years)),
      ...each(years, disadvantagedGaps),
      ...each(years, known),
      ...each(years, volume),
    ],
  });
