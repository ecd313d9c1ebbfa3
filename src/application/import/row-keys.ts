import { readYearGroup } from "../../domain/curriculum";
import { isoDate, nameKey } from "../../domain/kernel";
import type { CivilDate } from "../../domain/kernel";
import { dayInWords } from "../issues/words";
import type { ImportColumn, ImportValue } from "./import-book";

type Lookup = (header: string) => ImportValue | undefined;

export const isDay = (value: ImportValue | undefined): value is CivilDate =>
  typeof value === "object" && value !== null;

/** A value as people see it in the workbook. */
export function valueText(value: ImportValue | undefined): string {
  if (value === undefined || value === null) return "";
  return isDay(value) ? dayInWords(isoDate(value)) : String(value);
}

/** Two spellings of one value have one text. */
function comparable(value: ImportValue | undefined, { kind }: ImportColumn): string {
  if (isDay(value)) return isoDate(value);
  const text = valueText(value).trim();
  return nameKey(kind === "year-group" ? (readYearGroup(text) ?? text) : text);
}

/** Null where a part of it could not be read. */
export function keyOf(lookup: Lookup, columns: readonly ImportColumn[]): string | null {
  const parts = columns.map((column) => {
    const value = lookup(column.header);
    return value === undefined ? null : comparable(value, column);
  });
  return parts.includes(null) ? null : JSON.stringify(parts);
}

/** As the row is spoken of: "Oakfield, 2026/27, Y7". */
export const keyText = (lookup: Lookup, columns: readonly ImportColumn[]): string =>
  columns
    .map(({ header }) => valueText(lookup(header)))
    .filter((text) => text !== "")
    .join(", ");

/** Kinds of which two spellings are one value. */
const BY_MEANING: readonly ImportColumn["kind"][] = ["name", "choice", "yes-no", "year-group", "date"];

/** Whether a cell reads the same; a number kept as text does not. */
export function isSameValue(a: ImportValue, b: ImportValue, column: ImportColumn): boolean {
  if (column.kind === "amount") return a === b;
  if (BY_MEANING.includes(column.kind)) return comparable(a, column) === comparable(b, column);
  return valueText(a).trim() === valueText(b);
}
