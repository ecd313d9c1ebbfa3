import type { CalculatedColumn, CalculatedFormat, KeyValues } from "./calculated-table";

/** Rows one under another that are shown alike. */
export interface FormatRun {
  readonly format: CalculatedFormat;
  /** The first row, from 0, and how many there are. */
  readonly from: number;
  readonly count: number;
}

/** How the rows of a column are shown: one run, but where a key says of each row what it is in. */
export function formatRuns(column: CalculatedColumn, rows: readonly KeyValues[]): FormatRun[] {
  const runs: FormatRun[] = [];
  rows.forEach((row, index) => {
    const format = formatIn(column, row);
    const before = runs.at(-1);
    if (before?.format === format) runs[runs.length - 1] = { ...before, count: before.count + 1 };
    else runs.push({ format, from: index, count: 1 });
  });
  return runs;
}

function formatIn({ format, formatBy }: CalculatedColumn, row: KeyValues): CalculatedFormat {
  const said = formatBy ? row[formatBy.key] : null;
  return (typeof said === "string" ? formatBy?.formats[said] : undefined) ?? format;
}
