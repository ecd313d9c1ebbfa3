import { inWords } from "../../issues/words";
import type { FileWord } from "../../import/file-words";
import type { ImportBook, ImportColumn } from "../../import/import-book";
import { wordSource } from "../../import/map-rows";
import type { ImportPlan } from "../../import/plan-import";
import type { FormField } from "../scenarios/verb-form";

/** A word of the file, and which of the workbook's it is; empty: nobody has said. */
export interface WordView {
  readonly word: FileWord;
  readonly field: FormField;
  readonly here: string;
}

/** By the columns of the file, and in each by the letters: a word keeps its place once it is known. */
export const wordsOf = ({ words }: ImportPlan, book: ImportBook): WordView[] =>
  words
    .filter(({ header, found }) => wordSource(header, found, "") !== null)
    .sort((a, b) => textOf(a).localeCompare(textOf(b), "en-GB"))
    .map((word, position) => ({
      ...{ word, here: word.here ?? "" },
      field: fieldOf(word, `word-${position}`, book),
    }));

const textOf = ({ header, found }: FileWord): string => `${header}: ${found}`;

function fieldOf(word: FileWord, name: string, book: ImportBook): FormField {
  const { column, rows } = word;
  return {
    ...{ name, label: textOf(word), isNeeded: false, kind: "choice" },
    help: `In ${inWords(rows, "row")}; fills ${column.header}.`,
    options: ownWords(column, book).map((value) => ({ value, label: value, note: "" })),
  };
}

function ownWords({ kind, names, allowed }: ImportColumn, book: ImportBook): readonly string[] {
  if (kind === "yes-no") return ["yes", "no"];
  return names === null ? allowed : [...allowed, ...book.names(names)];
}
