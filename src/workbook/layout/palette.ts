import type { SheetKind } from "./workbook-content";

/** The colours of the workbook in every host: red, green and blue in hexadecimal. */
export const PALETTE = {
  navy: "0F3A5F",
  steel: "4A6782",
  band: "E8EEF5",
  paleYellow: "FFFBE0",
  paleGrey: "F1F3F5",
  paleViolet: "F6F3FC",
  inputBlue: "1A3FA0",
  grey: "5B6675",
  red: "C00000",
  violet: "B9A6E0",
  line: "D3D9E1",
  white: "FFFFFF",
  black: "1B1F24",
  darkGreen: "1E6B3A",
  paleGreen: "E6F4EA",
  paleRed: "FCE4E4",
  amber: "7A5200",
  paleAmber: "FFF3D6",
} as const;

export const SHEET_TABS: Readonly<Record<SheetKind | "guide", string>> = {
  guide: PALETTE.navy,
  input: "F2C94C",
  decision: "E07B39",
  working: "9AA5B1",
  output: "2F855A",
  control: "6B46C1",
};
