import {
  isRowFormula,
  type CalculatedColumn,
  type KeyValues,
} from "../../../layout/calculated/calculated-table";
import type { PlacedCalculatedColumn } from "../../../layout/calculated/place-calculated";
import { unitWords } from "../../../layout/look/number-formats";
import {
  FIRST_BODY_ROW,
  HEADER_ROW,
  INTRODUCTION_ROW,
  KIND_ROW,
  PURPOSE_ROW,
  TITLE_ROW,
  UNIT_ROW,
} from "../../../layout/placing";
import { contentOf, typed, type Content } from "../cell-contents";
import { dressSheet, dressTable } from "./dress-jobs";
import { job, type Job } from "./jobs";
import { UNFINISHED } from "./kind-line";
import { cellsOf, sheetOf, type TargetSheet, type TargetTable } from "./target";

/** The sheet and its tables with their headers and keys, so that formulas may name them. */
export const structureJobs = (sheet: TargetSheet, seal: string): Job[] => [
  ...(sheet.isThere ? [] : [addJob(sheet)]),
  ...topJobs(sheet),
  ...sheet.tables.flatMap((table) => [
    ...frameJobs(sheet, table),
    ...(table.placed.content.layout.name === seal ? [] : keyJobs(sheet, table)),
    ...dressTable(sheet, table),
  ]),
  ...(sheet.isDressed ? [] : dressSheet(sheet)),
];

const addJob = (sheet: TargetSheet): Job =>
  job((context) => {
    context.workbook.worksheets.add(sheet.name);
    if (sheet.replaces !== null) sheetOf(context, sheet).position = sheet.replaces;
  });

/** An older sheet in the place of one. */
export const deleteJobs = (sheet: TargetSheet): Job[] =>
  sheet.replaces === null ? [] : [job((context) => context.workbook.worksheets.getItem(sheet.name).delete())];

function topJobs(sheet: TargetSheet): Job[] {
  const { title, introduction } = sheet.content;
  return [
    ...(sheet.isThere ? [] : unfinishedJobs(sheet)),
    lineJob(sheet, TITLE_ROW, title),
    lineJob(sheet, INTRODUCTION_ROW, introduction.join(" ")),
  ];
}

export const unfinishedJobs = (sheet: TargetSheet): Job[] => [lineJob(sheet, KIND_ROW, UNFINISHED)];

const lineJob = (sheet: TargetSheet, row: number, text: string): Job =>
  job((context) => {
    cellsOf(context, sheet, { row, column: 1 }).values = [[typed(text)]];
  }, text);

/** The table, from its headers to its last row; what it no longer reaches is cleared. */
function frameJobs(sheet: TargetSheet, { placed, lastRowNow }: TargetTable): Job[] {
  const { columns, content, firstColumn: column, lastBodyRow } = placed;
  const { name, purpose } = content.layout;
  const width = { column, columns: columns.length };
  const heads = [
    [PURPOSE_ROW, [`${name}: ${purpose}`]],
    [UNIT_ROW, columns.map((own) => unitWords(own.column))],
    [HEADER_ROW, columns.map((own) => own.column.header)],
  ] as const;
  const texts = heads.map(([row, line]) =>
    job((context) => {
      cellsOf(context, sheet, { row, column, columns: line.length }).values = [line.map(typed)];
    }, line),
  );
  const all = { ...width, row: HEADER_ROW, rows: lastBodyRow - HEADER_ROW + 1 };
  const isShorter = lastRowNow !== null && lastRowNow > lastBodyRow;
  const cleared = { ...width, row: lastBodyRow + 1, rows: (lastRowNow ?? 0) - lastBodyRow };
  return [
    ...texts,
    job((context) => {
      const range = cellsOf(context, sheet, all);
      if (lastRowNow === null) addTable(context, sheet, name, range);
      else context.workbook.tables.getItem(name).resize(range);
    }),
    ...(isShorter ? [job((context) => cellsOf(context, sheet, cleared).clear("All"))] : []),
  ];
}

function addTable(context: Excel.RequestContext, sheet: TargetSheet, name: string, range: Excel.Range): void {
  const table = sheetOf(context, sheet).tables.add(range, true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

/** Rows of a column that go into one call. */
const ROWS_AT_ONCE = 20_000;

export function keyJobs(sheet: TargetSheet, { placed }: TargetTable): Job[] {
  const { rows } = placed.content;
  return placed.columns
    .filter(({ column }) => column.formula === null)
    .flatMap((column) => {
      const jobs: Job[] = [];
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        jobs.push(keysFrom(sheet, column, { from, rows: rows.slice(from, from + ROWS_AT_ONCE) }));
      }
      return jobs;
    });
}

interface Rows {
  readonly from: number;
  readonly rows: readonly KeyValues[];
}

/** Keys as values. Where a key of a row is a formula, it is written with the formulas. */
function keysFrom(sheet: TargetSheet, { column, number }: PlacedCalculatedColumn, { from, rows }: Rows): Job {
  const contents = rows.map((row) => [typed(keyOf(column, row))]);
  const place = { row: FIRST_BODY_ROW + from, column: number, rows: rows.length };
  return job((context) => {
    cellsOf(context, sheet, place).values = contents;
  }, contents);
}

function keyOf({ header }: CalculatedColumn, row: KeyValues): Content {
  const value = row[header] ?? null;
  return isRowFormula(value) ? "" : contentOf(value);
}
