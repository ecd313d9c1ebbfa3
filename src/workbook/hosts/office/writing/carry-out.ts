import { columnLetters } from "../../../host";
import { typed, typedBack, type Content } from "../cell-contents";
import type { OwnWrites } from "../own-writes";
import type { Grid } from "../reading/read-grids";
import { lastBodyRow, type Block } from "./blocks";
import { rangeOf, tableOf, type Found, type Step } from "./look";

/** Queues the writing of a step; nothing happens before the next sync. */
export function write(context: Excel.RequestContext, { blocks, growths }: Step, own: OwnWrites): void {
  suspend(context);
  for (const block of blocks) {
    const range = rangeOf(context, block);
    if (block.isBelow) dress(context, block, range);
    range.formulas = block.after.map((cells) =>
      cells.map((content) => (content === null ? null : typed(content))),
    );
    note(own, block.grid, block.row, block.after.length);
  }
  for (const { grid, lastRow } of growths) {
    const rows = lastRow - grid.row + 1;
    resize(context, grid, rows);
    fillFormulas(context, grid, lastRow);
    note(own, grid, grid.row, rows);
  }
}

/** Queues the putting back of what stood there. */
export function putBack(context: Excel.RequestContext, step: Step, { found, own }: PutBack): void {
  suspend(context);
  for (const { grid, rows } of found.tables) {
    if (!step.growths.some((growth) => growth.grid === grid)) continue;
    resize(context, grid, rows);
    note(
      own,
      grid,
      grid.row,
      step.growths.reduce((most, { lastRow }) => Math.max(most, lastRow), 0),
    );
  }
  step.blocks.forEach((block, index) => {
    const before = found.blocks[index];
    if (!before) return;
    rangeOf(context, block).formulas = before.map((cells) => cells.map(asTyped));
    note(own, block.grid, block.row, block.after.length);
  });
}
export interface PutBack {
  readonly found: Found;
  readonly own: OwnWrites;
}

/** `rows` with that of the headers. */
function resize(context: Excel.RequestContext, grid: Grid, rows: number): void {
  const table = tableOf(context, grid);
  table.resize(
    table
      .getRange()
      .getCell(0, 0)
      .getResizedRange(rows - 1, grid.request.table.columns - 1),
  );
}

const asTyped = (content: unknown): Content => {
  if (typeof content === "string") return typedBack(content);
  return typeof content === "number" || typeof content === "boolean" ? content : "";
};

function suspend({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** New rows look like the last one of the table. */
function dress(context: Excel.RequestContext, { grid }: Block, range: Excel.Range): void {
  const last = context.workbook.worksheets
    .getItem(grid.request.table.sheetId)
    .getRangeByIndexes(lastBodyRow(grid), grid.column, 1, grid.request.table.columns);
  range.copyFrom(last, "Formats");
}

/** A column of formulas goes on in new rows, where nothing is written into it. */
function fillFormulas(context: Excel.RequestContext, grid: Grid, lastRow: number): void {
  const above = grid.formulas[lastBodyRow(grid) - grid.row] ?? [];
  const sheet = context.workbook.worksheets.getItem(grid.request.table.sheetId);
  const first = lastBodyRow(grid) + 1;
  above.forEach((content, place) => {
    if (typeof content !== "string" || !content.startsWith("=")) return;
    const column = grid.column + place;
    const source = sheet.getRangeByIndexes(first - 1, column, 1, 1);
    sheet.getRangeByIndexes(first, column, lastRow - first + 1, 1).copyFrom(source, "Formulas");
  });
}

function note(own: OwnWrites, { request, column }: Grid, row: number, rows: number): void {
  const { sheetId, columns } = request.table;
  const [from, to] = [columnLetters(column + 1), columnLetters(column + columns)];
  own.note(sheetId, `${from}${row + 1}:${to}${row + rows}`);
}
