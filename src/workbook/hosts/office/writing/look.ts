import type { Grid } from "../reading/read-grids";
import type { Block } from "./blocks";

/** What is written in one sync: blocks, and tables that then reach down to a row. */
export interface Step {
  readonly blocks: readonly Block[];
  readonly growths: readonly Growth[];
}
export interface Growth {
  readonly grid: Grid;
  /** From 0. */
  readonly lastRow: number;
}

export const rangeOf = (context: Excel.RequestContext, { grid, row, after }: Block): Excel.Range =>
  context.workbook.worksheets
    .getItem(grid.request.table.sheetId)
    .getRangeByIndexes(row, grid.column, after.length, grid.request.table.columns);

export const tableOf = (context: Excel.RequestContext, { request }: Grid): Excel.Table =>
  context.workbook.tables.getItem(request.table.name);

/** What was found in the place of what was written, in the very sync that wrote it. */
export interface Found {
  /** Of each block, as typed. */
  readonly blocks: readonly (readonly (readonly unknown[])[])[];
  /** Of each table of the step: its first row, its first column and how many rows it had. */
  readonly tables: readonly TablePlace[];
  /** Of each block: whether a row of it is hidden. */
  readonly hidden: readonly boolean[];
}
export interface TablePlace {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Asks for cells and tables before anything of the step is written: Excel answers in that order. */
export function look(context: Excel.RequestContext, step: Step): () => Found {
  const blocks = step.blocks.map((block) => {
    const cells = rangeOf(context, block);
    cells.load("formulas,rowHidden");
    return cells;
  });
  const grids = [...new Set([...step.blocks, ...step.growths].map(({ grid }) => grid))];
  const tables = grids.map((grid) => {
    const range = tableOf(context, grid).getRange();
    range.load("rowIndex,columnIndex,rowCount");
    return { grid, range };
  });
  return () => ({
    blocks: blocks.map(({ formulas }) => formulas),
    hidden: blocks.map(({ rowHidden }) => rowHidden !== false),
    tables: tables.map(({ grid, range }) => ({
      grid,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
    })),
  });
}
