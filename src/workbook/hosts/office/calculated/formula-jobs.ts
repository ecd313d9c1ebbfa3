import type { CalculatedSheets, GivenColumn } from "../../../layout/calculated/calculated-sheets";
import {
  appliesTo,
  isRowFormula,
  type CalculatedColumn,
  type KeyValues,
} from "../../../layout/calculated/calculated-table";
import { KIND_WORDS } from "../../../layout/guide";
import { FIRST_BODY_ROW, KIND_ROW } from "../../../layout/placing";
import { job, type Job } from "./jobs";
import { keyJobs } from "./structure-jobs";
import { cellsOf, fillAll, type TargetSheet, type TargetTable } from "./target";

/** Rows one under another with the same formula; `from` counts from 0. */
interface FormulaRun {
  readonly formula: string | null;
  readonly from: number;
  readonly count: number;
}

/** A uniform column is one formula, and not thousands. */
export const formulaJobs = (sheet: TargetSheet, { placed }: TargetTable): Job[] =>
  placed.columns.flatMap(({ column, number }) =>
    runsOf(column, placed.content.rows).map(({ formula, from, count }) => {
      const content = formula === null ? "" : `=${formula}`;
      return job((context) => {
        const place = { row: FIRST_BODY_ROW + from, column: number, rows: count };
        fillAll(cellsOf(context, sheet, place), "formulas", content);
      }, content);
    }),
  );

/** Of a column of keys, only the rows whose key is a formula. */
function runsOf(column: CalculatedColumn, rows: readonly KeyValues[]): FormulaRun[] {
  const runs: FormulaRun[] = [];
  rows.forEach((row, from) => {
    const formula = formulaIn(column, row);
    if (formula === undefined) return;
    const before = runs.at(-1);
    const isNext = before?.formula === formula && before.from + before.count === from;
    if (before && isNext) runs[runs.length - 1] = { ...before, count: before.count + 1 };
    else runs.push({ formula, from, count: 1 });
  });
  return runs;
}

/** Undefined: none is to be written. */
function formulaIn(column: CalculatedColumn, row: KeyValues): string | null | undefined {
  if (column.formula !== null) return appliesTo(column, row) ? column.formula : null;
  const value = row[column.header] ?? null;
  return value !== null && isRowFormula(value) ? value.formula : undefined;
}

/** What a column of an input table shows by formula: never a cell that people fill in. */
export const givenJob = ({ table, header, formula }: GivenColumn): Job =>
  job((context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    fillAll(column.getDataBodyRange(), "formulas", `=${formula}`);
  }, formula);

/** Last: each sheet says of what kind it is and how its checks came out, and the seal is put on. */
export const sealJobs = (sheets: readonly TargetSheet[], { band, seal }: CalculatedSheets): Job[] => [
  ...sheets.map((sheet) => {
    const line = kindLine(sheet, band);
    return job((context) => {
      fillAll(cellsOf(context, sheet, { row: KIND_ROW, column: 1 }), "formulas", line);
    }, line);
  }),
  ...sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ placed }) => placed.content.layout.name === seal)
      .flatMap((table) => keyJobs(sheet, table)),
  ),
];

function kindLine({ content }: TargetSheet, band: CalculatedSheets["band"]): string {
  const words = KIND_WORDS[content.kind];
  if (content.kind === "working") return words;
  const results = band.map(({ label, formula }) => `"  ${label}: "&${formula}&"."`);
  return `=${[`"${words}"`, ...results].join("&")}`;
}
