import type {
  CalculatedColumn,
  CalculatedFormat,
  KeyValues,
} from "../../../layout/calculated/calculated-table";
import type { CalculatedKind } from "../../../layout/calculated/calculated-sheets";

export const NAVY = "#0F3A5F";
export const STEEL = "#4A6782";
export const BAND = "#E8EEF5";
export const GREY = "#5B6675";
export const WHITE = "#FFFFFF";
export const BODY: Readonly<Record<CalculatedKind, string | null>> = {
  working: "#F1F3F5",
  output: null,
  control: "#F6F3FC",
  input: "#FFFBE0",
  decision: "#FFFBE0",
};
export const TABS: Readonly<Record<CalculatedKind, string>> = {
  working: "#9AA5B1",
  output: "#2F855A",
  control: "#6B46C1",
  input: "#F2C94C",
  decision: "#E07B39",
};

const FORMATS: Readonly<Record<CalculatedFormat, string>> = {
  text: "General",
  result: "General",
  whole: "0",
  flag: "0",
  number: "#,##0.00",
  ratio: "0.000",
  percent: "0.0%",
  pounds: '"£"#,##0;[Red]-"£"#,##0',
  pence: '"£"#,##0.00;[Red]-"£"#,##0.00',
  date: "dd/mm/yyyy",
};

/** Rows one under another that are shown alike; `from` counts from 0. */
export interface FormatRun {
  readonly format: string;
  readonly from: number;
  readonly count: number;
}

/** How the rows of a column are shown: one run, but where a key says of each row what it is in. */
export function formatRuns(column: CalculatedColumn, rows: readonly KeyValues[]): FormatRun[] {
  const runs: FormatRun[] = [];
  rows.forEach((row, index) => {
    const format = formatOf(column, row);
    const before = runs.at(-1);
    if (before?.format === format) runs[runs.length - 1] = { ...before, count: before.count + 1 };
    else runs.push({ format, from: index, count: 1 });
  });
  return runs;
}

function formatOf({ format, formatBy }: CalculatedColumn, row: KeyValues): string {
  const said = formatBy ? (row[formatBy.key] ?? null) : null;
  const own = typeof said === "string" ? formatBy?.formats[said] : undefined;
  return FORMATS[own ?? format];
}

/** In points: of the longest word of the header, of what may stand in the column, and of its keys. */
export function widthOf(column: CalculatedColumn, rows: readonly KeyValues[]): number {
  const words = column.header.split(" ");
  const keys = column.formula === null ? rows.map((row) => row[column.header] ?? "") : [];
  const texts = [...words, SHOWN[column.format] ?? "", ...keys.filter((key) => typeof key === "string")];
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER + ROOM)));
}

const SHOWN: Readonly<Partial<Record<CalculatedFormat, string>>> = {
  number: "10,000,000.00",
  pounds: "£10,000,000",
  pence: "£10,000,000.00",
  date: "01/09/2026",
};
const [NARROWEST, WIDEST, LETTER, ROOM] = [54, 230, 5.6, 14];
