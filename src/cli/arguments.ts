import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { messageOf } from "../application/present/message-of";
import { WrongArguments } from "./console";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads a command's arguments; rejects unknown options and a wrong number of files. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  files: readonly string[],
  options: O,
) {
  const parsed = parse(args, options);
  const least = files.filter((name) => !isOptional(name)).length;
  if (parsed.positionals.length > files.length || parsed.positionals.length < least) {
    throw new WrongArguments(`expected ${files.map(shown).join(" ") || "no file"}`);
  }
  return parsed;
}

/** A file that may be left out is named with a question mark. */
const isOptional = (name: string): boolean => name.endsWith("?");
const shown = (name: string): string => (isOptional(name) ? `[<${name.slice(0, -1)}>]` : `<${name}>`);

function parse<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongArguments(messageOf(error));
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
