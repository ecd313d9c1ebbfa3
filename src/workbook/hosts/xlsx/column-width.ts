import type { Column } from "../../layout/column";
import { LETTERS_PER_WIDTH } from "../../layout/lines-in";

type AnyColumn = Column<unknown>;

/** In characters of the standard font: what people usually type. */
const WIDTHS: Readonly<Record<AnyColumn["kind"], number>> = {
  key: 14,
  name: 17,
  text: 12,
  choice: 11,
  "yes-no": 9,
  amount: 10,
  date: 12,
  "academic-year": 10,
  "year-group": 9,
  any: 14,
};
/** "1,234,567.00" and room at its sides. */
const MONEY_WIDTH = 15;
/** Names that are longer than most. */
const LONGER: ReadonlyMap<string, number> = new Map([
  ["Subject", 22],
  ["Heading", 28],
]);
const SENTENCE_WIDTH = 42;
/** Long notes get more room, so that one text does not make a whole row tall. */
const WIDEST_SENTENCE = 115;
/** Of an address on one line the start is enough: the whole is seen when its cell is chosen. */
const WIDEST_LINE = 70;
const LONGEST_WIDTH = 34;
/** What indents, bold text and the arrow of a list need beside the characters. */
const ROOM = 4;

/** Columns that hold sentences, not words. */
const SENTENCES =
  /^(note|reason|rationale|purpose|restriction|may fund|harm prevented|explanation|comment|evidence|intended outcome|measure|source|source document|options considered|equality|pooling|override|conflicts)/i;
const holdsSentences = (column: AnyColumn): boolean =>
  column.kind === "text" && SENTENCES.test(column.header);

const isSource = (column: AnyColumn): boolean => column.header === "Source";

/**
 * Whether a column shows its text on several lines: for sentences, and where content is too long to see whole.
 * A source is on one line where another table stands beside it, whose rows would be as tall.
 */
export const wraps = (column: AnyColumn, contents: readonly string[], alone: boolean): boolean =>
  isSource(column) && !alone
    ? false
    : holdsSentences(column) || contents.some((content) => content.length + ROOM > LONGEST_WIDTH);

export interface ColumnContent {
  readonly texts: readonly string[];
  /** Characters of the longest text that its list offers. */
  readonly offered: number;
  /** On how many lines the longest sentence should stand; null when none is broken. */
  readonly lines: number | null;
}

/** Wide enough for the usual content, the longest word of the header and of what may be chosen. */
export function columnWidth(column: AnyColumn, { texts, offered, lines }: ColumnContent): number {
  const longestText = texts.reduce((most, text) => Math.max(most, text.length), 0);
  if (holdsSentences(column)) {
    const widest = lines === null ? WIDEST_LINE : WIDEST_SENTENCE;
    const wanted = Math.ceil(longestText / (lines ?? 1) / LETTERS_PER_WIDTH) + 2 * ROOM;
    return Math.max(SENTENCE_WIDTH, Math.min(widest, wanted));
  }
  const words = column.header.split(" ").map((word) => word.length);
  const choices = (column.allowed ?? []).map((choice) => choice.length);
  const longest = Math.max(longestText, offered, ...words, ...choices) + ROOM;
  const usual = column.format === "money" ? MONEY_WIDTH : (LONGER.get(column.header) ?? WIDTHS[column.kind]);
  return Math.max(usual, Math.min(LONGEST_WIDTH, longest));
}
