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

function rowsFiller(frame: TableFrame, charge: (cells: number) => void) {
  const width = frame.columns.length;
  const headers = [...frame.columns];
  const rows: CellValue[][] = [];
  return {
    put(place: CellPlace, value: CellValue): void {
      const column = place.column - frame.firstColumn;
      const row = place.row - frame.headerRow - 1;
      if (value === null || column < 0 || column >= width || row < -1 || place.row > frame.lastBodyRow)
        return;
      if (row < 0) {
        if (frame.headersShown && typeof value !== "object") headers[column] = String(value);
        return;
      }
      charge(Math.max(0, row + 1 - rows.length) * width);
      while (rows.length <= row) rows.push(Array.from({ length: width }, () => null));
      const cells = rows[row];
      if (cells) cells[column] = value;
    },
    rows,
    headers,
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
        for (const filler of fillers) filler.put(place, value);
      },
      tables: () =>
        fillers.map(({ frame, headers, rows }) => ({
          name: frame.name,
          sheet,
          headerRow: frame.headerRow,
          firstColumn: frame.firstColumn,
          headers,
          rows,
        })),
    };
  };
}
