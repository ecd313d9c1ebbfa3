import type { CalculatedKind } from "../calculated/calculated-sheets";
import type { CalculatedColumn, CalculatedContent, CalculatedFormat } from "../calculated/calculated-table";
import { linesIn } from "../lines-in";
import type { PlacedCalculated, PlacedCalculatedColumn } from "../calculated/place-calculated";

/** A column with what decides how it looks. */
export interface DressedCalculatedColumn extends PlacedCalculatedColumn {
  readonly width: number;
  readonly wraps: boolean;
}
export interface DressedCalculated extends PlacedCalculated {
  readonly kind: CalculatedKind;
  readonly columns: readonly DressedCalculatedColumn[];
  /** How far the line above it reaches beyond it, in characters. */
  readonly overhang: number;
}

/** In characters of the standard font: the usual content, and room at its sides. */
const WIDTHS: Readonly<Record<CalculatedFormat, number>> = {
  text: 17,
  result: 15,
  whole: 9,
  flag: 9,
  number: 13,
  ratio: 10,
  percent: 10,
  pounds: 14,
  pence: 16,
  date: 12,
};
const LONGEST_WIDTH = 44;
/** Of a key, whose texts are known. */
const LEAST_KEY_WIDTH = 11;
const SENTENCE_WIDTH = 60;
const SENTENCE = 60;
const ROOM = 4;
const MOST_HEADER_LINES = 3;
/** Letters of a header, which is bold or italic, for each character of width. */
export const HEADER_LETTERS = 0.95;
/** Further than this a table is not stretched for what stands above it: the empty column behind it is. */
const MOST_STRETCH = 1.4;
/** A letter of the purpose line, in widths of a column: it is set smaller than the standard font. */
const PURPOSE_LETTER = 0.95;

const longestOf = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, text.length), 0);

function headerWidth(header: string): number {
  let width = longestOf(header.split(" ")) + ROOM;
  while (linesIn(width, header, HEADER_LETTERS) > MOST_HEADER_LINES) width += 1;
  return width;
}

/** The texts of a key, which are known; what a formula gives is not. */
function keyTexts(content: CalculatedContent, { header, formula }: CalculatedColumn): string[] {
  if (formula !== null) return [];
  const values = content.rows.map((row) => row[header]);
  return values.map((value) => (typeof value === "string" ? value : ""));
}

/** Characters of the longest text of a key, by its header. */
export type KnownTexts = ReadonlyMap<string, number>;

/** A column of names that formulas look up is as wide as the same names elsewhere. */
export function knownTexts(contents: readonly CalculatedContent[]): KnownTexts {
  const known = new Map<string, number>();
  for (const content of contents) {
    for (const column of content.layout.columns) {
      const longest = longestOf(keyTexts(content, column));
      known.set(column.header, Math.max(known.get(column.header) ?? 0, longest));
    }
  }
  return known;
}

interface DressOptions {
  readonly kind: CalculatedKind;
  /** Nothing stands behind the table. */
  readonly last: boolean;
  readonly known: KnownTexts;
}

function dress(
  { content, lastPrinted }: PlacedCalculated,
  placed: PlacedCalculatedColumn,
  known: KnownTexts,
): DressedCalculatedColumn {
  const { column } = placed;
  const isHelper = placed.number > lastPrinted;
  const own = longestOf(keyTexts(content, column));
  const looked = column.formula !== null && column.format === "text" ? (known.get(column.header) ?? 0) : 0;
  const longest = Math.max(own, looked);
  const most = longest > SENTENCE ? SENTENCE_WIDTH : LONGEST_WIDTH;
  const isKnown = column.formula === null && column.format === "text" && content.rows.length > 0;
  const usual = Math.max(isKnown ? LEAST_KEY_WIDTH : WIDTHS[column.format], headerWidth(column.header));
  const wanted = longest + ROOM;
  const wraps = !isHelper && wanted > most;
  return { ...placed, width: Math.max(usual, wraps ? most : Math.min(SENTENCE_WIDTH, wanted)), wraps };
}

/** With widths that hold headers and keys and, where something stands behind it, more of the line above it. */
export function dressCalculated(
  table: PlacedCalculated,
  { kind, last, known }: DressOptions,
): DressedCalculated {
  const columns = table.columns.map((placed) => dress(table, placed, known));
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const { name, purpose } = table.content.layout;
  const wanted = (name.length + purpose.length + ROOM) * PURPOSE_LETTER;
  const stretch = last ? 1 : Math.min(MOST_STRETCH, Math.max(1, wanted / total));
  const stretched = columns.map((column) => ({ ...column, width: Math.ceil(column.width * stretch) }));
  const left = wanted - stretched.reduce((sum, { width }) => sum + width, 0);
  return { ...table, kind, columns: stretched, overhang: Math.max(0, Math.ceil(left)) };
}
