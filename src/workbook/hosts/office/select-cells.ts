import type { Surroundings } from "./surroundings";
import { persistently } from "./trouble";

/** A cell ("D7"), or cells one under another ("D7:D12"); null for a whole sheet. */
export interface CellsOnSheet {
  readonly sheet: string;
  readonly cell: string | null;
}

const CELLS = /^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/;

/** Shows the sheet with its cells selected; false when there is no such sheet or cell, or the sheet is hidden. */
export function selectCells(surroundings: Surroundings, { sheet, cell }: CellsOnSheet): Promise<boolean> {
  if (cell !== null && !CELLS.test(cell)) return Promise.resolve(false);
  return persistently(surroundings, () =>
    surroundings.excel.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load("visibility");
      await context.sync();
      if (found.isNullObject || found.visibility !== "Visible") return false;
      found.activate();
      found.getRange(cell ?? "A1").select();
      await context.sync();
      return true;
    }),
  );
}
