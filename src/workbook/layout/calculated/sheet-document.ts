/** What stands below the table of a sheet, to be read and printed: values of one day, and no formula. */
export interface SheetDocument {
  /** Of its columns, from the first, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly DocumentRow[];
}

export interface DocumentRow {
  readonly look: DocumentLook;
  readonly cells: readonly DocumentCell[];
}

/** Of a "fact" the first cell is the name of the second. */
export type DocumentLook =
  | "title"
  | "heading"
  | "caption"
  | "text"
  | "small"
  | "fact"
  | "blank"
  | "header"
  | "group"
  | "part"
  | "plain"
  | "total";

export type DocumentCell = string | DocumentFigure;
export interface DocumentFigure {
  readonly value: number;
  readonly shownAs: "money" | "percent" | "number";
  /** Digits behind the point that are shown. */
  readonly decimals: number;
}

/** The name and the text of a fact. */
export const factOf = (cells: readonly DocumentCell[]): readonly [name: string, text: string] => {
  const [name, text] = cells;
  return [typeof name === "string" ? name : "", typeof text === "string" ? text : ""];
};
