import { readYearGroup } from "../../../domain/curriculum";
import { isSameName, isUsableKey } from "../../../domain/kernel";
import { oneOf } from "../../issues/words";
import type { ImportBook, ImportColumn } from "../import-book";
import { read, shown, unknownWord, wrong } from "./reading";
import type { CellReading } from "./reading";

/** A cell of a workbook holds no more. */
const LONGEST = 32_767;
/** Line breaks and tabs may stand in a cell; other control characters come from damaged files. */
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/;

/** A text stays a text, whatever it begins with. */
export function readText(text: string, { header, kind }: ImportColumn): CellReading {
  if (text.length > LONGEST) return wrong(`${header} is longer than a cell holds (32,767 characters)`);
  if (CONTROL.test(text)) return wrong(`${header} ${shown(text)} holds characters that no text has`);
  if (kind === "key" && !isUsableKey(text)) {
    return wrong(
      `${header} ${shown(text)} cannot be an id: leave out * ? ~ | and do not start with = < or >`,
    );
  }
  return read(text);
}

export function readChoice(text: string, { header, allowed }: ImportColumn): CellReading {
  const word = allowed.find((own) => isSameName(own, text));
  return word === undefined
    ? unknownWord(`${header} cannot be ${shown(text)}: it is ${oneOf(allowed)}. Say which is meant`)
    : read(word);
}

const YES = ["yes", "y", "true", "1"];
const NO = ["no", "n", "false", "0"];

export function readYesNo(text: string, { header }: ImportColumn): CellReading {
  const plain = text.toLowerCase();
  if (YES.includes(plain)) return read("yes");
  return NO.includes(plain) ? read("no") : unknownWord(`${header} ${shown(text)} is neither yes nor no`);
}

export function readName(text: string, column: ImportColumn, book: ImportBook): CellReading {
  const table = column.names ?? "";
  const also = column.allowed.find((own) => isSameName(own, text));
  const name = also ?? book.find(table, text);
  return name === null
    ? unknownWord(`${column.header} ${shown(text)} is not in ${table}. Say which is meant, or add it there`)
    : read(name);
}

/** A word that is no year group may be a group by need: the school decides, once it is known. */
export function readYearGroupCell(text: string, { header, allowed }: ImportColumn): CellReading {
  const word = allowed.find((own) => isSameName(own, text));
  if (word !== undefined) return read(word);
  const yearGroup = readYearGroup(text);
  if (yearGroup === null || yearGroup === text) return read(text);
  return read(yearGroup, `${header} ${shown(text)} was read as ${yearGroup}`);
}
