import { calculatedTable, formula, key, upTo } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { BUDGET_SHEET } from "./budget-rows";
import { NOT_KNOWN } from "./ratio-columns";

/** Column 0 is the year before the first: a line may be given for it. */
const each = (years: number, column: (year: number) => CalculatedColumn): CalculatedColumn[] =>
  [0, ...upTo(years)].map(column);

const DISADVANTAGED = '[@Driver]="disadvantaged pupils"';
const OFFSET = key("Offset", {
  format: "whole",
  help: "1 where the year's own pupils count, 0 where those of the year before do.",
});

const block = (name: string, years: number): string => `PlanPupils[[${name} 0]:[${name} ${years}]]`;

/** Pupils of the year, of the year before, or disadvantaged ones, by Driver no. */
const chosen = (year: number): string =>
  `CHOOSE([@Driver no],INDEX(PlanPupils[Pupils ${year}],[@Row]),${year === 0 ? '""' : `INDEX(PlanPupils[Pupils ${year - 1}],[@Row])`},INDEX(PlanPupils[Disadvantaged ${year}],[@Row]))`;

/** Pupils of the year groups that a line names, one row for each. */
export const driverGroupsTable = (years: number): CalculatedTable =>
  calculatedTable("DriverGroups", {
    sheet: BUDGET_SHEET,
    purpose: "The year groups that budget lines name: pupils of each by year.",
    columns: [
      key("Driver key", { help: "As Groups key in PupilDrivers." }),
      key("Driver no", {
        format: "whole",
        help: "1 pupils, 2 pupils the year before, 3 disadvantaged pupils.",
      }),
      key("Group key", {
        help: "As Key in PlanPupils: school, year group, and the plan whose pupils count.",
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
        formula(`Volume ${year}`, chosen(year), {
          unit: "pupils",
          help: "Pupils, or disadvantaged pupils.",
        }),
      ),
      ...each(years, (year) =>
        formula(`Known ${year}`, `[@Found]*ISNUMBER([@Volume ${year}])`, {
          format: "flag",
          help: "1 where that is known.",
        }),
      ),
    ],
  });

/** Columns of PlanPupils start at the year before the first: for column 0 there is none before, and Gaps 0 says so. */
const all = (year: number, years: number): CalculatedColumn =>
  formula(
    `All ${year}`,
    `IF(${DISADVANTAGED},SUMIFS(PlanPupils[Disadvantaged ${year}],PlanPupils[School key],[@Pool]),SUMIFS(INDEX(${block("Pupils", years)},0,${year === 0 ? "1" : `${year}+[@Offset]`}),PlanPupils[School key],[@Pool]))`,
    { unit: "pupils", help: "Of the whole school." },
  );

/** Year groups that are not known; of a line that names its own, only rows that may be any of them. */
const gaps = (year: number, years: number): CalculatedColumn => {
  const open = "COUNTIFS(PlanPupils[School key],[@Pool],PlanPupils[Year group],[@Gaps of]";
  const own =
    year === 0
      ? `IF([@Offset]=0,1,${open},PlanPupils[Pupils 0],"${NOT_KNOWN}"))`
      : `${open},INDEX(${block("Pupils", years)},0,${year}+[@Offset]),"${NOT_KNOWN}")`;
  return formula(
    `Gaps ${year}`,
    `IF(${DISADVANTAGED},${open},PlanPupils[Disadvantaged ${year}],"${NOT_KNOWN}"),${own})`,
    { format: "whole", help: "Rows of PlanPupils that are not complete." },
  );
};

const volume = (year: number): CalculatedColumn =>
  formula(
    `Volume ${year}`,
    `IF(OR([@Rows]=0,[@Gaps ${year}]>0,SUMIFS(DriverGroups[Known ${year}],DriverGroups[Driver key],[@Groups key])<[@Named]),"${NOT_KNOWN}",IF([@Named]>0,SUMIFS(DriverGroups[Volume ${year}],DriverGroups[Driver key],[@Groups key]),[@All ${year}]))`,
    { unit: "pupils", help: "What the line grows with." },
  );

const ownVolume = (years: number): CalculatedColumn =>
  formula(
    "Own volume",
    `IFERROR(CHOOSE([@Own no]+1,${[0, ...upTo(years)].map((year) => `[@Volume ${year}]`).join(",")}),"${NOT_KNOWN}")`,
    { unit: "pupils", help: "Of the year that the amount is for." },
  );

const growth = (year: number): CalculatedColumn =>
  formula(
    `Growth ${year}`,
    `IF([@Driver]="nothing",1,IFERROR(IF([@Own volume]>0,[@Volume ${year}]/[@Own volume],"${NOT_KNOWN}"),"${NOT_KNOWN}"))`,
    { format: "ratio", help: "From the year that the amount is for." },
  );

const KEYS: readonly CalculatedColumn[] = [
  key("Key", { help: "School, driver, year groups, plan and year; nothing: for lines that do not grow." }),
  key("Driver", { help: "As Volume grows with in Budget." }),
  key("Own no", {
    format: "whole",
    help: "The year that the amount is for: 0 is the year before the first, -1 earlier still.",
  }),
  key("Groups key", { help: "The same without the year: Driver key in DriverGroups." }),
  key("Pool", { help: "School key of PlanPupils: the school, and the plan whose pupils count." }),
  OFFSET,
  key("Named", { format: "whole", help: "How many year groups it names; 0: all of the school." }),
  key("Gaps of", { help: "Year groups of which none may be unknown: * is all of the school." }),
];

/** What budget lines grow with, once for all lines that share it. The first row is for lines that do not grow. */
export const pupilDriversTable = (years: number): CalculatedTable =>
  calculatedTable("PupilDrivers", {
    sheet: BUDGET_SHEET,
    purpose: "The pupils that budget lines grow with, by year.",
    columns: [
      ...KEYS,
      formula("Rows", "COUNTIFS(PlanPupils[School key],[@Pool])", {
        format: "whole",
        help: "Year groups of the school.",
      }),
      ...each(years, (year) => all(year, years)),
      ...each(years, (year) => gaps(year, years)),
      ...each(years, volume),
      ownVolume(years),
      ...upTo(years).map(growth),
    ],
  });
