import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { amount, IS_POINT, setOr, staff } from "./staff-cells";

const area = "INDEX(PlanSchools[Area],[@Targets row])";

/** Where on its scale it stands, and how far it moves up. */
const pointColumns: readonly CalculatedColumn[] = [
  formula(
    "Area",
    `IF(COUNTIFS(PayGrid[Area],${area},PayGrid[Scale],${staff("Pay scale")})>0,${area},"England")`,
    {
      format: "text",
      help: "The pay area whose scale counts: the school's, else England.",
    },
  ),
  formula("Scale key", `[@Prices of]&"|"&[@Award]&"|"&[@Area]&"|"&${staff("Pay scale")}`, {
    format: "text",
    help: "Plan, award, area and scale.",
  }),
  formula("Point key", `[@Scale key]&"|"&${staff("Pay point")}`, { format: "text", help: "And the point." }),
  formula("Grid row", "IFERROR(MATCH([@Point key],PayGrid[Key],0),1)", {
    format: "whole",
    help: "Row of PayGrid.",
  }),
  formula(
    "Top row",
    `IF(${staff("Highest point")}="",[@Grid row]+INDEX(PayGrid[Steps to top],[@Grid row]),IFERROR(MATCH([@Scale key]&"|"&${staff("Highest point")},PayGrid[Key],0),0))`,
    { format: "whole", help: "Row of the highest point; 0 where it is not found." },
  ),
  formula(
    "Steps",
    `IF(AND(${IS_POINT},OR(${staff("Increments")}="yes",${staff("Increments")}=TRUE)),MIN(ROWS(ModelYears[])-1,MAX(0,[@Top row]-[@Grid row])),0)`,
    { format: "whole", help: "Points that it can still move up, one each September." },
  ),
  formula(
    "Steps known",
    `[@Set read]*IF(${IS_POINT},IF(INDEX(PayGrid[Order],[@Grid row]+[@Steps])-INDEX(PayGrid[Order],[@Grid row])=[@Steps],MIN(1,[@Top row]),0),1)`,
    { format: "flag", help: "1 where every point that it reaches, and every change to it, is known." },
  ),
  formula(
    "Numbers known",
    `IF(AND(ISNUMBER(${staff("FTE")}),OR(${IS_POINT},[@Pay set by]<>"",ISNUMBER(${staff("Annual salary £")}),ISNUMBER(${staff("Annual cost £")}))),1,0)`,
    { format: "flag", help: "1 where the FTE, and a salary or a cost where there is no point, are numbers." },
  ),
  formula(
    "Pay known",
    `IF(${IS_POINT},IF(INDEX(PayGrid[Key],[@Grid row])=[@Point key],MIN([@Numbers known],INDEX(PayGrid[Complete],[@Grid row])),0),[@Numbers known])`,
    { format: "flag", help: "1 where its point, salary or whole cost is there." },
  ),
];

/** How the post is paid: on a point, by a salary, or with the cost of the whole row. */
export const payColumns: readonly CalculatedColumn[] = [
  formula(
    "Paid by",
    `IF(${staff("Pay point")}<>"","point",IF(ISNUMBER(${staff("Annual salary £")}),"salary","row"))`,
    { format: "text", help: "point, salary, or row for a cost that is given whole." },
  ),
  formula(
    "Given £",
    setOr("Pay set by", `IF([@Paid by]="salary",${amount("Annual salary £")},${amount("Annual cost £")})`),
    { format: "pence", help: "The salary or the whole cost, at first-year prices." },
  ),
  ...pointColumns,
  formula("On-costs", 'IF([@Paid by]="row",0,1)', {
    format: "flag",
    help: "0 where the cost is given whole, on-costs inside.",
  }),
  formula(
    "Scheme",
    `IF([@On-costs]=0,"None",IF(${staff("Pension")}="",INDEX(Roles[Pension],[@Role row]),${staff("Pension")}))`,
    { format: "text", help: "The employer's pension scheme." },
  ),
  formula("Whole £", "IF([@On-costs]=1,0,[@Given £]*[@Share of row])", {
    format: "pence",
    help: "A cost given whole, at first-year prices, for the FTE of the plan.",
  }),
];

/** What is added to pay at first-year prices. */
export const allowanceColumns: readonly CalculatedColumn[] = [
  formula("TLR £", setOr("TLR set by", amount("TLR £")), {
    format: "pence",
    help: "The full yearly amount.",
  }),
  formula("TLR share", setOr("TLR share set by", `IF(${staff("TLR share")}="",1,${amount("TLR share")})`), {
    format: "ratio",
    help: "Share of the responsibility held.",
  }),
  formula("Allowances £", `[@TLR £]*[@TLR share]+${setOr("SEN set by", amount("SEN allowance £"))}`, {
    format: "pence",
    help: "TLR by its share, and the SEN allowance.",
  }),
  formula("Paid FTE", `[@FTE]*IF(${staff("Paid weeks share")}="",1,${amount("Paid weeks share")})`, {
    unit: "FTE",
    help: "FTE × paid weeks share.",
  }),
  formula("Point FTE", `IF(${IS_POINT},[@Paid FTE],0)`, { unit: "FTE", help: "What is paid on the point." }),
  formula(
    "Base £",
    `IF([@On-costs]=0,${amount("of which pay £")}*[@Share of row],IF(${IS_POINT},0,[@Given £]*[@Paid FTE])+[@Allowances £])`,
    { format: "pence", help: "What grows with the award without rounding: salary and allowances." },
  ),
];
