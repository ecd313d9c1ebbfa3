import type { HostTable } from "../../../host";
import { cellValue } from "../cell-contents";
import { limitsOf, type Surroundings, type WantedTables } from "../surroundings";
import { ExcelTrouble, persistently } from "../trouble";
import { findTables, type FoundTable } from "./find-tables";
import type { Grid } from "./read-grids";
import { readKept } from "./read-kept";
import type { TableMemory } from "./table-memory";

/** Of a sheet, less its headers and a row below. */
const MOST_ROWS = 1_048_574;

/**
 * Every table of the workbook that shows its headers: one sync to find them, and one for each part that fits an
 * answer. Of tables that have not changed since, only where they stand. Blank rows at the foot are left out.
 */
export function readTables(
  surroundings: Surroundings,
  memory: TableMemory,
  isFresh: boolean,
): Promise<HostTable[]> {
  return persistently(surroundings, (limits = limitsOf(surroundings)) =>
    surroundings.excel.run(async (context) => {
      const found = wantedOf(await findTables(context), surroundings.wanted);
      found.forEach(refuseEndless);
      const { cellsPerAnswer } = limits;
      const grids = await readKept(context, found, { memory, cellsPerAnswer, isFresh });
      return grids.map((grid) => ({ ...withoutBlankFoot(hostTable(grid)), ...rowBelow(grid, grids) }));
    }),
  );
}

function wantedOf(found: readonly FoundTable[], wanted: WantedTables | undefined): readonly FoundTable[] {
  if (!wanted) return found;
  const isIn = (names: readonly string[], { name }: FoundTable): boolean =>
    names.some((other) => other.toLowerCase() === name.toLowerCase());
  const sheets = new Set(found.filter((table) => isIn(wanted.tables, table)).map(({ sheetId }) => sheetId));
  return found.filter((table) => sheets.has(table.sheetId) || isIn(wanted.alone, table));
}

export function refuseEndless({ name, bodyRows }: FoundTable): void {
  if (bodyRows < MOST_ROWS) return;
  throw new ExcelTrouble(
    `The table ${name} reaches to the bottom of its sheet. Resize it to its rows (Table Design, Resize Table).`,
  );
}

export function hostTable({ request: { table }, row, column, values, types }: Grid): HostTable {
  const [headers = []] = values;
  return {
    name: table.name,
    sheet: table.sheet,
    headerRow: row + 1,
    firstColumn: column + 1,
    headers: headers.map(String),
    rows: values
      .slice(1, 1 + table.bodyRows)
      .map((cells, index) => cells.map((shown, place) => cellValue(shown, types[1 + index]?.[place]))),
  };
}

function withoutBlankFoot(table: HostTable): HostTable {
  const isFilled = table.rows.map((cells) => cells.some((value) => value !== null));
  const last = isFilled.lastIndexOf(true);
  return { ...table, rows: table.rows.slice(0, last + 1) };
}

/** The row right below, when something stands there that is in no table. */
function rowBelow(grid: Grid, all: readonly Grid[]): { readonly rowBelow?: number } {
  const { table } = grid.request;
  const end = 1 + table.bodyRows;
  const row = grid.row + end;
  if (table.hasTotals) return {};
  const isStray = (shown: unknown, place: number): boolean =>
    shown !== "" &&
    !all.some((other) => covers(other, { sheet: table.sheet, row, column: grid.column + place }));
  return grid.values[end]?.some(isStray) ? { rowBelow: row + 1 } : {};
}

/** Row and column from 0. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const covers = ({ request: { table }, ...grid }: Grid, { sheet, row, column }: Place): boolean =>
  table.sheet === sheet &&
  row >= grid.row &&
  row <= grid.row + table.bodyRows + (table.hasTotals ? 1 : 0) &&
  column >= grid.column &&
  column < grid.column + table.columns;
