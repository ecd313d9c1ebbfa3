import { LARGEST_SAMPLE, loggedSample } from "../../workbook";
import { onlyFile, readArguments, wholeNumber } from "../arguments";
import { EXIT } from "../console";
import type { Console, ExitCode } from "../console";
import { sha256 } from "../hashes";
import { writeNewWorkbook } from "../write-new-workbook";

const SCHOOLS = { option: "--schools", least: 1, most: LARGEST_SAMPLE, byDefault: 8 } as const;
/** Above it two different numbers could count as one. */
const SEED = { option: "--seed", least: 0, most: 4_294_967_295, byDefault: 1 } as const;

/** `sample <out> [--schools N] [--seed S]`: a fictional trust. The same arguments give the same file. */
export async function sample(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["out"], {
    schools: { type: "string" },
    seed: { type: "string" },
  });
  const schools = wholeNumber(values.schools, SCHOOLS);
  const seed = wholeNumber(values.seed, SEED);
  const content = () => loggedSample({ schools, seed }, sha256);
  const path = await writeNewWorkbook(onlyFile(positionals), content, console);
  console.say(`Wrote ${path}, a fictional trust. Run check or plan on it, or open it in Excel.`);
  return EXIT.done;
}
