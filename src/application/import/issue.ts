/** Something to be said of a file. An error keeps its row, or the whole file, from being written. */
export interface ImportIssue {
  readonly severity: "error" | "warning" | "note";
  /** The row of the file; null where it is of the file as a whole. */
  readonly row: number | null;
  /** The header in the file, where one cell is meant. */
  readonly column: string | null;
  readonly text: string;
}

export const fileError = (text: string, row: number | null = null): ImportIssue => ({
  severity: "error",
  row,
  column: null,
  text,
});
export const fileNote = (text: string): ImportIssue => ({ severity: "note", row: null, column: null, text });
