import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { IN_PLAN_COLUMNS } from "./item-columns";
import { DEMAND_SHEET } from "./plan-pupils";

const item = (header: string): string => `INDEX(PlanCurriculum[${header}],[@Item row])`;
const viable = 'INDEX(Settings[Value],MATCH("Viable sixth-form group",Settings[Setting],0))';

export const sixthFormTable = (years: number): CalculatedTable =>
  calculatedTable("SixthForm", {
    sheet: DEMAND_SHEET,
    purpose: "Sixth-form groups with fewer pupils on average than the trust's viable size.",
    columns: [
      key("Item", { format: "whole", help: "As in PlanCurriculum." }),
      ...IN_PLAN_COLUMNS,
      formula("Item row", "IFERROR(MATCH([@Item],PlanCurriculum[Item],0),1)", {
        format: "whole",
        help: "Its row in PlanCurriculum.",
      }),
      formula("School", item("School"), { format: "text", help: "The school that teaches it." }),
      formula("Groups", item("Groups"), { help: "Its groups." }),
      formula("Taking", item("Taking"), { unit: "pupils", help: "Blank: all of its year groups." }),
      formula("Roll row", item("Roll row"), { format: "whole", help: "Row of its pupils." }),
      formula("And row", `IF(${item("And group")}="","",${item("And row")})`, {
        format: "whole",
        help: "Row of the pupils of its second year group.",
      }),
      formula("Least", `[@Groups]*N(${viable})`, { unit: "pupils", help: "Groups × viable size." }),
      formula("Complete", `IF(AND(COUNTIFS(PlanCurriculum[Item],[@Item])=1,ISNUMBER(${viable})),1,0)`, {
        format: "flag",
        help: "1 where the viable size is known.",
      }),
      ...series(years, pupilsOn),
      ...series(years, small),
    ],
  });

const pupilsOn = (year: number): CalculatedColumn =>
  formula(
    `Pupils ${year}`,
    `IF([@Taking]="",INDEX(PlanPupils[Pupils ${year}],[@Roll row])+IF([@And row]="",0,INDEX(PlanPupils[Pupils ${year}],N([@And row]))),N([@Taking]))`,
    { unit: "pupils", help: "Pupils on it." },
  );
const small = (year: number): CalculatedColumn =>
  formula(`Small ${year}`, `IF(AND(${item(`In ${year}`)}=1,[@Pupils ${year}]<[@Least]),[@Groups],0)`, {
    format: "number",
    unit: "groups",
    help: "All its groups, where they are smaller than is viable.",
  });
