import { templateContent } from "../../workbook";
import { onlyFile, readArguments } from "../arguments";
import { EXIT } from "../console";
import type { Console, ExitCode } from "../console";
import { writeNewWorkbook } from "../write-new-workbook";

/** `template <out>`: an empty workbook, ready to be filled in. */
export async function template(args: readonly string[], console: Console): Promise<ExitCode> {
  const { positionals } = readArguments(args, ["out"], {});
  const path = await writeNewWorkbook(onlyFile(positionals), templateContent, console);
  console.say(`Wrote ${path}. Open it in Excel and start with the Guide sheet.`);
  return EXIT.done;
}
