import { calculatedTable, formula, key, series, upTo } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { valueSetBy } from "./plan-changes";
import { TIMELINE_SHEET } from "./timeline";

const schoolColumns: readonly CalculatedColumn[] = [
  formula("Schools row", "IFERROR(MATCH([@School],Schools[School],0),1)", {
    format: "whole",
    help: "Its row in Schools.",
  }),
  formula("Phase", "INDEX(Schools[Phase],[@Schools row])", { format: "text", help: "As in Schools." }),
  formula("Area", "INDEX(Schools[Pay area],[@Schools row])", { format: "text", help: "Pay area." }),
  formula(
    "Group",
    'IF(INDEX(Schools[Part of school],[@Schools row])="",[@School],INDEX(Schools[Part of school],[@Schools row]))',
    { format: "text", help: "The all-through school that it is part of, or itself." },
  ),
  formula("Cycle", "N(INDEX(Schools[Periods per cycle],[@Schools row]))", {
    help: "Periods in one timetable cycle.",
  }),
  formula("Weeks", "N(INDEX(Schools[Weeks per cycle],[@Schools row]))", { help: "Weeks in the cycle." }),
];

export const planSchoolsTable = (years: number): CalculatedTable =>
  calculatedTable("PlanSchools", {
    sheet: TIMELINE_SHEET,
    purpose: "Each school's timetable cycle, and its target contact ratio in each plan and year.",
    columns: [
      key("Plan no", { format: "whole", help: "1 Baseline, 2 Built on, 3 Before, 4 After commitments." }),
      key("School", { help: "As in Schools." }),
      ...series(years, (year) =>
        key(`Set by ${year}`, { help: "The change that sets the target in this year." }),
      ),
      formula("Key", '[@Plan no]&"|"&[@School]', { format: "text", help: "Plan and school." }),
      ...schoolColumns,
      ...series(years, (year) =>
        formula(
          `Target ${year}`,
          `IF([@Set by ${year}]="",N(INDEX(Schools[Target contact ratio],[@Schools row])),${valueSetBy(`Set by ${year}`)})`,
          { format: "ratio", help: "Target contact ratio; 0 where there is none." },
        ),
      ),
      formula(
        "Has target",
        `IF(MIN(${upTo(years)
          .map((year) => `[@Target ${year}]`)
          .join(",")})>0,1,0)`,
        { format: "flag", help: "1 where there is a target in every year." },
      ),
      formula(
        "Complete",
        "IF(AND(COUNTIFS(Schools[School],[@School])=1,ISNUMBER(INDEX(Schools[Periods per cycle],[@Schools row])),[@Weeks]>0),1,0)",
        { format: "flag", help: "1 where the school and its cycle are there." },
      ),
    ],
  });
