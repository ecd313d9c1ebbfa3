import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";
import { IN_PLAN_COLUMNS } from "./item-columns";
import { standingIn } from "./plan-curriculum";
import { DEMAND_SHEET } from "./plan-pupils";
import { NOT_KNOWN } from "./ratio-columns";

const rowsIn = (year: number): string =>
  `PlanCurriculum[Class of],[@Class of],PlanCurriculum[Taught],[@School]&"|"&[@Subject ${year}],${standingIn(String(year))}`;

/** What stands for a subject where it cannot be said which one counts. */
export const WHICH_SUBJECT = "Not known";

/** Plans with the same curriculum share their rows. */
export const primaryClassesTable = (years: number): CalculatedTable =>
  calculatedTable("PrimaryClasses", {
    sheet: DEMAND_SHEET,
    purpose: "Classes of each year group of the primaries, or of each mixed class.",
    columns: [
      key("Plan no", { format: "whole", help: "The first of the plans with the same curriculum." }),
      ...IN_PLAN_COLUMNS,
      key("School", { help: "As in Schools." }),
      key("Class of", { help: "School and year groups." }),
      ...series(years, (year) =>
        key(`Subject ${year}`, {
          help: "Class; where there is none, the subject with most groups; blank where nothing is taught.",
        }),
      ),
      ...series(years, (year) =>
        formula(
          `Open ${year}`,
          `IF([@Subject ${year}]="${WHICH_SUBJECT}",1,COUNTIFS(${rowsIn(year)},PlanCurriculum[Periods],"${NOT_KNOWN}"))`,
          { format: "whole", help: "Rows of that subject whose groups are not known." },
        ),
      ),
      ...series(years, (year) =>
        formula(
          `Classes ${year}`,
          `IF([@Open ${year}]>0,"${NOT_KNOWN}",SUMIFS(PlanCurriculum[Groups],${rowsIn(year)}))`,
          { unit: "classes", help: "Groups of that subject." },
        ),
      ),
    ],
  });
