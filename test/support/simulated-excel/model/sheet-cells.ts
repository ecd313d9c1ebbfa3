import { HostError, invalidArgument } from "../rich-api/host-error";
import { BLANK, entered, type SimCell } from "./cell";
import { LAST_COLUMNS, overlaps, type Area } from "./address";

/** The cells of a sheet that hold something. */
export class SheetCells {
  private readonly cells = new Map<number, SimCell>();
  /** Grows with each change. */
  version = 0;

  at(row: number, column: number): SimCell {
    return this.cells.get(row * LAST_COLUMNS + column) ?? BLANK;
  }

  put(row: number, column: number, cell: SimCell): void {
    const place = row * LAST_COLUMNS + column;
    this.version += 1;
    if (cell.value === "" && cell.formula === null) this.cells.delete(place);
    else this.cells.set(place, cell);
  }

  /** Every cell with something in it. */
  each(visit: (cell: SimCell, row: number, column: number) => void): void {
    for (const [place, cell] of this.cells)
      visit(cell, Math.floor(place / LAST_COLUMNS), place % LAST_COLUMNS);
  }

  /** The least area that holds every cell with something in it, within an area; null where there is none. */
  used(within?: Area): Area | null {
    const places = [...this.cells.keys()]
      .map((place): [number, number] => [Math.floor(place / LAST_COLUMNS), place % LAST_COLUMNS])
      .filter(([row, column]) => !within || overlaps(within, { row, column, rows: 1, columns: 1 }));
    if (places.length === 0) return null;
    const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
    const least = (of: number[]): number => of.reduce((a, b) => Math.min(a, b));
    const most = (of: number[]): number => of.reduce((a, b) => Math.max(a, b));
    return {
      row: least(rows),
      column: least(columns),
      rows: most(rows) - least(rows) + 1,
      columns: most(columns) - least(columns) + 1,
    };
  }

  rows<Value>(area: Area, value: (cell: SimCell, row: number, column: number) => Value): Value[][] {
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        value(this.at(area.row + row, area.column + column), area.row + row, area.column + column),
      ),
    );
  }

  /** Values of an area, or one for all of it. A null leaves its cell as it is. */
  enter(area: Area, values: unknown): void {
    const rows = Array.isArray(values) ? checkedRows(area, values) : null;
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        const value: unknown = rows === null ? values : rows[row]?.[column];
        if (value !== null) this.put(area.row + row, area.column + column, entered(value));
      }
    }
  }
}

function checkedRows(area: Area, values: readonly unknown[]): readonly unknown[][] {
  const rows = values.filter((row): row is unknown[] => Array.isArray(row) && row.length === area.columns);
  if (rows.length !== area.rows || values.length !== area.rows) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size of the range.",
    );
  }
  return rows;
}

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You can't perform the requested operation.", 403);
