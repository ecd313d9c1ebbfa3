import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { WrongArguments } from "./console";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads a command's arguments; rejects unknown options and a wrong number of files. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  files: readonly string[],
  options: O,
) {
  const parsed = parse(args, options);
  if (parsed.positionals.length !== files.length) {
    throw new WrongArguments(`expected ${files.map((name) => `<${name}>`).join(" ") || "no file"}`);
  }
  return parsed;
}

function parse<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error));
  }
}

/** The one file a command reads or writes. */
export function onlyFile(positionals: readonly string[]): string {
  const [file] = positionals;
  if (file === undefined) throw new WrongArguments("a file is missing");
  return file;
}

interface WholeNumberOption {
  readonly option: string;
  readonly least: number;
  readonly most: number;
  readonly byDefault: number;
}

/** A whole number in plain digits. */
export function wholeNumber(
  found: string | undefined,
  { option, least, most, byDefault }: WholeNumberOption,
): number {
  if (found === undefined) return byDefault;
  const number = /^\d{1,10}$/.test(found) ? Number(found) : NaN;
  if (!(number >= least && number <= most)) {
    throw new WrongArguments(`${option} must be a whole number from ${least} to ${most}, not "${found}"`);
  }
  return number;
}

/** The options that were given with a value. */
export const texts = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
