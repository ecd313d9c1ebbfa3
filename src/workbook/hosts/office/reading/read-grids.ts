import { isContent, type Content } from "../cell-contents";
import type { FoundTable } from "./find-tables";

/** A table to be read, with rows below it, and with what is typed in its cells where that is needed. */
export interface GridRequest {
  readonly table: FoundTable;
  readonly rowsBelow: number;
  readonly withFormulas: boolean;
}

/** The cells of a table from its headers down, with its totals row and the rows below. */
export interface Grid {
  readonly request: GridRequest;
  /** Of the headers, from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly Content[])[];
}

/** Rows of a grid that are read in one sync. */
interface Part {
  readonly request: GridRequest;
  readonly from: number;
  readonly rows: number;
}

const rowsOf = ({ table, rowsBelow }: GridRequest): number =>
  1 + table.bodyRows + (table.hasTotals ? 1 : 0) + rowsBelow;

/** As many syncs as the answers need to stay small enough. */
export async function readGrids(
  context: Excel.RequestContext,
  requests: readonly GridRequest[],
  cellsPerAnswer: number,
): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (const parts of batches(requests, cellsPerAnswer)) grids.push(...(await readParts(context, parts)));
  return joined(grids);
}

function batches(requests: readonly GridRequest[], cellsPerAnswer: number): Part[][] {
  const all: Part[][] = [[]];
  let room = cellsPerAnswer;
  for (const request of requests) {
    const width = request.table.columns * (request.withFormulas ? 2 : 1);
    const total = rowsOf(request);
    for (let from = 0; from < total;) {
      const rows = Math.min(total - from, Math.max(1, Math.floor(room / width)));
      all.at(-1)?.push({ request, from, rows });
      from += rows;
      room -= rows * width;
      if (room >= width) continue;
      all.push([]);
      room = cellsPerAnswer;
    }
  }
  return all.filter((parts) => parts.length > 0);
}

async function readParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<Grid[]> {
  const ranges = parts.map(({ request, from, rows }) => {
    const cells = context.workbook.tables
      .getItem(request.table.name)
      .getRange()
      .getCell(from, 0)
      .getResizedRange(rows - 1, request.table.columns - 1);
    cells.load([
      "values",
      "valueTypes",
      "rowIndex",
      "columnIndex",
      ...(request.withFormulas ? ["formulas"] : []),
    ]);
    return { request, cells, from };
  });
  await context.sync();
  return ranges.map(({ request, cells, from }) => ({
    request,
    row: cells.rowIndex - from,
    column: cells.columnIndex,
    values: cells.values,
    types: cells.valueTypes,
    formulas: request.withFormulas ? contents(cells.formulas) : [],
  }));
}

const contents = (rows: readonly (readonly unknown[])[]): Content[][] =>
  rows.map((row) => row.map((value) => (isContent(value) ? value : "")));

/** Parts of a table come one after the other. */
function joined(grids: readonly Grid[]): Grid[] {
  const whole: Grid[] = [];
  for (const grid of grids) {
    const before = whole.at(-1);
    if (before?.request !== grid.request) whole.push(grid);
    else {
      whole[whole.length - 1] = {
        ...before,
        values: [...before.values, ...grid.values],
        types: [...before.types, ...grid.types],
        formulas: [...before.formulas, ...grid.formulas],
      };
    }
  }
  return whole;
}
