import type { Content } from "../cell-contents";
import type { Block } from "./blocks";
import type { Found, Step } from "./look";

const isSame = (found: unknown, content: Content): boolean => found === content;

/** Whether everything stood, when the step was written, as it did when it was checked. */
export function isAsChecked(step: Step, { blocks, tables }: Found): boolean {
  const areCells = step.blocks.every((block, index) =>
    block.before.every((cells, row) =>
      cells.every((content, place) => isSame(blocks[index]?.[row]?.[place] ?? "", content)),
    ),
  );
  return (
    areCells &&
    tables.every(
      ({ grid, row, column, rows }) => row === grid.row && column === grid.column && rows === sizeOf(grid),
    )
  );
}

export const sizeOf = ({ request: { table } }: Block["grid"]): number =>
  1 + table.bodyRows + (table.hasTotals ? 1 : 0);

/** Whether the step stands on the sheet, cells and sizes of tables. */
export function isCarriedOut(step: Step, { blocks, tables }: Found): boolean {
  const areCells = step.blocks.every((block, index) =>
    block.after.every((cells, row) =>
      cells.every(
        (content, place) => content === null || isSame(blocks[index]?.[row]?.[place] ?? "", content),
      ),
    ),
  );
  const areSizes = step.growths.every(({ grid, lastRow }) => {
    const table = tables.find((own) => own.grid === grid);
    return table !== undefined && table.row + table.rows - 1 === lastRow;
  });
  return areCells && areSizes;
}
