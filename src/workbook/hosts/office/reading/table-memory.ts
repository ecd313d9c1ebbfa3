import type { Surroundings } from "../surroundings";
import type { FoundTable } from "./find-tables";
import type { Grid } from "./read-grids";

/** What was read of tables, as long as Excel tells of every change to them. */
export interface TableMemory {
  /** Whether Excel tells of changes; while it does not, nothing is kept. */
  setListening(isListening: boolean): void;
  changed(tableId: string): void;
  forgetAll(): void;
  forget(names: readonly string[]): void;
  /** The cells as they were read, where the table has not changed since. */
  kept(table: FoundTable): Grid | null;
  /** Reading begins: what changes from here on is read once more. */
  reading(tables: readonly FoundTable[]): void;
  keep(grid: Grid): void;
}

/** Milliseconds after which all is read again: a change that nobody told of is not missed for long. */
const KEPT_FOR = 60_000;

export function tableMemory({ wait }: Surroundings): TableMemory {
  const grids = new Map<string, Grid>();
  const changed = new Set<string>();
  let [isListening, isTimed] = [false, false];
  const forgetAll = (): void => {
    for (const id of grids.keys()) changed.add(id);
    grids.clear();
  };
  const timed = async (): Promise<void> => {
    isTimed = true;
    await wait(KEPT_FOR);
    isTimed = false;
    grids.clear();
  };
  const forgetOne = (id: string): void => {
    grids.delete(id);
    changed.add(id);
  };
  return {
    setListening(is): void {
      isListening = is;
      if (!is) forgetAll();
    },
    changed: forgetOne,
    forgetAll,
    forget(names): void {
      for (const [id, grid] of grids) if (isOneOf(names, grid)) forgetOne(id);
    },
    kept: (table) => asKept(grids.get(table.id), table),
    reading(tables): void {
      for (const { id } of tables) changed.delete(id);
    },
    keep(grid): void {
      const { id } = grid.request.table;
      if (!isListening || changed.has(id)) return;
      grids.set(id, grid);
      if (!isTimed) void timed();
    },
  };
}

const isOneOf = (names: readonly string[], { request: { table } }: Grid): boolean =>
  names.some((name) => name.toLowerCase() === table.name.toLowerCase());

const asKept = (grid: Grid | undefined, table: FoundTable): Grid | null =>
  grid && isSameTable(grid.request.table, table) ? { ...grid, request: { ...grid.request, table } } : null;

const isSameTable = (one: FoundTable, other: FoundTable): boolean =>
  one.name === other.name &&
  one.sheetId === other.sheetId &&
  one.hasTotals === other.hasTotals &&
  one.bodyRows === other.bodyRows &&
  one.columns === other.columns;
