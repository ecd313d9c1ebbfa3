import type { ImportValue } from "../import-book";

/** What a cell of a file comes to: a value, with a note where something had to be understood; or what is wrong. */
export type CellReading =
  | { readonly value: ImportValue; readonly note: string | null }
  | { readonly problem: string; readonly isUnknownWord?: true };

export const read = (value: ImportValue, note: string | null = null): CellReading => ({ value, note });
export const wrong = (problem: string): CellReading => ({ problem });
/** A word that the workbook does not have, and may have another one for. */
export const unknownWord = (problem: string): CellReading => ({ problem, isUnknownWord: true });

/** As it stands in the file, cut where it is long. */
export const shown = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
