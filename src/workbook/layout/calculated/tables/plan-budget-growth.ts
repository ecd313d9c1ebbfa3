import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { NOT_KNOWN } from "./ratio-columns";

const line = (header: string): string => `INDEX(Budget[${header}],[@Row])`;
const IS_LINE = '[@Source]="Line"';
const price = line("Price grows with");
const volume = line("Volume grows with");

/** What it grows with; the line's own school drives both ends of a transfer. */
export const budgetGrowthColumns: readonly CalculatedColumn[] = [
  formula(
    "Price row",
    `IFERROR(MATCH(IF(${IS_LINE},IF(OR(${price}="",${price}="nothing"),"nothing",[@Prices of]&"|"&${price}&"|"&[@Own no]),"nothing"),PriceGrowth[Key],0),"${NOT_KNOWN}")`,
    { format: "whole", help: "Row of PriceGrowth with the assumption that it grows with, as in Budget." },
  ),
  formula("Driver", `IF(${IS_LINE},IF(${volume}="","nothing",${volume}),"nothing")&""`, {
    format: "text",
    help: "The pupils that it grows with, as in Budget.",
  }),
  formula(
    "Driver row",
    `IFERROR(MATCH(IF([@Driver]="nothing","nothing",IF([@Leg]="arriving",[@Other school],[@Entered school])&"|"&[@Driver]&"|"&IF((${line("Year groups")}="")=([@Year groups]=""),[@Year groups],"changed")&"|"&[@Pupils of]&"|"&[@Own no]),PupilDrivers[Key],0),"${NOT_KNOWN}")`,
    { format: "whole", help: "Its row in PupilDrivers." },
  ),
];
