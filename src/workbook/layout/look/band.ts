import { columnLetters } from "../../host";
import type { BandResult } from "../calculated/calculated-sheets";
import { linesIn } from "../lines-in";
import { KIND_ROW } from "../placing";

/** The results of the checks, in pairs of cells behind the first of the row. */
export interface Band {
  readonly results: readonly BandResult[];
  /** Numbers of the columns of the labels; each result stands in the next. */
  readonly columns: readonly number[];
}

export const FIRST_COLUMN = 2;
/** Of "not checked", bold. */
const RESULT_WIDTH = 14;
const START_WIDTH = 17;
/** Labels are set smaller than the standard font. */
const LABEL_LETTERS = 1.15;
const LABEL_LINES = 2;
const ROOM = 3;
/** In points. */
const LINE_HEIGHT = 14;
const LEAST_HEIGHT = 20;

/** A label and its result are never parted by the empty column between two tables. */
export function placeBand(results: readonly BandResult[], gaps: ReadonlySet<number>): Band {
  const columns: number[] = [];
  let at = FIRST_COLUMN;
  while (columns.length < results.length) {
    const free = !gaps.has(at) && !gaps.has(at + 1);
    if (free) columns.push(at);
    at += free ? 2 : 1;
  }
  return { results, columns };
}

function labelWidth(label: string): number {
  const words = label.split(" ").map((word) => word.length);
  let width = Math.max(0, ...words) + ROOM;
  while (linesIn(width, label, LABEL_LETTERS) > LABEL_LINES) width += 1;
  return width;
}

/** The least widths of columns that the band needs. */
export function bandWidths({ results, columns }: Band): Map<number, number> {
  const widths = new Map<number, number>();
  if (results.length > 0) widths.set(1, START_WIDTH);
  results.forEach(({ label }, index) => {
    const column = columns[index] ?? FIRST_COLUMN;
    widths.set(column, labelWidth(label));
    widths.set(column + 1, RESULT_WIDTH);
  });
  return widths;
}

export const bandHeight = ({ results, columns }: Band, widthOf: (column: number) => number): number =>
  results.reduce((height, { label }, index) => {
    const lines = linesIn(widthOf(columns[index] ?? FIRST_COLUMN), label, LABEL_LETTERS);
    return Math.max(height, lines * LINE_HEIGHT + ROOM);
  }, LEAST_HEIGHT);

export const resultCells = ({ columns }: Band): string[] =>
  columns.map((column) => `${columnLetters(column + 1)}${KIND_ROW}`);
