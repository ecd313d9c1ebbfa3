import type { Column } from "../../layout/column";
import type { SheetKind } from "../../layout/workbook-content";
import { LOOKS, type Look } from "./looks";

type AnyColumn = Column<unknown>;

const TEXT = "@";
const MONEY = "#,##0.00;[Red]-#,##0.00";

const AMOUNT_FORMATS: Readonly<Record<string, string>> = {
  GBP: MONEY,
  FTE: "0.00##",
  ratio: "0.00##",
};

/** Keys and codes are texts, so that typing 2/3 does not make 2 March nor 0012 the number 12. */
export function numberFormat(column: AnyColumn): string {
  switch (column.kind) {
    case "date":
      return "dd/mm/yyyy";
    case "any":
      return "General";
    case "amount":
      if (column.format === "percent") return "0.0%";
      if (column.format === "money") return MONEY;
      return column.whole ? "0" : (AMOUNT_FORMATS[column.unit ?? ""] ?? "General");
    case "yes-no":
    case "text":
    case "key":
    case "name":
    case "choice":
    case "academic-year":
    case "year-group":
      return TEXT;
  }
}

/** In characters of the standard font. */
const WIDTHS: Readonly<Record<AnyColumn["kind"], number>> = {
  key: 16,
  name: 18,
  text: 16,
  choice: 14,
  "yes-no": 11,
  amount: 12,
  date: 12,
  "academic-year": 11,
  "year-group": 10,
  any: 16,
};
const SENTENCE_WIDTH = 42;
/** Addresses and lists get more room, so that one long text does not make a whole row tall. */
const WIDEST_LIST = 62;
const LISTS = /^(source|may fund)$/i;
const LONGEST_WIDTH = 34;
/** What bold text and the arrow of a list need beside the characters. */
const ROOM = 3;

/** Columns that hold sentences, not words. */
const SENTENCES =
  /^(note|reason|rationale|purpose|restriction|may fund|harm prevented|explanation|comment|evidence|intended outcome|measure|source|source document|options considered|equality|pooling|override|conflicts)/i;
const holdsSentences = (column: AnyColumn): boolean =>
  column.kind === "text" && SENTENCES.test(column.header);

/** Whether a column shows its text on several lines: for sentences, and where content is too long to see whole. */
export const wraps = (column: AnyColumn, contents: readonly string[]): boolean =>
  holdsSentences(column) || contents.some((content) => content.length + ROOM > LONGEST_WIDTH);

/** The style of the body cells of a column. One object per column: exceljs works each object out only once. */
export function bodyLook(column: AnyColumn, kind: SheetKind, wrapText: boolean): Look {
  const look = kind === "input" || kind === "decision" ? LOOKS.input : LOOKS.calculated;
  const isNumber = column.kind === "amount" || column.kind === "date";
  return {
    ...look,
    numFmt: numberFormat(column),
    alignment: {
      vertical: "top",
      horizontal: isNumber ? "right" : "left",
      // so that a number does not touch the text of the column beside it
      ...(isNumber ? { indent: 1 } : {}),
      wrapText,
    },
  };
}

/** Wide enough for the usual content, the longest word of the header and of what may be chosen. */
export function columnWidth(column: AnyColumn, contents: readonly string[]): number {
  const longestContent = contents.reduce((most, content) => Math.max(most, content.length + ROOM), 0);
  if (holdsSentences(column)) {
    const widest = LISTS.test(column.header) ? WIDEST_LIST : SENTENCE_WIDTH;
    return Math.max(SENTENCE_WIDTH, Math.min(widest, longestContent));
  }
  const words = column.header.split(" ").map((word) => word.length);
  const choices = (column.allowed ?? []).map((choice) => choice.length);
  const money = column.format === "money" ? WIDTHS.amount + 4 : 0;
  const lengths = [...words, ...choices].map((length) => length + ROOM);
  const longest = lengths.reduce((most, length) => Math.max(most, length), longestContent);
  return Math.max(WIDTHS[column.kind], money, Math.min(LONGEST_WIDTH, longest));
}

const SPELT_OUT: Readonly<Record<string, string>> = { GBP: "£", count: "number", ratio: "share, 1 is all" };
const spelt = (unit: string): string => SPELT_OUT[unit] ?? unit.replace("GBP", "£").replaceAll("/", " per ");

/** What belongs into the column, in a word or two. */
export function unitWords(column: AnyColumn): string {
  if (column.names) return `from ${column.names.table}`;
  switch (column.kind) {
    case "amount":
      if (column.format === "percent") return "%";
      return column.whole
        ? spelt(column.unit ?? "").replace("number", "whole number")
        : spelt(column.unit ?? "");
    case "date":
      return "dd/mm/yyyy";
    case "academic-year":
      return "2026/27";
    case "year-group":
      return "YR, Y1 … Y14";
    case "yes-no":
      return "yes or no";
    case "choice":
      return "choose";
    case "key":
      return "no two the same";
    case "any":
    case "name":
    case "text":
      return "";
  }
}
