/** Columns one beside another that have something in common, and what that is. */
export interface SideBySide<Column, Common> {
  readonly columns: readonly [Column, ...Column[]];
  readonly common: Common;
}

/** Columns in their order, together as long as they have the same in common: one call does for all of them. */
export function sideBySide<Column extends { readonly number: number }, Common>(
  columns: readonly Column[],
  commonOf: (column: Column) => Common,
): SideBySide<Column, Common>[] {
  const runs: { columns: [Column, ...Column[]]; common: Common }[] = [];
  for (const column of columns) {
    const common = commonOf(column);
    const before = runs.at(-1);
    const isNext = before?.columns.at(-1)?.number === column.number - 1;
    if (before && isNext && same(before.common, common)) before.columns.push(column);
    else runs.push({ columns: [column], common });
  }
  return runs;
}

const same = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === "object" && one !== null && JSON.stringify(one) === JSON.stringify(other));
