import type { CalculatedColumn, KeyValues } from "../../layout/calculated/calculated-table";
import { CALCULATED_FORMATS } from "./looks";

/** Rows one under another that are shown alike. */
export interface FormatRun {
  readonly format: string;
  /** The first row, from 0, and how many there are. */
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
  return CALCULATED_FORMATS[own ?? format];
}
