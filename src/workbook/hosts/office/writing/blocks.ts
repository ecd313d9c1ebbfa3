import type { CellValue } from "../../../host";
import type { PlannedRow } from "../../../layout/rows/plan-rows";
import { contentOf, type Content } from "../cell-contents";
import type { Grid } from "../reading/read-grids";

/** Rows of one table, one under another, as wide as the table. Rows and columns from 0. */
export interface Block {
  readonly grid: Grid;
  readonly row: number;
  /** What stands there, as typed. */
  readonly before: readonly (readonly Content[])[];
  /** What is to stand there; null for a cell that is left as it is. */
  readonly after: readonly (readonly (Content | null)[])[];
  readonly isNew: boolean;
  /** Whether they stand below the table as it is. */
  readonly isBelow: boolean;
}

/** The last row of a table's body, from 0. */
export const lastBodyRow = ({ row, request }: Grid): number => row + request.table.bodyRows;

/** New rows below a table are one block; others are one each. */
export function blocksOf(rows: readonly PlannedRow[], grids: readonly Grid[]): Block[] {
  const blocks: Block[] = [];
  for (const planned of rows) {
    const grid = grids.find(({ request }) => request.table.name === planned.table.name);
    if (!grid) continue;
    const block = blockOf(planned, grid);
    const before = blocks.filter((own) => own.grid === grid && own.isBelow).at(-1);
    if (before && isNext(before, block)) blocks[blocks.indexOf(before)] = together(before, block);
    else blocks.push(block);
  }
  return blocks;
}

const isNext = (first: Block, next: Block): boolean =>
  first.isBelow && next.isBelow && first.row + first.after.length === next.row;

const together = (first: Block, next: Block): Block => ({
  ...first,
  before: [...first.before, ...next.before],
  after: [...first.after, ...next.after],
});

function blockOf({ row, cells, isNew }: PlannedRow, grid: Grid): Block {
  const { columns } = grid.request.table;
  const value = (place: number): CellValue | undefined => cells.get(grid.column + 1 + place);
  const after = Array.from({ length: columns }, (_, place) => {
    const own = value(place);
    return own === undefined ? null : contentOf(own);
  });
  const before = grid.formulas[row - 1 - grid.row] ?? [];
  return {
    grid,
    row: row - 1,
    before: [before],
    after: [after],
    isNew,
    isBelow: row - 1 > lastBodyRow(grid),
  };
}

export const bytesOf = ({ before, after }: Block): number =>
  new TextEncoder().encode(JSON.stringify([before, after])).length;

/** A block that is too large for one request, as several. */
export function within(bytes: number, block: Block): Block[] {
  const { length } = block.after;
  if (bytesOf(block) <= bytes || length === 1) return [block];
  const half = Math.ceil(length / 2);
  const cut = (from: number, to: number): Block => ({
    ...block,
    row: block.row + from,
    before: block.before.slice(from, to),
    after: block.after.slice(from, to),
  });
  return [cut(0, half), cut(half, length)].flatMap((part) => within(bytes, part));
}
