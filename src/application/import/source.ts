/** A cell of a file of another system. Only a spreadsheet has numbers; a CSV has texts. */
export type SourceCell = string | number | boolean | { readonly error: string } | null;

export interface SourceRow {
  /** As a spreadsheet shows it, from 1. */
  readonly number: number;
  readonly cells: readonly SourceCell[];
}

/** Port: the rows of one sheet of a file, headers among them, and what is to be said of the file itself. */
export interface SourceFile {
  readonly name: string;
  readonly rows: readonly SourceRow[];
  /** A CSV says where each row ends, so that one with fewer cells than headers has lost some. */
  readonly rowsHaveEnds: boolean;
  readonly notes: readonly string[];
  readonly problems: readonly SourceProblem[];
  /** Of a spreadsheet: the sheet that was read, and all that there are. */
  readonly sheets?: { readonly read: string; readonly all: readonly string[] };
}
export interface SourceProblem {
  readonly row: number | null;
  readonly text: string;
}

export const isBlankCell = (cell: SourceCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

export const isBlankRow = ({ cells }: SourceRow): boolean => cells.every(isBlankCell);

/** A cell as a person sees it. */
export function cellText(cell: SourceCell | undefined): string {
  if (cell === undefined || cell === null) return "";
  return typeof cell === "object" ? cell.error : String(cell).trim();
}
