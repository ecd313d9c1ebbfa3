import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { amount, setOr, staff } from "./staff-cells";

const area = "INDEX(PlanSchools[Area],[@Targets row])";
const scale = staff("Pay scale");
const point = staff("Pay point");
const highest = staff("Highest point");
const increments = staff("Increments");
const scheme = `IF(${staff("Pension")}="",INDEX(Roles[Pension],[@Role row]),${staff("Pension")})`;
/** A cost that is given for the whole row. */
const IS_WHOLE = "[@Pension row]=0";
const atStart = (column: string): string => `INDEX(PayGrid[${column}],[@Grid row])`;
const highestKey = `[@Scale key]&"|"&${highest}`;

/** How the post is paid: on a point, by a salary, or with the cost of the whole row. */
export const payColumns: readonly CalculatedColumn[] = [
  formula(
    "Paid by",
    `IF(${point}<>"","point",IF(ISNUMBER(${staff("Annual salary £")}),"salary",IF(OR([@Pay set by]<>"",ISNUMBER(${staff("Annual cost £")})),"row","nothing")))`,
    { format: "text", help: "point, salary, row for a cost that is given whole, or nothing that is known." },
  ),
  formula(
    "Pension row",
    `IF([@Paid by]="row",0,IFERROR(MATCH(${scheme}&IF(${scheme}="LGPS","|"&[@School],""),PensionRates[Key],0),1))`,
    {
      format: "whole",
      help: "Row of PensionRates, by Staff or else Roles; 0 where the cost is given whole, on-costs inside.",
    },
  ),
  formula(
    "Paid times",
    `IF(${IS_WHOLE},IF([@FTE set by]="",1,IF(${amount("FTE")}=0,0,[@FTE]/${amount("FTE")})),[@FTE]*IF(${staff("Paid weeks share")}="",1,${amount("Paid weeks share")}))`,
    {
      format: "ratio",
      help: "What a full-time amount counts: FTE × paid weeks share; of a whole cost, FTE ÷ the FTE entered.",
    },
  ),
  formula(
    "Given £",
    setOr("Pay set by", `IF([@Paid by]="salary",${amount("Annual salary £")},${amount("Annual cost £")})`),
    { format: "pence", help: "The full-time salary or the whole cost, at first-year prices." },
  ),
  formula(
    "TLR £",
    `${setOr("TLR set by", amount("TLR £"))}*${setOr("TLR share set by", `IF(${staff("TLR share")}="",1,${amount("TLR share")})`)}`,
    { format: "pence", help: "The yearly amount × the share of the responsibility held." },
  ),
  formula(
    "Base £",
    `IF(${IS_WHOLE},${amount("of which pay £")}*[@Paid times],IF([@Paid by]="salary",[@Given £]*[@Paid times],0)+[@TLR £]+${setOr("SEN set by", amount("SEN allowance £"))})`,
    {
      format: "pence",
      help: "Yearly pay that grows with the award without rounding: salary, TLR and SEN allowance.",
    },
  ),
];

/** Where on its scale it stands, and how far it moves up. */
export const pointColumns: readonly CalculatedColumn[] = [
  formula(
    "Scale key",
    `[@Prices of]&"|"&INDEX(Roles[Award],[@Role row])&"|"&IF(COUNTIFS(PayGrid[Area],${area},PayGrid[Scale],${scale})>0,${area},"England")&"|"&${scale}`,
    { format: "text", help: "Plan, award, area and scale: the scale of the school's area, else of England." },
  ),
  formula(
    "Grid row",
    `IF(OR(${highest}="",COUNTIFS(PayGrid[Key],${highestKey})=1),IFERROR(MATCH([@Scale key]&"|"&${point},PayGrid[Key],0),0),0)`,
    {
      format: "whole",
      help: "Row of PayGrid; 0 without a point, or where its point or its highest is not found.",
    },
  ),
  formula(
    "Steps",
    `IF(AND([@Grid row]>0,OR(${increments}="yes",${increments}=TRUE)),MIN(ROWS(ModelYears[])-1,MAX(0,${atStart("Steps to top")}-SUMIFS(PayGrid[Steps to top],PayGrid[Key],${highestKey}))),0)`,
    { format: "whole", help: "Points that it can still move up, one each September." },
  ),
  formula(
    "Point known",
    `IF(${point}="",1,IF([@Grid row]=0,0,IF(AND(${atStart("Key")}=[@Scale key]&"|"&${point},INDEX(PayGrid[Order],[@Grid row]+[@Steps])-${atStart("Order")}=[@Steps]),${atStart("Complete")},0)))`,
    { format: "flag", help: "1 where every point that it reaches is known, or none is entered." },
  ),
];
