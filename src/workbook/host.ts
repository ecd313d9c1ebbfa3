/** For hosts that work with pauses, where nothing else waits. */
export { allAtOnce } from "../domain/kernel";

/** What a cell holds. A date is its serial number (1900 system), as the sheet keeps it. */
export type CellValue = number | string | boolean | null | CellError;
/** An Excel error such as "#REF!", or a formula whose result was never saved. */
export interface CellError {
  readonly error: string;
}
export const NOT_CALCULATED = "not calculated";

/** A table as it stands on a sheet: header texts, and body rows without a totals row. */
export interface HostTable {
  readonly name: string;
  readonly sheet: string;
  /** Row number of the headers, from 1. The first body row is the next one. */
  readonly headerRow: number;
  /** Column number of the first header, from 1. */
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The row right below the table, when something stands there that is not in it. */
  readonly rowBelow?: number;
}

/** Why a file could not be read at all, in words for the person who chose it. */
export interface UnreadableFile {
  readonly unreadable: string;
}

/** Values by the header of their column. A column that is not named is left as it is. */
export type RowValues = Readonly<Record<string, CellValue>>;

/** One row of a table to be written. A row is found by what its key columns hold. */
export type RowEdit =
  | {
      readonly edit: "add";
      readonly table: string;
      /** No row may hold it yet. */
      readonly key: RowValues;
      readonly values: RowValues;
    }
  | {
      readonly edit: "update";
      readonly table: string;
      readonly key: RowValues;
      readonly values: RowValues;
    }
  | {
      readonly edit: "remove";
      readonly table: string;
      readonly key: RowValues;
      /** The columns that may be emptied; what stands in another one would be lost. */
      readonly headers: readonly string[];
    };

/** Looks on while rows are written in parts. */
export interface WriteWatch {
  /** Asked before each part: once false, what was written is put back. */
  readonly isWanted: () => boolean;
  /** Told before each part, from 1. */
  readonly told: (part: number, of: number) => void;
}

/** "A" for 1, "AA" for 27. */
export function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return rest === 0 ? last : columnLetters(rest) + last;
}
