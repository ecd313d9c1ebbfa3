/** A row of the workbook as it is to read in the new year. */
export interface RolledRow<Row> {
  /** The row whose place it takes; null: it is new. */
  readonly from: Row | null;
  /** Of a new row: the one that it is made after. */
  readonly like: Row | null;
  readonly to: Row;
}

export const restated = <Row>(from: Row, to: Row): RolledRow<Row> => ({ from, like: null, to });

/** The rows as they will stand: those whose place is taken, the others as they are, and the new ones. */
export function withRolled<Row>(
  rows: readonly Row[],
  rolled: readonly RolledRow<Row>[],
  gone: readonly Row[] = [],
): Row[] {
  const byRow = new Map<Row, Row>();
  for (const { from, to } of rolled) if (from !== null) byRow.set(from, to);
  const stays = rows.filter((row) => !gone.includes(row)).map((row) => byRow.get(row) ?? row);
  return [...stays, ...rolled.flatMap(({ from, to }) => (from === null ? [to] : []))];
}
