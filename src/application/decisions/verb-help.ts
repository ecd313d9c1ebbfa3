import { commonOptions } from "./decide";
import type { Verb, VerbOption } from "./verb";
import { VERBS } from "./verbs";

const widthOf = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));

/** Every verb in a line. */
export function verbsHelp(): string {
  return `Verbs of scenario change (--verb VERB --help lists the options of one):\n${listOfVerbs(VERBS)}`;
}

export function listOfVerbs(verbs: readonly Pick<Verb, "name" | "does">[]): string {
  const width = widthOf(verbs.map(({ name }) => name));
  const lines = verbs.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`);
  return `${lines.join("\n")}\n`;
}

/** The options of a verb, those that are needed first. */
export const verbHelp = (verb: Verb): string => optionsHelp(verb, optionsOf(verb));

export function optionsHelp(
  { name, does }: Pick<Verb, "name" | "does">,
  options: readonly VerbOption[],
): string {
  const width = widthOf(options.map(typed));
  const lines = options.map(
    (option) => `  ${typed(option).padEnd(width)}  ${option.needed ? "" : "(optional) "}${option.help}`,
  );
  return `${name}: ${does}\n${lines.join("\n")}\n`;
}

export const optionsOf = (verb: Verb): VerbOption[] => neededFirst([...verb.options, ...commonOptions(verb)]);

export function neededFirst(all: readonly VerbOption[]): VerbOption[] {
  return [...all.filter((option) => option.needed), ...all.filter((option) => !option.needed)];
}

export const typed = ({ name, value }: VerbOption): string => `--${name} ${value}`;
