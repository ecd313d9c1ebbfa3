import { bodyRange, type PlacedCalculated } from "../calculated/place-calculated";
import type { CalculatedKind } from "../calculated/calculated-sheets";
import type { CalculatedColumn } from "../calculated/calculated-table";
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

/** What makes the rules of a column's cells; null: it has none. */
export type Rules = (range: string, first: string) => Ruled;
export function rulesOf({ format, formula }: CalculatedColumn, kind: CalculatedKind): Rules | null {
  if (format === "result") return byWord;
  return formula !== null && format !== "text" && kind !== "working" ? wordForFigure : null;
}

/** The conditional formats of a table, column by column. */
export const ruledIn = (table: PlacedCalculated, kind: CalculatedKind): Ruled[] =>
  table.columns.flatMap((placed) => {
    const rules = rulesOf(placed.column, kind);
    return rules ? [rules(bodyRange(placed, table), `${placed.letters}${FIRST_BODY_ROW}`)] : [];
  });
