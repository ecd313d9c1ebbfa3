import type { CheckedFile } from "../../guard";
import { damaged } from "../../refusal";
import { readText } from "../../zip-part";

export type Write = (piece: string) => void;
/** Writes a part a piece at a time, so that no part need be held whole. */
export type PartWriter = (write: Write) => void;

/** A file and what is to change in it. Every part that nobody names here stays as it is, byte for byte. */
export interface PackageEdits {
  readonly file: CheckedFile;
  readonly has: (part: string) => boolean;
  /** The text of a part, with what was changed in it so far. */
  readonly text: (part: string) => string;
  readonly replace: (part: string, text: string) => void;
  readonly remove: (part: string) => void;
  readonly add: (part: string, writer: PartWriter) => void;
  /** What becomes of a part that the file had; null when it stays. */
  readonly changed: (part: string) => string | null;
  readonly removed: (part: string) => boolean;
  readonly added: ReadonlyMap<string, PartWriter>;
}

function originalText(file: CheckedFile, part: string): string {
  const entry = file.parts.get(part.toLowerCase());
  if (!entry) throw damaged(`${part} is missing`);
  const pieces: string[] = [];
  readText(file.bytes, entry, (piece) => pieces.push(piece));
  return pieces.join("");
}

export function packageEdits(file: CheckedFile): PackageEdits {
  const changed = new Map<string, string>();
  const removed = new Set<string>();
  const added = new Map<string, PartWriter>();
  const keyOf = (part: string): string => part.toLowerCase();
  const has = (part: string): boolean =>
    added.has(part) || (file.parts.has(keyOf(part)) && !removed.has(keyOf(part)));
  return {
    file,
    has,
    text: (part) => changed.get(keyOf(part)) ?? originalText(file, part),
    replace: (part, text) => void changed.set(keyOf(part), text),
    remove: (part) => void removed.add(keyOf(part)),
    add: (part, writer) => void added.set(part, writer),
    changed: (part) => changed.get(keyOf(part)) ?? null,
    removed: (part) => removed.has(keyOf(part)),
    added,
  };
}

/** The first of "xl/tables/table1.xml", "xl/tables/table2.xml" … that nothing is called. */
export function freePart(edits: PackageEdits, before: string): string {
  let number = 1;
  while (edits.has(`${before}${number}.xml`)) number += 1;
  return `${before}${number}.xml`;
}
