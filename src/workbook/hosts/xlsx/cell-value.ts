import { NOT_CALCULATED, type CellValue } from "../../host";
import { damaged } from "./refusal";

/** A cell as the sheet part writes it. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** The text of its value, or null when none was saved. */
  readonly value: string | null;
  readonly inlineText: string;
}

/** What turns a written cell into its value. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Styles shown as a date, in a workbook that counts days from 1904; null in others. */
  readonly dateStyles1904: ReadonlySet<number> | null;
}

/** 1 January 1904 is day 1462 of the 1900 system. */
const DAYS_TO_1904 = 1462;
const MILLISECONDS_A_DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const EPOCH_SERIAL = 25_569;

/** A serial below 1 is a time or a share wherever days are counted from. */
const from1904 = (number: number): number => (number >= 1 ? number + DAYS_TO_1904 : number);

function numberOf(text: string, style: number, context: CellContext): CellValue {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) return text === "" ? null : text;
  return context.dateStyles1904?.has(style) ? from1904(number) : number;
}

/** Some programs save a date as "2026-09-01T00:00:00" instead of its serial number. */
function isoDate(text: string): CellValue {
  const match = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?Z?$/.exec(text);
  const time = match ? Date.parse(match[1] ? `${text.replace(/Z$/, "")}Z` : text.slice(0, 10)) : NaN;
  return Number.isNaN(time) ? text : time / MILLISECONDS_A_DAY + EPOCH_SERIAL;
}

function sharedText(index: string, context: CellContext): string {
  const text = context.strings[Number(index)];
  if (text === undefined) throw damaged("a cell refers to a text that is not there");
  return text;
}

/** The value of a cell. A text that looks like an error or a number stays a text. */
export function cellValue(cell: RawCell, context: CellContext): CellValue {
  if (cell.type === "inlineStr") return cell.inlineText === "" ? null : cell.inlineText;
  if (cell.hasFormula && (cell.value ?? "") === "" && cell.type !== "str") return { error: NOT_CALCULATED };
  if (cell.hasFormula && cell.value === null) return { error: NOT_CALCULATED };
  if (cell.value === null) return null;
  switch (cell.type) {
    case "s":
      return sharedText(cell.value, context) || null;
    case "str":
      return cell.value === "" ? null : cell.value;
    case "b":
      return cell.value === "1" || cell.value === "true";
    case "e":
      return { error: cell.value };
    case "d":
      return isoDate(cell.value);
    default:
      return numberOf(cell.value, cell.style, context);
  }
}
