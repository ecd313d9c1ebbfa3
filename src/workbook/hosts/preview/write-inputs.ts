import { cellColumn } from "../../layout/cell-column";
import {
  FIRST_BODY_ROW,
  HEADER_ROW,
  placeTables,
  type PlacedColumn,
  type PlacedTable,
} from "../../layout/placing";
import type { SheetContent } from "../../layout/workbook-content";
import { INPUT_BLUE, inputFormat, longestWord, PALE_GREY, PALE_YELLOW, widthFor } from "./looks";
import type { SheetModel } from "./sheet-model";
import type { RegisteredTable } from "./table-registry";
import { textOf, typedFor } from "./typed-value";
import { dress, dressAlike, writeTop } from "./write-top";

const registered = (table: PlacedTable, sheet: string): RegisteredTable => ({
  name: table.layout.name,
  sheet,
  headerRow: HEADER_ROW,
  firstColumn: table.firstColumn,
  headers: table.columns.map(({ column }) => column.header),
  lastBodyRow: table.lastBodyRow,
  hasTotals: false,
});

/** Where the tables of a sheet stand that people fill in. */
export const registeredInputs = (content: SheetContent): RegisteredTable[] =>
  placeTables(content).map((table) => registered(table, content.name));

/** A sheet that people fill in, at a number from 0. Stops after every few rows, so that the page can breathe. */
export function* writeInputSheet(model: SheetModel, sheet: number, content: SheetContent): Generator<void> {
  const placed = placeTables(content);
  const tops = placed.map((table) => ({
    ...registered(table, content.name),
    purpose: table.layout.purpose,
  }));
  writeTop(model, sheet, { ...content, tables: tops });
  for (const table of placed) {
    yield;
    for (const column of table.columns) {
      dressColumn(model, sheet, { table, ...column });
      yield;
    }
    yield* writeRows(model, sheet, table);
  }
}

/** Rows that are written between two pauses. */
const AT_ONCE = 20;

function* writeRows(model: SheetModel, sheet: number, table: PlacedTable): Generator<void> {
  for (const [index, row] of table.rows.entries()) {
    for (const { field, number } of table.columns) {
      const typed = typedFor(row[field] ?? null);
      if (typed !== null) model.setUserInput(sheet, FIRST_BODY_ROW + index, number, typed);
    }
    if (index % AT_ONCE === 0) yield;
  }
}

type ColumnOfTable = PlacedTable["columns"][number] & { readonly table: PlacedTable };

function dressColumn(
  model: SheetModel,
  sheet: number,
  { table, field, column, number }: ColumnOfTable,
): void {
  const height = table.lastBodyRow - HEADER_ROW;
  const area = { sheet, row: FIRST_BODY_ROW, column: number, width: 1, height };
  dressAlike(model, area, lookOf(column));
  // each Value of Settings is of its own kind
  table.rows.forEach((row, index) => {
    const own = cellColumn(table.layout, field, row);
    if (own === column) return;
    const cell = { ...area, row: FIRST_BODY_ROW + index, height: 1 };
    dress(model, cell, { num_fmt: inputFormat(own) });
  });
  const texts = table.rows.map((row) => textOf(row[field] ?? null));
  model.setColumnsWidth(sheet, number, number, widthFor([longestWord(column.header), ...texts]));
}

const lookOf = (column: PlacedColumn["column"]): Readonly<Record<string, string>> => ({
  ...(column.given ? { "fill.color": PALE_GREY } : { "fill.color": PALE_YELLOW, "font.color": INPUT_BLUE }),
  num_fmt: inputFormat(column),
});

/** Rows that a table grows by look like those above them. They hold nothing yet. */
export function dressRows(
  model: SheetModel,
  sheet: number,
  { columns }: PlacedTable,
  { from, count }: RowRun,
): void {
  for (const { column, number } of columns)
    dressAlike(model, { sheet, row: from, column: number, width: 1, height: count }, lookOf(column));
}

/** Rows right below each other. */
export interface RowRun {
  readonly from: number;
  readonly count: number;
}
export function rowRuns(rows: Iterable<number>): RowRun[] {
  const runs: RowRun[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.from + last.count === row) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from: row, count: 1 });
  }
  return runs;
}
