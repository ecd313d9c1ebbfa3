import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { NOT_KNOWN } from "./ratio-columns";

const line = (header: string): string => `INDEX(Budget[${header}],[@Row])`;
const IS_LINE = '[@Source]="Line"';

/** What it grows with; the line's own school drives both ends of a transfer. */
export const budgetGrowthColumns: readonly CalculatedColumn[] = [
  formula("Price", `IF(${IS_LINE},${line("Price grows with")},"")&""`, {
    format: "text",
    help: "The assumption that it grows with, as in Budget.",
  }),
  formula(
    "Price row",
    `IFERROR(MATCH(IF(OR([@Price]="",[@Price]="nothing"),"nothing",IF(OR([@Price]="income growth",[@Price]="non-pay inflation"),[@Prices of]&"|"&[@Price]&"|"&[@Own no],"")),PriceGrowth[Key],0),"${NOT_KNOWN}")`,
    { format: "whole", help: "Its row in PriceGrowth." },
  ),
  formula("Driver", `IF(${IS_LINE},${line("Volume grows with")},"")&""`, {
    format: "text",
    help: "The pupils that it grows with, as in Budget.",
  }),
  formula(
    "Driver key",
    `IF(OR([@Driver]="",[@Driver]="nothing"),"nothing",IF([@Leg]="arriving",[@Other school],[@Entered school])&"|"&[@Driver]&"|"&IF((${line("Year groups")}="")=([@Year groups]=""),[@Year groups],"changed")&"|"&[@Pupils of]&"|"&[@Own no])`,
    { format: "text", help: "As Key in PupilDrivers." },
  ),
  formula("Driver row", `IFERROR(MATCH([@Driver key],PupilDrivers[Key],0),"${NOT_KNOWN}")`, {
    format: "whole",
    help: "Its row in PupilDrivers.",
  }),
];
