import type { HostTable } from "../../../host";
import type { PlannedRow, SheetLook } from "../../../layout/rows/plan-rows";
import { contentOf, type Content } from "../cell-contents";
import type { Grid } from "../reading/read-grids";

/** How the sheet looked when its tables were read. */
export function sheetLook(grids: readonly Grid[]): SheetLook {
  const content = (table: HostTable, row: number, column: number): Content => {
    const grid = grids.find(({ request }) => request.table.name === table.name);
    return grid?.formulas[row - 1 - grid.row]?.[column - 1 - grid.column] ?? "";
  };
  return {
    at(table, row, column) {
      if (isBelowTotals(grids, table, row)) return "nothing";
      const own = content(table, row, column);
      if (own === "") return "nothing";
      return typeof own === "string" && own.startsWith("=") ? "formula" : "value";
    },
    isLeftOver: ({ table, row, cells }: PlannedRow): boolean =>
      table.headers.every((_, place) => {
        const column = table.firstColumn + place;
        return content(table, row, column) === contentOf(cells.get(column) ?? null);
      }),
  };
}

/** Where a totals row is in the way, that is said of the growth of the table, and not of its cells. */
function isBelowTotals(grids: readonly Grid[], { name, headerRow, rows }: HostTable, row: number): boolean {
  const grid = grids.find(({ request }) => request.table.name === name);
  return grid?.request.table.hasTotals === true && row > headerRow + rows.length;
}
