import { commonOptions } from "./decide";
import type { Verb, VerbOption } from "./verb";
import { VERBS } from "./verbs";

const widthOf = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));

/** Every verb in a line. */
export function verbsHelp(): string {
  const width = widthOf(VERBS.map(({ name }) => name));
  const lines = VERBS.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`);
  return `Verbs of scenario change (--verb VERB --help lists the options of one):\n${lines.join("\n")}\n`;
}

/** The options of a verb, those that are needed first. */
export function verbHelp(verb: Verb): string {
  const options = optionsOf(verb);
  const width = widthOf(options.map(typed));
  const lines = options.map(
    (option) => `  ${typed(option).padEnd(width)}  ${option.needed ? "" : "(optional) "}${option.help}`,
  );
  return `${verb.name}: ${verb.does}\n${lines.join("\n")}\n`;
}

export function optionsOf(verb: Verb): VerbOption[] {
  const all = [...verb.options, ...commonOptions(verb)];
  return [...all.filter((option) => option.needed), ...all.filter((option) => !option.needed)];
}

export const typed = ({ name, value }: VerbOption): string => `--${name} ${value}`;
