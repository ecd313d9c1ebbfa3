import { writeWorkbook } from "../workbook/hosts/xlsx/write-workbook";
import { WrongArguments } from "./console";
import type { Console } from "./console";
import { reasonOf } from "./read-trust-file";

/** Writes a new file; one that is there is left as it is. */
export async function writeNewWorkbook(
  path: string,
  content: Parameters<typeof writeWorkbook>[0],
  console: Console,
): Promise<void> {
  const bytes = await writeWorkbook(content);
  try {
    await console.writeNewFile(path, bytes);
  } catch (error) {
    throw new WrongArguments(`${path} cannot be written: ${reasonOf(error)}`);
  }
}
