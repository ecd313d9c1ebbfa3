import { groupBy } from "./name";

/** Where a figure comes from: cells of the workbook, or a dated parameter. */
export type Origin = CellOrigin | ParameterOrigin;
export interface CellOrigin {
  readonly sheet: string;
  /** A cell ("D7"), or cells one under another ("D7:D12"); null for a whole sheet. */
  readonly cell: string | null;
}
export interface ParameterOrigin {
  readonly parameter: string;
  readonly effectiveFrom: string;
}

/** Where a table stands: the sheet, and the column letters of the fields it has. */
export interface TablePlace {
  readonly table: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, string>;
}
/** One row of a table. The domain names fields; only the place knows the letters. */
export interface RowOrigin {
  readonly place: TablePlace;
  readonly row: number;
}

export function cellOf(origin: RowOrigin, field: string): CellOrigin {
  const letters = origin.place.columns.get(field);
  return { sheet: origin.place.sheet, cell: letters === undefined ? null : `${letters}${origin.row}` };
}

/** The cells of one field over many rows, runs of neighbours joined into ranges. */
export function cellsOf(origins: readonly RowOrigin[], fields: readonly string[]): CellOrigin[] {
  const rowsByPlace = new Map<TablePlace, Set<number>>();
  for (const { place, row } of origins) {
    const rows = rowsByPlace.get(place) ?? new Set<number>();
    rowsByPlace.set(place, rows.add(row));
  }
  return [...rowsByPlace].flatMap(([place, rows]) => {
    const runs = runsOf([...rows].sort((a, b) => a - b));
    return fields.flatMap((field) => {
      const letters = place.columns.get(field);
      return letters === undefined ? [] : runs.map((run) => rangeOf(place.sheet, letters, run));
    });
  });
}

/** Rows, and the fields of them that went into a figure. */
export interface Source {
  readonly rows: readonly RowOrigin[];
  readonly fields: readonly string[];
}

/** The cells of all sources, each cell once; tables and fields in the order in which they first appear. */
export function originsOf(sources: readonly Source[]): CellOrigin[] {
  const byPlace = new Map<TablePlace, Map<string, RowOrigin[]>>();
  for (const { rows, fields } of sources) {
    for (const [place, own] of groupBy(rows, (row) => row.place)) {
      const byField = byPlace.get(place) ?? new Map<string, RowOrigin[]>();
      for (const field of fields) byField.set(field, [...(byField.get(field) ?? []), ...own]);
      byPlace.set(place, byField);
    }
  }
  return [...byPlace.values()].flatMap((byField) =>
    [...byField].flatMap(([field, rows]) => cellsOf(rows, [field])),
  );
}

type Run = readonly [first: number, last: number];

function runsOf(sortedRows: readonly number[]): Run[] {
  const runs: [number, number][] = [];
  for (const row of sortedRows) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function rangeOf(sheet: string, letters: string, [first, last]: Run): CellOrigin {
  return { sheet, cell: first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}` };
}
