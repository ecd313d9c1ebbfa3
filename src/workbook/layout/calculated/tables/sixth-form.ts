import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { IN_PLAN_COLUMNS } from "./item-columns";
import { DEMAND_SHEET } from "./plan-pupils";
import { NOT_KNOWN } from "./ratio-columns";

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
      ...(["From no", "To no"] as const).map((header) =>
        formula(header, item(header), { format: "whole", help: "As in PlanCurriculum." }),
      ),
      formula("Groups", item("Groups"), { help: "Its groups." }),
      formula("Taking", item("Taking"), { unit: "pupils", help: "Blank: all of its year groups." }),
      formula("Roll row", item("Roll row"), { format: "whole", help: "As in PlanCurriculum." }),
      formula(
        "And row",
        `IF(${item("And key")}="","",IFERROR(MATCH([@School]&"|"&${item("And key")},PlanPupils[Key],0),"not in Pupils"))`,
        { format: "whole", help: "The row of its second year group in PlanPupils." },
      ),
      formula("Least", `IF(ISNUMBER(${viable}),[@Groups]*${viable},"${NOT_KNOWN}")`, {
        unit: "pupils",
        help: "Groups × viable size.",
      }),
      ...series(years, small),
    ],
  });

const pupilsOn = (year: number): string =>
  `IF([@Taking]="",INDEX(PlanPupils[Pupils ${year}],[@Roll row])+IF([@And row]="",0,INDEX(PlanPupils[Pupils ${year}],[@And row])),[@Taking])`;
const small = (year: number): CalculatedColumn =>
  formula(
    `Small ${year}`,
    `IF(OR([@Groups]=0,[@From no]>${year},[@To no]<${year}),0,IFERROR(IF(${pupilsOn(year)}-[@Least]<0,[@Groups],0),"${NOT_KNOWN}"))`,
    { format: "number", unit: "groups", help: "All its groups, where they are smaller than is viable." },
  );
