import { calculatedTable, formula, key, upTo } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { valueSetBy } from "./plan-changes";
import { NOT_KNOWN } from "./ratio-columns";

export const DEMAND_SHEET = "Demand";

/** What stands in Year group and Stage of a row about pupils or periods that may be of any year group. */
export const NOT_READABLE = "Not readable";

/**
 * Column 0 is the year before the first: budget lines may grow with it. A school with nothing in Pupils, or with
 * a year group that cannot be read, has a row of that name, never complete where it counts.
 */
export const planPupilsTable = (years: number): CalculatedTable => {
  const all = [0, ...upTo(years)];
  const each = (column: (year: number) => CalculatedColumn): CalculatedColumn[] => all.map(column);
  return calculatedTable("PlanPupils", {
    sheet: DEMAND_SHEET,
    purpose: "Pupils of each school and year group by year, as each plan has them.",
    columns: [
      key("Key", { help: "School, year group and plan." }),
      key("School key", { help: "School and plan." }),
      key("School", { help: "As in Schools." }),
      key("Plan no", { format: "whole", help: "The first of the plans with the same pupils." }),
      key("Year group", { help: "As in Pupils." }),
      key("Stage", { help: "The years that it is counted with." }),
      key("Year before", { help: "The academic year before the first: column 0." }),
      ...each((year) => key(`Set by ${year}`, { help: "The change that sets the pupils of this year." })),
      ...each((year) =>
        key(`Stray ${year}`, {
          format: "flag",
          help: "1 where another row of Pupils, which cannot be read, may be about the same pupils.",
        }),
      ),
      ...each(entered),
      ...each(pupils),
      ...each(disadvantagedComplete),
      ...each(disadvantaged),
    ],
  });
};

const labelOf = (year: number): string =>
  year === 0 ? "[@Year before]" : `INDEX(ModelYears[Academic year],${year})`;
const rowsOf = (year: number): string =>
  `Pupils[School],[@School],Pupils[Academic year],${labelOf(year)},Pupils[Year group],[@Year group]`;

const entered = (year: number): CalculatedColumn =>
  formula(
    `Entered ${year}`,
    `IF(COUNTIFS(${rowsOf(year)},Pupils[Pupils],">=0")=1,SUMIFS(Pupils[Pupils],${rowsOf(year)}),"")`,
    { unit: "pupils", help: "As in Pupils; blank unless one row, and no other, has a number." },
  );
const pupils = (year: number): CalculatedColumn =>
  formula(
    `Pupils ${year}`,
    `IF([@Stray ${year}]=1,"${NOT_KNOWN}",IF([@Stage]="${NOT_READABLE}",0,IF([@Entered ${year}]="","${NOT_KNOWN}",IF([@Set by ${year}]="",[@Entered ${year}],IF(COUNTIFS(PlanChanges[Complete],0)>0,"${NOT_KNOWN}",${valueSetBy(`Set by ${year}`)}))))`,
    { unit: "pupils", help: "Of this plan." },
  );
const disadvantagedComplete = (year: number): CalculatedColumn =>
  formula(
    `Disadvantaged complete ${year}`,
    `IF(AND(ISNUMBER([@Pupils ${year}]),COUNTIFS(${rowsOf(year)},Pupils[Disadvantaged pupils],">=0")=1),1,0)`,
    { format: "flag", help: "1 where the disadvantaged pupils are known." },
  );
const disadvantaged = (year: number): CalculatedColumn =>
  formula(
    `Disadvantaged ${year}`,
    `IF([@Disadvantaged complete ${year}]=0,"${NOT_KNOWN}",SUMIFS(Pupils[Disadvantaged pupils],${rowsOf(year)})*IF([@Entered ${year}]=0,1,[@Pupils ${year}]/[@Entered ${year}]))`,
    { unit: "pupils", help: "They move in proportion when a change sets the pupils." },
  );
