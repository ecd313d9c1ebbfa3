import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";

const line = (header: string): string => `INDEX(Budget[${header}],[@Row])`;
const IS_LINE = '[@Source]="Line"';

const price = (years: number): CalculatedColumn[] => [
  formula("Entered price", `IF(${IS_LINE},${line("Price grows with")}&"","")`, {
    format: "text",
    help: "As in Budget.",
  }),
  formula(
    "Price",
    'IF([@Entered price]="","nothing",IF(OR([@Entered price]="nothing",[@Entered price]="income growth",[@Entered price]="non-pay inflation"),[@Entered price],"Not known"))',
    { format: "text", help: "The assumption that it grows with." },
  ),
  formula("Price row", 'IFERROR(MATCH([@Prices of]&"|"&[@Price],PriceGrowth[Key],0),1)', {
    format: "whole",
    help: "Its row in PriceGrowth.",
  }),
  formula(
    "Own price",
    `IF([@Own no]<1,IF([@Price]="nothing",1,0),INDEX(PriceGrowth[[Index 1]:[Index ${years}]],[@Price row],[@Own no]))`,
    { format: "ratio", help: "Its index in the year that the amount is for." },
  ),
  formula(
    "Own gaps",
    `IF([@Own no]<1,0,INDEX(PriceGrowth[[Gaps 1]:[Gaps ${years}]],[@Price row],[@Own no]))`,
    { format: "whole", help: "Years without an assumption up to then." },
  ),
];

/** The line's own school drives both ends of a transfer. */
const volume = (years: number): CalculatedColumn[] => [
  formula("Driver", `IF(${IS_LINE},${line("Volume grows with")}&"","")`, {
    format: "text",
    help: "As in Budget.",
  }),
  formula(
    "Groups",
    `IF(${IS_LINE},IF((${line("Year groups")}="")=([@Year groups]=""),[@Year groups],"changed")&"","")`,
    { format: "text", help: "The year groups that it names." },
  ),
  formula(
    "Driver key",
    'IF(OR([@Driver]="",[@Driver]="nothing"),"nothing",[@Own school]&"|"&[@Driver]&"|"&[@Groups]&"|"&[@Pupils of])',
    { format: "text", help: "As Key in PupilDrivers." },
  ),
  formula("Driver row", "IFERROR(MATCH([@Driver key],PupilDrivers[Key],0),1)", {
    format: "whole",
    help: "Its row in PupilDrivers.",
  }),
  formula(
    "Own volume",
    `IF([@Driver key]="nothing",1,IF([@Own no]<0,0,INDEX(PupilDrivers[[Volume 0]:[Volume ${years}]],[@Driver row],[@Own no]+1)))`,
    { format: "number", help: "Pupils in the year that the amount is for; 0 where they are not known." },
  ),
];

export const budgetGrowthColumns = (years: number): CalculatedColumn[] => [
  ...price(years),
  ...volume(years),
  formula("Own scale", "[@Own price]*[@Own volume]", {
    format: "number",
    help: "What growth is measured from.",
  }),
  formula(
    "Grows",
    "IF(AND([@Own scale]>0,INDEX(PriceGrowth[Assumption],[@Price row])=[@Price],INDEX(PupilDrivers[Key],[@Driver row])=[@Driver key]),1,0)",
    { format: "flag", help: "1 where what it grows with is there, and known in its own year." },
  ),
];
