import type { CalculatedFormat } from "../../layout/calculated/calculated-table";
import type { Column } from "../../layout/column";
import { PALETTE, SHEET_TABS } from "../../layout/palette";
import type { SheetKind } from "../../layout/workbook-content";

const css = (colour: string): string => `#${colour}`;
export const NAVY = css(PALETTE.navy);
export const STEEL = css(PALETTE.steel);
export const BAND = css(PALETTE.band);
export const PALE_YELLOW = css(PALETTE.paleYellow);
export const PALE_GREY = css(PALETTE.paleGrey);
export const INPUT_BLUE = css(PALETTE.inputBlue);
export const GREY = css(PALETTE.grey);
export const WHITE = css(PALETTE.white);
export const tabColour = (kind: SheetKind): string => css(SHEET_TABS[kind]);

/** The format of a cell that was never given one. */
export const GENERAL = "general";
const TEXT = "@";
const MONEY = "#,##0.00";

/** How the cells of a column are shown; texts stay texts when they are typed. */
export function inputFormat(column: Column<unknown>): string {
  if (column.kind === "date") return "dd/mm/yyyy";
  if (column.kind === "any") return GENERAL;
  if (column.kind !== "amount") return TEXT;
  if (column.format === "percent") return "0.0%";
  if (column.format === "money") return MONEY;
  return column.whole ? "0" : GENERAL;
}

export const CALCULATED_FORMATS: Readonly<Record<CalculatedFormat, string>> = {
  text: GENERAL,
  result: GENERAL,
  whole: "0",
  flag: "0",
  number: MONEY,
  ratio: "0.000",
  percent: "0.0%",
  pounds: "#,##0",
  pence: MONEY,
  date: "dd/mm/yyyy",
};

/** What a column of formulas is wide enough for, since its results are not known when it is written. */
export const LONGEST_SHOWN: Readonly<Partial<Record<CalculatedFormat, string>>> = {
  number: "10,000,000.00",
  pence: "10,000,000.00",
  pounds: "10,000,000",
  date: "01/09/2026",
};

/** In pixels. */
const NARROWEST = 72;
const WIDEST = 280;
const LETTER = 7.5;
const ROOM = 18;

/** Wide enough for the longest of the texts, within reason. */
export const widthFor = (texts: readonly string[]): number => {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER + ROOM)));
};

export const longestWord = (header: string): string =>
  header.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest), "");
