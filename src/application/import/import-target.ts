/** What is peculiar to one table when rows come from a file. */
export interface ImportTarget {
  readonly table: string;
  /** Rows that a file says nothing of went only where it speaks of the same school, year or month. */
  readonly covers: readonly string[];
  /** Where a file has no ids: what tells rows apart, and what a new id is made of. */
  readonly tellsApart: readonly string[];
  /** A column that headers of the file may give instead of cells, and the column that their cells fill. */
  readonly across: { readonly column: string; readonly into: string } | null;
  /** Columns whose total the file's own report has. */
  readonly adds: readonly string[];
  /** Headers of other systems, by the column that they fill. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
}
