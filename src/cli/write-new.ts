import { extname } from "node:path";
import { WrongArguments } from "./console";
import type { Console } from "./console";
import { reasonOf } from "./read-trust-file";

/** Writes a new file; one that is there is left as it is. */
export async function writeNew(path: string, bytes: Uint8Array, console: Console): Promise<void> {
  try {
    await console.writeNewFile(path, bytes);
  } catch (error) {
    throw new WrongArguments(`${path} cannot be written: ${reasonOf(error)}`);
  }
}

export interface FileKind {
  /** The first of them is given to a name without an ending. */
  readonly endings: readonly [string, ...string[]];
  /** What it is to be, such as "an Excel workbook". */
  readonly what: string;
}

/** The path with an ending that programs open it by. */
export function pathOf(path: string, { endings, what }: FileKind): string {
  const extension = extname(path);
  const [ending] = endings;
  if (extension === "") return `${path}${ending}`;
  if (endings.includes(extension.toLowerCase())) return path;
  throw new WrongArguments(`${path} must end in ${ending}: it is to be ${what}`);
}
