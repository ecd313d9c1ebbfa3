import { invalidArgument } from "../rich-api/host-error";

/** What a cell shows, as Office.js gives it: errors are texts, a blank cell is an empty one. */
export type Shown = string | number | boolean;
export interface SimCell {
  readonly value: Shown;
  /** With its "=", or null. */
  readonly formula: string | null;
  /** Whether the value is an error, which its text alone does not say. */
  readonly isError: boolean;
}

export const BLANK: SimCell = { value: "", formula: null, isError: false };

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?$/i;
/** Enough of what Excel takes for a date to catch a text that is written without its quote. */
const DATE =
  /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$|^\d{0,2}[- ]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]\d{2,4}$/i;
const ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** What stands in a cell once a value is typed or set. */
export function entered(value: unknown): SimCell {
  if (typeof value === "number" || typeof value === "boolean") return { ...BLANK, value };
  if (typeof value !== "string") throw invalidArgument();
  if (value.startsWith("'")) return { ...BLANK, value: value.slice(1) };
  if (value.startsWith("=") && value.length > 1) return { ...BLANK, formula: value };
  const text = value.trim();
  if (ERROR.test(text)) return { ...BLANK, value: text, isError: true };
  if (/^(true|false)$/i.test(text)) return { ...BLANK, value: text.toLowerCase() === "true" };
  if (!NUMBER.test(text)) return { ...BLANK, value: DATE.test(text) ? dateSerial(text) : value };
  return { ...BLANK, value: text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text) };
}

/** Of no particular day: that the text is gone is what a test must see. */
const dateSerial = (text: string): number => 40_000 + text.length;

export type ValueType = "Empty" | "Double" | "Boolean" | "Error" | "String";
export function valueType({ value, isError }: SimCell): ValueType {
  if (value === "") return "Empty";
  if (isError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
