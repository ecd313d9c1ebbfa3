import type { Alignment, Borders, Fill, Font, Style } from "exceljs";
import { SHEET_TABS } from "../../layout/palette";
import type { CellLook, SheetKind } from "../../layout/workbook-content";
import {
  AMBER,
  BAND,
  BLACK,
  DARK_GREEN,
  GREY,
  INPUT_BLUE,
  LINE,
  NAVY,
  opaque,
  PALE_AMBER,
  PALE_GREEN,
  PALE_GREY,
  PALE_RED,
  PALE_VIOLET,
  PALE_YELLOW,
  RED,
  STEEL,
  VIOLET,
  WHITE,
} from "./colours";

export const tabColour = (kind: SheetKind | "guide"): string => opaque(SHEET_TABS[kind]);

export type Look = Partial<Style>;

const font = (color: string, size = 11, more: Partial<Font> = {}): Partial<Font> => ({
  name: "Calibri",
  family: 2,
  size,
  color: { argb: color },
  ...more,
});
const fill = (color: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb: color } });
const thin = { style: "thin", color: { argb: LINE } } as const;
const lines: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };
const dot = { style: "dotted", color: { argb: VIOLET } } as const;
const dotted: Partial<Borders> = { top: dot, bottom: dot, left: dot, right: dot };
/** So that a text does not touch the line or the number beside it. */
export const INDENTED: Partial<Alignment> = { horizontal: "left", indent: 1 };
const middle: Partial<Alignment> = { vertical: "middle", ...INDENTED };
const header: Partial<Alignment> = { ...middle, wrapText: true };

export const LOOKS: Readonly<Record<CellLook, Look>> = {
  input: { font: font(INPUT_BLUE), fill: fill(PALE_YELLOW), border: lines, alignment: middle },
  given: { font: font(BLACK), fill: fill(PALE_GREY), border: lines, alignment: middle },
  "required header": {
    font: font(WHITE, 11, { bold: true }),
    fill: fill(NAVY),
    border: lines,
    alignment: header,
  },
  "optional header": { font: font(WHITE), fill: fill(STEEL), border: lines, alignment: header },
  "negative amount": {
    font: font(RED),
    fill: fill(WHITE),
    border: lines,
    alignment: middle,
  },
  "formula header": {
    font: font(WHITE, 11, { italic: true }),
    fill: fill(STEEL),
    border: { ...lines, bottom: { style: "double", color: { argb: LINE } } },
    alignment: header,
  },
  "working cell": { font: font(BLACK), fill: fill(PALE_GREY), border: lines, alignment: middle },
  "output cell": { font: font(BLACK), border: { top: thin, bottom: thin }, alignment: middle },
  "control cell": { font: font(BLACK), fill: fill(PALE_VIOLET), border: dotted, alignment: middle },
  "good result": { font: font(DARK_GREEN), fill: fill(PALE_GREEN), border: lines, alignment: middle },
  "bad result": {
    font: font(RED, 11, { bold: true }),
    fill: fill(PALE_RED),
    border: lines,
    alignment: middle,
  },
  "middle result": {
    font: font(AMBER, 11, { italic: true }),
    fill: fill(PALE_AMBER),
    border: lines,
    alignment: middle,
  },
};

export const TITLE: Look = {
  font: font(NAVY, 18, { bold: true }),
  fill: fill(BAND),
  alignment: { vertical: "middle" },
};
export const INTRODUCTION: Look = { font: font(BLACK), fill: fill(BAND), alignment: { vertical: "middle" } };
export const KIND: Look = { font: font(GREY, 10), fill: fill(BAND), alignment: { vertical: "middle" } };
export const PURPOSE: Look = { font: font(BLACK), alignment: { vertical: "bottom" } };
export const TABLE_NAME = font(NAVY, 12, { bold: true });
export const TABLE_PURPOSE = font(GREY, 10);
export const UNIT: Look = {
  font: font(GREY, 9),
  alignment: { vertical: "bottom", wrapText: true, ...INDENTED },
};
export const UNIT_REQUIRED = font(BLACK, 9, { bold: true });
export const UNIT_PLAIN = font(GREY, 9);
export const GUIDE_HEADING: Look = {
  font: font(NAVY, 13, { bold: true }),
  border: { bottom: { style: "medium", color: { argb: NAVY } } },
  alignment: { vertical: "bottom" },
};
export const GUIDE_LABEL: Look = { font: font(NAVY, 11, { bold: true }), alignment: { vertical: "middle" } };
export const GUIDE_TEXT: Look = {
  font: font(BLACK),
  alignment: { vertical: "middle", horizontal: "left", wrapText: true, indent: 1 },
};
export const GUIDE_NOTE: Look = { font: font(GREY), alignment: { vertical: "middle" } };
