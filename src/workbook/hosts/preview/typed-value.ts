import type { CellValue } from "../../host";
import { CELL_TYPE, type SheetModel } from "./sheet-model";

/** Serial number of 1 January 1970. */
const EPOCH_SERIAL = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** What is typed for a value; null for a blank cell. A text stays a text whatever it looks like. */
export function typedFor(value: CellValue): string | null {
  if (value === null || value === "") return null;
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
}

/** A value in plain text, for headers and widths; nothing for a blank cell. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

export interface CellPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Where a text was taken out again, the quote stays that said it was one. */
export const isBlank = (content: string): boolean => content === "" || content === "'";

/**
 * What a cell holds. A formula's number is as exact as its format shows it: the engine gives no other. `onFormula` is
 * called where it is one.
 */
export function valueAt(
  model: SheetModel,
  { sheet, row, column }: CellPlace,
  onFormula?: () => void,
): CellValue {
  const content = model.getCellContent(sheet, row, column);
  if (isBlank(content)) return null;
  const isFormula = content.startsWith("=");
  if (isFormula) onFormula?.();
  const shown = isFormula ? model.getFormattedCellValue(sheet, row, column) : content;
  switch (model.getCellType(sheet, row, column)) {
    case CELL_TYPE.number:
      return numberIn(shown);
    case CELL_TYPE.logical:
      return shown.toUpperCase() === "TRUE";
    case CELL_TYPE.error:
      return { error: shown };
    default:
      return textIn(shown, isFormula);
  }
}

/** A quote in front of a text says that it is one; it is not part of it. */
function textIn(shown: string, isFormula: boolean): string | null {
  const text = !isFormula && shown.startsWith("'") ? shown.slice(1) : shown;
  return text === "" ? null : text;
}

/** The content of a cell with a date's format is the date in words: its serial number is worked out again. */
function numberIn(shown: string): CellValue {
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(shown);
  if (date)
    return (
      Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1])) / MILLISECONDS_A_DAY + EPOCH_SERIAL
    );
  const plain = shown.replaceAll(",", "").replace("£", "");
  const number = plain.endsWith("%") ? Number(plain.slice(0, -1)) / 100 : Number(plain);
  return Number.isFinite(number) ? number : shown;
}
