import { extname } from "node:path";
import { writeWorkbook } from "../workbook/hosts/xlsx/write-workbook";
import { WrongArguments } from "./console";
import type { Console } from "./console";
import { reasonOf } from "./read-trust-file";

type Content = Parameters<typeof writeWorkbook>[0];

/** Writes a new file and says where; one that is there is left as it is. */
export function writeNewWorkbook(wanted: string, content: () => Content, console: Console): Promise<string> {
  return writeNewFile(wanted, () => writeWorkbook(content()), console);
}

/** The same for a file that is made in another way. The name is looked at before the work. */
export async function writeNewFile(
  wanted: string,
  make: () => Promise<Uint8Array>,
  console: Console,
): Promise<string> {
  const path = workbookPath(wanted);
  const bytes = await make();
  try {
    await console.writeNewFile(path, bytes);
  } catch (error) {
    throw new WrongArguments(`${path} cannot be written: ${reasonOf(error)}`);
  }
  return path;
}

const EXTENSION = ".xlsx";

/** A name without an ending gets one: Excel opens a workbook by its ending. */
function workbookPath(path: string): string {
  const extension = extname(path);
  if (extension === "") return `${path}${EXTENSION}`;
  if (extension.toLowerCase() === EXTENSION) return path;
  throw new WrongArguments(`${path} must end in ${EXTENSION}: it is to be an Excel workbook`);
}
