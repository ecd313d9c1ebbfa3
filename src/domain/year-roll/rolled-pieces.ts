import { groupBy, nameKey } from "../kernel";
import { copyId } from "../scenarios";
import { restated } from "./rolled-row";
import type { RolledRow } from "./rolled-row";

export interface RolledPieces<Row> {
  readonly rows: readonly RolledRow<Row>[];
  /** Rows that would never stand. */
  readonly gone: readonly Row[];
}

interface Piecing<Row> {
  /** The plan's pieces of all rows. */
  readonly before: readonly Row[];
  /** Those of one row that are rows of their own in the new year, in order. */
  readonly standing: (pieces: readonly Row[]) => readonly Row[];
  readonly to: (piece: Row, row: Row, id: string) => Row;
}

/** The first piece of each row takes its place; the others are rows behind it, with ids that no row of `all` has. */
export function rolledPieces<Row extends { readonly id: string }>(
  all: readonly Row[],
  rows: readonly Row[],
  { before, standing, to }: Piecing<Row>,
): RolledPieces<Row> {
  const taken = new Set(all.map(({ id }) => id));
  const pieces = groupBy(before, ({ id }) => nameKey(id));
  const result: RolledRow<Row>[] = [];
  const gone: Row[] = [];
  for (const row of rows) {
    const [first, ...others] = standing(pieces.get(nameKey(row.id)) ?? []);
    if (!first) {
      gone.push(row);
      continue;
    }
    result.push(restated(row, to(first, row, row.id)));
    for (const piece of others) {
      const id = copyId(row.id, taken);
      taken.add(id);
      result.push({ from: null, like: row, to: to(piece, row, id) });
    }
  }
  return { rows: result, gone };
}
