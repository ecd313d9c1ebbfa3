import { writeWorkbook } from "../workbook/hosts/xlsx/write-workbook";
import type { Console } from "./console";
import { pathOf, writeNew } from "./write-new";

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
  const path = pathOf(wanted, { endings: [".xlsx"], what: "an Excel workbook" });
  await writeNew(path, await make(), console);
  return path;
}
