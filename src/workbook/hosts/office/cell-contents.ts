import { NOT_CALCULATED, type CellValue } from "../../host";

/** What Office.js gives for a cell, and takes. A blank cell is an empty text. */
export type Content = string | number | boolean;

export const isContent = (value: unknown): value is Content =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** An error is a text that only the type of its cell tells from a text. */
export function cellValue(shown: unknown, type: unknown): CellValue {
  if (!isContent(shown) || shown === "") return null;
  if (type !== "Error" || typeof shown !== "string") return shown;
  return { error: shown === "#GETTING_DATA" || shown === "#BUSY!" ? NOT_CALCULATED : shown };
}

/** What stands in a cell that holds the value. */
export function contentOf(value: CellValue): Content {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** As it must be typed to stay what it is: a quote keeps a text from becoming a number, a date or a formula. */
export const typed = (content: Content): Content =>
  typeof content === "string" && content !== "" ? `'${content}` : content;

/** The same, for what was read from the sheet, where a formula is one. */
export const typedBack = (content: Content): Content =>
  typeof content === "string" && content.startsWith("=") ? content : typed(content);
