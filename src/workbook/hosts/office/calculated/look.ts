import type {
  CalculatedColumn,
  CalculatedFormat,
  KeyValues,
} from "../../../layout/calculated/calculated-table";
import type { CalculatedKind } from "../../../layout/calculated/calculated-sheets";
import { PALETTE, SHEET_TABS } from "../../../layout/palette";

const css = (colour: string): string => `#${colour}`;
export const NAVY = css(PALETTE.navy);
export const STEEL = css(PALETTE.steel);
export const BAND = css(PALETTE.band);
export const GREY = css(PALETTE.grey);
export const WHITE = css(PALETTE.white);
export const tabColour = (kind: CalculatedKind): string => css(SHEET_TABS[kind]);
/** What stands behind the body of a table; null: nothing. */
export const BODY: Readonly<Record<CalculatedKind, string | null>> = {
  working: css(PALETTE.paleGrey),
  output: null,
  control: css(PALETTE.paleViolet),
  input: css(PALETTE.paleYellow),
  decision: css(PALETTE.paleYellow),
};

export const NUMBER_FORMATS: Readonly<Record<CalculatedFormat, string>> = {
  text: "General",
  result: "General",
  whole: "0",
  flag: "0",
  number: "#,##0.00",
  ratio: "0.000",
  percent: "0.0%",
  pounds: '"£"#,##0;[Red]-"£"#,##0',
  pence: '"£"#,##0.00;[Red]-"£"#,##0.00',
  date: "dd/mm/yyyy",
};

/** In points: of the longest word of the header, of what may stand in the column, and of its keys. */
export function widthOf(column: CalculatedColumn, rows: readonly KeyValues[]): number {
  const words = column.header.split(" ");
  const keys = column.formula === null ? rows.map((row) => row[column.header] ?? "") : [];
  const texts = [...words, SHOWN[column.format] ?? "", ...keys.filter((key) => typeof key === "string")];
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER + ROOM)));
}

const SHOWN: Readonly<Partial<Record<CalculatedFormat, string>>> = {
  number: "10,000,000.00",
  pounds: "£10,000,000",
  pence: "£10,000,000.00",
  date: "01/09/2026",
};
const [NARROWEST, WIDEST, LETTER, ROOM] = [54, 230, 5.6, 14];
