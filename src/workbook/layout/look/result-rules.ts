import { bodyRange, type PlacedCalculated } from "../calculated/place-calculated";
import type { CalculatedKind } from "../calculated/calculated-sheets";
import { RESULT_WORDS } from "../calculated/result-words";
import { PALETTE } from "../palette";
import { FIRST_BODY_ROW } from "../placing";

/** A result is told apart by its word, its weight or slant, and its colour. */
export const RESULT_LOOKS = {
  good: { colour: PALETTE.darkGreen, fill: PALETTE.paleGreen, bold: false, italic: false },
  bad: { colour: PALETTE.red, fill: PALETTE.paleRed, bold: true, italic: false },
  middle: { colour: PALETTE.amber, fill: PALETTE.paleAmber, bold: false, italic: true },
} as const;
export type ResultGroup = keyof typeof RESULT_LOOKS;

/** Cells that share their rules, in the order in which these count. */
export interface Ruled {
  readonly range: string;
  readonly rules: readonly ResultRule[];
}
export interface ResultRule {
  readonly group: ResultGroup;
  /** Of the first cell, without "=". */
  readonly formula: string;
}

const GROUPS = ["bad", "middle", "good"] as const;
const isOneOf = (cell: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `${cell}="${word}"`).join(",")})`;

export const byWord = (range: string, first: string): Ruled => ({
  range,
  rules: GROUPS.map((group) => ({ group, formula: isOneOf(first, RESULT_WORDS[group]) })),
});

/** A word where a figure belongs, such as "not known". */
const wordForFigure = (range: string, first: string): Ruled => ({
  range,
  rules: [{ group: "middle", formula: `AND(ISTEXT(${first}),${first}<>"")` }],
});

/** The conditional formats of a table, from one of its rows on. */
export const ruledIn = (table: PlacedCalculated, kind: CalculatedKind, from = FIRST_BODY_ROW): Ruled[] =>
  table.columns.flatMap((placed) => {
    const { column, letters } = placed;
    const first = `${letters}${from}`;
    const range = bodyRange(placed, table, from);
    if (column.format === "result") return [byWord(range, first)];
    const figure = column.formula !== null && column.format !== "text" && kind !== "working";
    return figure ? [wordForFigure(range, first)] : [];
  });
