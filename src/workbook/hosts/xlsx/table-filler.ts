import type { CellValue, HostTable } from "../../host";
import type { CellPlace, TableFrame } from "./read-table-part";
import { Refusal } from "./refusal";

/** Five times the cells of the largest trust tested: a table that claims the whole sheet must not fill memory. */
export const MOST_CELLS = 10_000_000;

const TOO_MANY =
  "The tables of this workbook hold more than 10 million cells. Delete stray cells far below or beside the tables, and try again.";

interface Sheet {
  readonly put: (place: CellPlace, value: CellValue) => void;
  readonly tables: () => HostTable[];
}

const covers = (frame: TableFrame, { row, column }: CellPlace): boolean =>
  column >= frame.firstColumn &&
  column < frame.firstColumn + frame.columns.length &&
  row >= frame.headerRow &&
  row <= frame.lastBodyRow;

function rowsFiller(frame: TableFrame, charge: (cells: number) => void) {
  const width = frame.columns.length;
  const headers = [...frame.columns];
  const rows: CellValue[][] = [];
  let rowBelow: number | undefined;
  return {
    /** Only for cells that no table covers: another table may begin right below. */
    noteOutside({ row, column }: CellPlace): void {
      if (frame.hasTotals || row !== frame.lastBodyRow + 1) return;
      if (covers(frame, { row: row - 1, column })) rowBelow = row;
    },
    put(place: CellPlace, value: CellValue): void {
      const column = place.column - frame.firstColumn;
      const row = place.row - frame.headerRow - 1;
      if (row < 0) {
        if (frame.headersShown && typeof value !== "object") headers[column] = String(value);
        return;
      }
      charge(Math.max(0, row + 1 - rows.length) * width);
      while (rows.length <= row) rows.push(Array.from({ length: width }, () => null));
      const cells = rows[row];
      if (cells) cells[column] = value;
    },
    table: (sheet: string): HostTable => ({
      name: frame.name,
      sheet,
      headerRow: frame.headerRow,
      firstColumn: frame.firstColumn,
      headers,
      rows,
      ...(rowBelow !== undefined && { rowBelow }),
    }),
  };
}

/** Sorts the cells of each sheet into its tables. Blank rows at the foot of a table are left out. */
export function tableFiller(): (sheet: string, frames: readonly TableFrame[]) => Sheet {
  let total = 0;
  const charge = (cells: number): void => {
    total += cells;
    if (total > MOST_CELLS) throw new Refusal(TOO_MANY);
  };
  return (sheet, frames) => {
    const fillers = frames.map((frame) => ({ frame, ...rowsFiller(frame, charge) }));
    return {
      put(place, value) {
        if (value === null || value === "") return;
        const covering = fillers.filter(({ frame }) => covers(frame, place));
        for (const filler of covering) filler.put(place, value);
        if (covering.length === 0) for (const filler of fillers) filler.noteOutside(place);
      },
      tables: () => fillers.map(({ table }) => table(sheet)),
    };
  };
}
