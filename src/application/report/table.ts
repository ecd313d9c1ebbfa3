import { WIDTH, wrapped } from "./lines";

/** One line of a table: what it is, its figures, and what there is to say of them. Without figures: words. */
export interface TableRow {
  readonly label: string;
  readonly cells: readonly string[];
  readonly note?: string;
}
/** Tables on one layout stand under each other column by column. */
export interface TableLayout {
  readonly labelWidth: number;
  readonly columnWidth: number;
}

const LEAST_COLUMN = 8;
const LEAST_LABEL = 12;
const MOST_LABEL = 34;

/** Columns as wide as the widest figure of all; the label takes what is left. */
export function layoutFor(titles: readonly string[], rows: readonly TableRow[]): TableLayout {
  const widths = [...titles, ...rows.flatMap(({ cells }) => cells)].map((text) => text.length);
  const columnWidth = Math.max(LEAST_COLUMN, ...widths);
  const room = WIDTH - titles.length * (columnWidth + 1);
  const hasNotes = rows.some(({ note }) => note !== undefined);
  // where notes follow, the label takes no more than it needs
  const labels = rows.filter(({ cells }) => cells.length > 0).map(({ label }) => label.length);
  const wanted = hasNotes ? Math.max(...labels) : MOST_LABEL;
  return { labelWidth: Math.max(LEAST_LABEL, Math.min(MOST_LABEL, room, wanted)), columnWidth };
}

/**
 * A plain table: titles, then rows. Nothing is cut short: a long label stands on lines of its own
 * above its figures, a note that finds no room below them.
 */
export function tableLines(
  titles: readonly string[],
  rows: readonly TableRow[],
  layout: TableLayout = layoutFor(titles, rows),
): string[] {
  return [figuresLine("", titles, layout), ...rows.flatMap((row) => rowLines(row, layout))];
}

const figuresLine = (
  label: string,
  cells: readonly string[],
  { labelWidth, columnWidth }: TableLayout,
): string =>
  [label.padEnd(labelWidth), ...cells.map((cell) => cell.padStart(columnWidth))].join(" ").trimEnd();

function rowLines({ label, cells, note = "" }: TableRow, layout: TableLayout): string[] {
  const indent = label.length - label.trimStart().length;
  if (cells.length === 0) return wrapped(label, indent, indent + 2);
  const isLong = label.length > layout.labelWidth;
  const figures = figuresLine(isLong ? "" : label, cells, layout);
  const above = isLong ? wrapped(label, indent, indent + 2) : [];
  const together = `${figures} ${note}`.trimEnd();
  const fits = together.length <= WIDTH;
  return [...above, fits ? together : figures, ...(fits ? [] : wrapped(note, indent + 2))];
}
