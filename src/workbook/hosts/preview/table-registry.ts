/** A table on a sheet that knows no tables: where it stands, and its columns in order. */
export interface RegisteredTable {
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  /** Column number of the first header, from 1. */
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly lastBodyRow: number;
  readonly hasTotals: boolean;
}

export interface TableRegistry {
  /** Every table, in the order in which they were given. */
  readonly tables: readonly RegisteredTable[];
  /** A table by its name, without regard to case; undefined when there is none. */
  find(name: string): RegisteredTable | undefined;
  /** The number of a table's column, from 1 at its left; undefined when it has no such header. */
  columnOf(table: RegisteredTable, header: string): number | undefined;
}

const keyOf = (name: string): string => name.toLowerCase();

export function tableRegistry(tables: readonly RegisteredTable[]): TableRegistry {
  const byName = new Map(tables.map((table) => [keyOf(table.name), table]));
  const columns = new Map(
    tables.map((table) => [
      table,
      new Map(table.headers.map((header, index) => [keyOf(header), index + 1] as const)),
    ]),
  );
  return {
    tables,
    find: (name) => byName.get(keyOf(name)),
    columnOf: (table, header) => columns.get(table)?.get(keyOf(header)),
  };
}
