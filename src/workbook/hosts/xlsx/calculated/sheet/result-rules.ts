import { RESULT_WORDS } from "../../../../layout/calculated/result-words";
import { AMBER, DARK_GREEN, PALE_AMBER, PALE_GREEN, PALE_RED, RED } from "../../colours";
import { FIRST_BODY_ROW } from "../../../../layout/placing";
import type { StyleBook } from "../book/style-book";
import { escapeXml } from "../../xml-escape";
import type { DressedCalculated } from "./dress-calculated";
import { bodyRange } from "../../../../layout/calculated/place-calculated";

const difference = (colour: string, background: string, weight: string): string =>
  `<dxf><font>${weight}<color rgb="${colour}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${background}"/><bgColor rgb="${background}"/></patternFill></fill></dxf>`;

const LOOKS = {
  good: difference(DARK_GREEN, PALE_GREEN, '<b val="0"/><i val="0"/>'),
  bad: difference(RED, PALE_RED, '<b/><i val="0"/>'),
  middle: difference(AMBER, PALE_AMBER, '<b val="0"/><i/>'),
} as const;
const GROUPS = ["bad", "middle", "good"] as const;
type Group = (typeof GROUPS)[number];

/** Cells that share their rules; the first one is what the formulas of the rules look at. */
interface Ruled {
  readonly range: string;
  readonly first: string;
  readonly groups: readonly Group[];
  readonly formulaOf: (group: Group) => string;
}

const isOneOf = (cell: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `${cell}="${word}"`).join(",")})`;

const byWord = (range: string, first: string): Ruled => ({
  range,
  first,
  groups: GROUPS,
  formulaOf: (group) => isOneOf(first, RESULT_WORDS[group]),
});

/** A word where a figure belongs, such as "not known". */
const wordForFigure = (range: string, first: string): Ruled => ({
  range,
  first,
  groups: ["middle"],
  formulaOf: () => `AND(ISTEXT(${first}),${first}<>"")`,
});

function ruledIn(table: DressedCalculated): Ruled[] {
  return table.columns.flatMap((placed) => {
    const { column, letters } = placed;
    const first = `${letters}${FIRST_BODY_ROW}`;
    if (column.format === "result") return [byWord(bodyRange(placed, table), first)];
    const figure = column.formula !== null && column.format !== "text" && table.kind !== "working";
    return figure ? [wordForFigure(bodyRange(placed, table), first)] : [];
  });
}

/** Conditional formats: a result is told apart by its word, its weight or slant, and its colour. */
export function resultRules(
  tables: readonly DressedCalculated[],
  band: readonly string[],
  styles: StyleBook,
): string {
  let priority = 0;
  const rule = (ruled: Ruled, group: Group): string => {
    priority += 1;
    const formula = escapeXml(ruled.formulaOf(group));
    return `<cfRule type="expression" dxfId="${styles.difference(LOOKS[group])}" priority="${priority}"><formula>${formula}</formula></cfRule>`;
  };
  return [...band.map((cell) => byWord(cell, cell)), ...tables.flatMap(ruledIn)]
    .map((ruled) => {
      const rules = ruled.groups.map((group) => rule(ruled, group)).join("");
      return `<conditionalFormatting sqref="${ruled.range}">${rules}</conditionalFormatting>`;
    })
    .join("");
}
