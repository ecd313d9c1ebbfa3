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

/** Of a row that is worked with before it stands in a workbook. */
export const notYetWritten = (table: string, sheet: string): RowOrigin => ({
  place: { table, sheet, headerRow: 0, columns: new Map() },
  row: 0,
});

export function cellOf(origin: RowOrigin, field: string): CellOrigin {
  const letters = origin.place.columns.get(field);
  return { sheet: origin.place.sheet, cell: letters === undefined ? null : `${letters}${origin.row}` };
}

/** Rows, and the fields of them that went into a figure. */
export interface Source {
  readonly rows: readonly RowOrigin[];
  readonly fields: readonly string[];
}

/** The cells of some fields over many rows, runs of neighbours joined into ranges. */
export const cellsOf = (rows: readonly RowOrigin[], fields: readonly string[]): CellOrigin[] =>
  originsOf([{ rows, fields }]);

/** The cells of all sources, each cell once; tables and fields in the order in which they first appear. */
export function originsOf(sources: readonly Source[]): CellOrigin[] {
  const byPlace = new Map<TablePlace, Map<string, Run[]>>();
  for (const source of sources) {
    for (const [place, runs] of runsByPlace(source)) {
      const byField = byPlace.get(place) ?? new Map<string, Run[]>();
      byPlace.set(place, byField);
      for (const field of source.fields) {
        const own = byField.get(field) ?? [];
        byField.set(field, own);
        own.push(...runs);
      }
    }
  }
  return [...byPlace].flatMap(([place, byField]) =>
    [...byField].flatMap(([field, runs]) => rangesOf(place, field, runs)),
  );
}

type Run = readonly [first: number, last: number];

// a source belongs to one school and year, and is asked for by many figures of it and of the trust
const knownRuns = new WeakMap<Source, Map<TablePlace, Run[]>>();

function runsByPlace(source: Source): Map<TablePlace, Run[]> {
  const known = knownRuns.get(source);
  if (known) return known;
  const runs = new Map<TablePlace, Run[]>();
  for (const [place, rows] of groupBy(source.rows, (row) => row.place)) {
    runs.set(place, joined(rows.map(({ row }): Run => [row, row])));
  }
  knownRuns.set(source, runs);
  return runs;
}

/** Runs in order, those that touch or overlap made one. */
function joined(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort(([a], [b]) => a - b);
  const result: [first: number, last: number][] = [];
  for (const [first, last] of sorted) {
    const before = result.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}

function rangesOf({ sheet, columns }: TablePlace, field: string, runs: readonly Run[]): CellOrigin[] {
  const letters = columns.get(field);
  if (letters === undefined) return [];
  return joined(runs).map(([first, last]) => ({
    sheet,
    cell: first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`,
  }));
}
