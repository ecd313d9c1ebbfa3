import { nameKey } from "../../domain/kernel";
import type { ImportColumn } from "./import-book";

/** A word of the file that the workbook does not have, or that the map says the meaning of. */
export interface FileWord {
  readonly table: string;
  readonly column: ImportColumn;
  /** The header in the file. */
  readonly header: string;
  readonly found: string;
  /** The workbook's own word for it; null where that is not known. */
  readonly here: string | null;
  /** Rows that have it. */
  readonly rows: number;
}

/** Words as they are met, row after row. */
export interface WordsMet {
  readonly meet: (word: Omit<FileWord, "rows">) => void;
  /** In the order in which they were met. */
  readonly all: () => FileWord[];
}

export function wordsMet(): WordsMet {
  const met = new Map<string, { readonly word: Omit<FileWord, "rows">; rows: number }>();
  return {
    meet(word) {
      const key = [word.table, word.column.header, nameKey(word.found)].join("|");
      const own = met.get(key);
      if (own) own.rows += 1;
      else met.set(key, { word, rows: 1 });
    },
    all: () => [...met.values()].map(({ word, rows }) => ({ ...word, rows })),
  };
}
