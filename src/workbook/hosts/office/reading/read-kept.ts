import type { FoundTable } from "./find-tables";
import { readGrids, type Grid } from "./read-grids";
import type { TableMemory } from "./table-memory";

interface Reading {
  readonly memory: TableMemory;
  readonly cellsPerAnswer: number;
  /** Nothing that was kept counts. */
  readonly isFresh: boolean;
}

/** The cells of tables: read where they may have changed, and else as they were. Where they stand is always asked. */
export async function readKept(
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
  { memory, cellsPerAnswer, isFresh }: Reading,
): Promise<Grid[]> {
  const kept = isFresh ? [] : tables.flatMap((table) => memory.kept(table) ?? []);
  const due = tables.filter((table) => !kept.some(({ request }) => request.table === table));
  memory.reading(due);
  const places = kept.map((grid) => placeOf(context, grid));
  const formulas = due.map((table) => formulasIn(context, table));
  const requests = due.map((table) => ({ table, rowsBelow: 1, withFormulas: false }));
  const read = await readGrids(context, requests, cellsPerAnswer);
  if (due.length === 0) await context.sync();
  read.forEach((grid, index) => {
    const mayChangeUnseen = formulas[index]?.() !== false || hasBelow(grid);
    if (!mayChangeUnseen) memory.keep(grid);
  });
  const grids = [...read, ...places.map((place) => place())];
  return tables.flatMap((table) => grids.find(({ request }) => request.table === table) ?? []);
}

const tableAt = ({ workbook }: Excel.RequestContext, { name }: FoundTable): Excel.Table =>
  workbook.tables.getItem(name);

function placeOf(context: Excel.RequestContext, grid: Grid): () => Grid {
  const range = tableAt(context, grid.request.table).getRange();
  range.load("rowIndex,columnIndex");
  return () => movedTo(grid, range);
}

const movedTo = (grid: Grid, { rowIndex, columnIndex }: Excel.Range): Grid => ({
  ...grid,
  row: rowIndex,
  column: columnIndex,
});

/** A formula's result changes without the table being edited. */
function formulasIn(context: Excel.RequestContext, table: FoundTable): () => boolean {
  const cells = tableAt(context, table).getDataBodyRange().getSpecialCellsOrNullObject("Formulas");
  cells.load("address");
  return () => isThere(cells);
}

const isThere = ({ isNullObject }: Excel.RangeAreas): boolean => !isNullObject;

/** What stands below a table is in none: Excel tells of no change to it. */
const hasBelow = ({ values, request: { table } }: Grid): boolean =>
  values[1 + table.bodyRows]?.some((shown) => shown !== "") === true;
