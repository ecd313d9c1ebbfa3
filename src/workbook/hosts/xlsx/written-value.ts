import type { CellErrorValue } from "exceljs";
import { NOT_CALCULATED, type CellValue } from "../../host";

/** Excel refuses to open a file with a longer text in a cell. */
const LONGEST_TEXT = 32_767;

type ErrorCode = CellErrorValue["error"];
const ERROR_CODES: readonly ErrorCode[] = [
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
];

/** Characters that XML cannot hold or would change, and text that looks like the escape of one. */
const NEEDS_ESCAPE = /_(?=x[0-9a-f]{4}_)|[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]/gi;

export function writtenText(text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw new Error(`A cell holds at most ${LONGEST_TEXT} characters: "${text.slice(0, 40)}…" is longer.`);
  }
  return text.replace(
    NEEDS_ESCAPE,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`,
  );
}

function writtenError(error: string): CellErrorValue {
  const known = ERROR_CODES.find((code) => code === error);
  if (known) return { error: known };
  // what was never worked out has no error of its own in Excel
  if (error === NOT_CALCULATED) return { error: "#N/A" };
  throw new Error(`Excel has no error called ${error}.`);
}

/** A value as exceljs writes it. A text stays a text whatever it starts with. */
export function writtenValue(value: CellValue): string | number | boolean | null | CellErrorValue {
  if (typeof value === "string") return value === "" ? null : writtenText(value);
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}.`);
  if (value !== null && typeof value === "object") return writtenError(value.error);
  return value;
}
