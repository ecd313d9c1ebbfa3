import { columnLetters } from "../../src/workbook/host";
import type { CellValue, HostTable } from "../../src/workbook/host";

/** Money ties within half a penny; ratios, people and periods within a millionth. */
export const MONEY_TOLERANCE = 0.005;
export const OTHER_TOLERANCE = 1e-6;

/** What one cell of a table must hold; rows of the body count from 0. */
export interface ExpectedCell {
  readonly table: string;
  readonly header: string;
  readonly row: number;
  /** Null is a blank; a formula's empty text counts as one. A text must be the very same. */
  readonly value: number | string | null;
  /** Of numbers: the difference must be below it, or none. */
  readonly tolerance: number;
}

/** A cell that does not hold what it must; sheet and cell are "" where the table or column is not there. */
export interface Difference {
  readonly table: string;
  readonly header: string;
  readonly row: number;
  readonly sheet: string;
  /** For example "D12". */
  readonly cell: string;
  readonly expected: string;
  readonly found: string;
}

/** Every expected cell that is not there, or holds something else. */
export function differences(expected: readonly ExpectedCell[], found: readonly HostTable[]): Difference[] {
  const tables = new Map(found.map((table) => [table.name, placed(table)]));
  return expected.flatMap((cell) => {
    const difference = compared(cell, tables.get(cell.table));
    return difference === null ? [] : [difference];
  });
}

/** One line for each difference, of the first few. */
export const differenceLines = (all: readonly Difference[], most = 20): string[] => [
  ...all.slice(0, most).map(inWords),
  ...(all.length > most ? [`and ${all.length - most} more`] : []),
];

const inWords = ({ table, header, row, sheet, cell, expected, found }: Difference): string =>
  `${sheet}!${cell} (${table}, ${header}, row ${row}): expected ${expected}, found ${found}`;

interface PlacedTable {
  readonly table: HostTable;
  readonly positions: ReadonlyMap<string, number>;
}
const placed = (table: HostTable): PlacedTable => ({
  table,
  positions: new Map(table.headers.map((header, position) => [header, position])),
});

function compared(cell: ExpectedCell, place: PlacedTable | undefined): Difference | null {
  const { table, header, row, value } = cell;
  const differs = (at: { sheet: string; cell: string }, found: string): Difference => ({
    ...{ table, header, row },
    ...at,
    expected: shown(value),
    found,
  });
  if (place === undefined) return differs({ sheet: "", cell: "" }, `no table ${table}`);
  const { sheet, headerRow, firstColumn, rows } = place.table;
  const position = place.positions.get(header);
  if (position === undefined) return differs({ sheet, cell: "" }, `no column ${header}`);
  const at = { sheet, cell: `${columnLetters(firstColumn + position)}${headerRow + 1 + row}` };
  const cells = rows[row];
  if (cells === undefined) return differs(at, `no row: the table has ${rows.length}`);
  const holds = cells[position] ?? null;
  return agrees(cell, holds) ? null : differs(at, shown(holds));
}

function agrees({ value, tolerance }: ExpectedCell, found: CellValue): boolean {
  if (value === null) return found === null || found === "";
  if (typeof value === "string" || typeof found !== "number") return value === found;
  return value === found || Math.abs(value - found) < tolerance;
}

/** A text in quotation marks, so that "2" is told from 2. */
function shown(value: CellValue): string {
  if (value === null) return "blank";
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "object" ? value.error : String(value);
}
