import type { CalculatedColumn, CalculatedFormat } from "../calculated/calculated-table";

/** A space as wide as a bracket, so that a number does not touch the line beside it in any program. */
const GAP = "_)";
export const NUMBER_FORMATS: Readonly<Record<CalculatedFormat, string>> = {
  text: "General",
  result: "General",
  whole: `0${GAP}`,
  flag: `0${GAP}`,
  number: `#,##0.00${GAP}`,
  ratio: `0.000${GAP}`,
  percent: `0.0%${GAP}`,
  pounds: `"£"#,##0${GAP};[Red]-"£"#,##0${GAP}`,
  pence: `"£"#,##0.00${GAP};[Red]-"£"#,##0.00${GAP}`,
  date: `dd/mm/yyyy${GAP}`,
};

const UNITS: Readonly<Partial<Record<CalculatedFormat, string>>> = {
  pounds: "£",
  pence: "£",
  percent: "%",
  date: "dd/mm/yyyy",
  flag: "1 is yes, 0 is no",
};

export const unitWords = ({ unit, format }: CalculatedColumn): string => unit ?? UNITS[format] ?? "";
