import type { ImportValues } from "./import-book";

/** A row of a table that an import writes or would take out, as it is spoken of. */
export interface RowChange {
  readonly row: string;
  readonly key: ImportValues;
  /** What it will hold; of a row that changes only what differs. */
  readonly values: ImportValues;
  readonly before: ImportValues;
  /** In the file; null for a row that went. */
  readonly source: number | null;
}
export interface TableChanges {
  readonly table: string;
  readonly comes: readonly RowChange[];
  readonly changes: readonly RowChange[];
  /** Rows of the same schools and times that the file does not have. */
  readonly went: readonly RowChange[];
  readonly stays: number;
}
