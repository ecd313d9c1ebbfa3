import type { CalculatedKind } from "../../../../layout/calculated/calculated-sheets";
import type { CalculatedColumn, CalculatedFormat } from "../../../../layout/calculated/calculated-table";
import {
  BAND,
  BLACK,
  GREY,
  INPUT_BLUE,
  NAVY,
  PALE_GREY,
  PALE_VIOLET,
  PALE_YELLOW,
  STEEL,
  VIOLET,
  WHITE,
} from "../../colours";
import type { CellStyle } from "../book/style-book";
import { border, fill, font, NO_BORDER, NO_FILL, pieceOf } from "./style-parts";

const MIDDLE = '<alignment vertical="center"/>';

const band = (text: string): CellStyle => ({
  font: text,
  fill: fill(BAND),
  border: NO_BORDER,
  alignment: MIDDLE,
});

export const TITLE = band(font(NAVY, { size: 18, bold: true }));
export const INTRODUCTION = band(font(BLACK));
export const KIND = band(font(GREY, { size: 10 }));
export const BAND_START: CellStyle = {
  ...band(font(NAVY, { size: 10, bold: true })),
  alignment: '<alignment vertical="center" wrapText="1"/>',
};
export const BAND_LABEL: CellStyle = {
  ...band(font(BLACK, { size: 10 })),
  alignment: '<alignment horizontal="right" vertical="center" wrapText="1" indent="1"/>',
};
export const BAND_RESULT: CellStyle = {
  font: font(BLACK),
  fill: fill(WHITE),
  border: border({ sides: "thin", top: "thin", bottom: "thin", colour: STEEL }),
  alignment: '<alignment horizontal="center" vertical="center"/>',
};
export const PURPOSE: CellStyle = {
  font: font(BLACK),
  fill: NO_FILL,
  border: NO_BORDER,
  alignment: '<alignment vertical="bottom"/>',
};
export const UNIT: CellStyle = {
  font: font(GREY, { size: 9 }),
  fill: NO_FILL,
  border: NO_BORDER,
  alignment: '<alignment horizontal="left" vertical="bottom" wrapText="1" indent="1"/>',
};

/** What Headroom writes is bold on navy; what a formula works out is italic, lighter, and underlined by its border. */
export function headerStyle(column: CalculatedColumn): CellStyle {
  const isKey = column.formula === null;
  return {
    font: font(WHITE, isKey ? { bold: true } : { italic: true }),
    fill: fill(isKey ? NAVY : STEEL),
    border: border({ sides: "thin", top: "thin", bottom: isKey ? "thin" : "double" }),
    alignment: '<alignment horizontal="left" vertical="center" wrapText="1" indent="1"/>',
  };
}

/** A space as wide as a bracket, so that a number does not touch the line beside it in any program. */
const GAP = "_)";
const NUMBER_FORMATS: Readonly<Record<CalculatedFormat, string>> = {
  text: "General",
  result: "General",
  whole: `0${GAP}`,
  flag: `0${GAP}`,
  number: `#,##0.00${GAP}`,
  ratio: `0.000${GAP}`,
  percent: `0.0%${GAP}`,
  pounds: `"£"#,##0${GAP};[Red]-"£"#,##0${GAP}`,
  pence: `"£"#,##0.00${GAP};[Red]-"£"#,##0.00${GAP}`,
  date: `dd/mm/yyyy${GAP}`,
};

const isWords = ({ format }: CalculatedColumn): boolean => format === "text" || format === "result";

const FILLED_IN = {
  fill: fill(PALE_YELLOW),
  border: border({ sides: "thin", top: "thin", bottom: "thin" }),
};
const BODY: Readonly<Record<CalculatedKind, Pick<CellStyle, "fill" | "border">>> = {
  input: FILLED_IN,
  decision: FILLED_IN,
  working: {
    fill: fill(PALE_GREY),
    border: border({ sides: "thin", top: "thin", bottom: "thin" }),
  },
  output: { fill: NO_FILL, border: border({ top: "thin", bottom: "thin" }) },
  control: {
    fill: fill(PALE_VIOLET),
    border: border({ sides: "dotted", top: "dotted", bottom: "dotted", colour: VIOLET }),
  },
};

export interface BodyOptions {
  readonly kind: CalculatedKind;
  readonly wraps: boolean;
  /** Some column of the table has texts on several lines. */
  readonly tall: boolean;
}
export function bodyStyle(column: CalculatedColumn, { kind, wraps, tall }: BodyOptions): CellStyle {
  const place = isWords(column) ? 'horizontal="left" indent="1"' : 'horizontal="right"';
  return {
    ...BODY[kind],
    font: font(BODY[kind] === FILLED_IN ? INPUT_BLUE : column.formula === null ? NAVY : BLACK),
    alignment: `<alignment ${place} vertical="${tall ? "top" : "center"}"${wraps ? ' wrapText="1"' : ""}/>`,
    format: NUMBER_FORMATS[column.format],
  };
}

export const TITLE_PIECE = pieceOf(TITLE.font);
export const KIND_PIECE = pieceOf(KIND.font);
export const TABLE_NAME_PIECE = pieceOf(font(NAVY, { size: 12, bold: true }));
export const TABLE_PURPOSE_PIECE = pieceOf(font(GREY, { size: 10 }));

const UNITS: Readonly<Partial<Record<CalculatedFormat, string>>> = {
  pounds: "£",
  pence: "£",
  percent: "%",
  date: "dd/mm/yyyy",
  flag: "1 is yes, 0 is no",
};

export const unitWords = ({ unit, format }: CalculatedColumn): string => unit ?? UNITS[format] ?? "";
