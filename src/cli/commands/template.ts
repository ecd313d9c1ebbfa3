import { extname } from "node:path";
import { writeWorkbook } from "../../workbook/hosts/xlsx/write-workbook";
import { templateContent } from "../../workbook";
import { onlyFile, readArguments } from "../arguments";
import { EXIT, WrongArguments } from "../console";
import type { Console, ExitCode } from "../console";
import { reasonOf } from "../read-trust-file";

const EXTENSION = ".xlsx";

/** `template <out>`: an empty workbook, ready to be filled in. */
export async function template(args: readonly string[], console: Console): Promise<ExitCode> {
  const { positionals } = readArguments(args, ["out"], {});
  const path = workbookPath(onlyFile(positionals));
  const bytes = await writeWorkbook(templateContent());
  try {
    await console.writeNewFile(path, bytes);
  } catch (error) {
    throw new WrongArguments(`${path} cannot be written: ${reasonOf(error)}`);
  }
  console.say(`Wrote ${path}. Open it in Excel and start with the Guide sheet.`);
  return EXIT.done;
}

/** A name without an ending gets one: Excel opens a workbook by its ending. */
function workbookPath(path: string): string {
  const extension = extname(path);
  if (extension === "") return `${path}${EXTENSION}`;
  if (extension.toLowerCase() === EXTENSION) return path;
  throw new WrongArguments(`${path} must end in ${EXTENSION}: a template is an Excel workbook`);
}
