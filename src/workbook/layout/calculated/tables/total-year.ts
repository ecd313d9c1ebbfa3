import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { BASE_COLUMNS } from "./base-columns";
import { inPlan } from "./item-columns";
import { KNOWN_COLUMNS, ratioColumns } from "./ratio-columns";

export const YEARS_SHEET = "School years";

const OF_TOTAL = `${inPlan("SchoolYear")},SchoolYear[Year no],[@Year no],SchoolYear[Phase],[@Phase match],SchoolYear[Group],[@Group match]`;

const keys: readonly CalculatedColumn[] = [
  key("Plan no", { format: "whole", help: "1 Baseline, 2 Built on, 3 Before, 4 After commitments." }),
  key("Key", { help: "Plan, total and year." }),
  key("Total", { help: "An all-through school, the trust's secondaries or primaries, or the trust." }),
  key("Year no", { format: "whole", help: "As in ModelYears." }),
  key("Academic year", { help: "The same in words." }),
  key("Phase", { help: "Of a total of one phase." }),
  key("Phase match", { help: "The phase of the schools that count; * is any." }),
  key("Group match", { help: "The all-through school that they are part of; * is any." }),
  key("Weeks", { format: "whole", help: "1: totals speak of a week." }),
];

/** Totals add numerators and denominators, never ratios. */
export const totalYearTable: CalculatedTable = calculatedTable("TotalYear", {
  sheet: YEARS_SHEET,
  purpose: "All-through schools, the trust's secondaries and primaries, and the trust, by plan and year.",
  columns: [
    ...keys,
    ...KNOWN_COLUMNS.map((header) =>
      formula(header, `IF(COUNTIFS(${OF_TOTAL},SchoolYear[${header}],0)=0,1,0)`, {
        format: "flag",
        help: "1 where every school's is.",
      }),
    ),
    ...Object.values(BASE_COLUMNS).map(({ header, unit, format, help }) =>
      formula(header, `SUMIFS(SchoolYear[${header}],${OF_TOTAL})`, { unit, format, help }),
    ),
    ...ratioColumns,
  ],
});
