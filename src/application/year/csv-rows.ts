import { fixedText } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";

/** A cell of a file for other programs: a text, or a number that stays one. Null is blank. */
export type CsvCell = string | { readonly number: string } | null;
export type CsvRow = readonly CsvCell[];

/** To so many places; what is not known is blank. */
export function numberCell(value: Quantity<string>, places: number): CsvCell {
  const number = fixedText(value, places);
  return number === null ? null : { number };
}
