import type { CalculatedColumn, CalculatedFormat } from "../calculated/calculated-table";

const AXIS_FORMATS: Readonly<Partial<Record<CalculatedFormat, string>>> = {
  whole: "0",
  ratio: "0.00",
  percent: "0%",
  pounds: '"£"#,##0',
  pence: '"£"#,##0',
};

export const axisFormat = ({ format }: CalculatedColumn): string => AXIS_FORMATS[format] ?? "General";
