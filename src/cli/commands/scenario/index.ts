import { WrongArguments } from "../../console";
import type { Console, ExitCode } from "../../console";
import { compare } from "./compare";
import { explain } from "./explain";
import { goalSeek } from "./goal-seek";
import { list } from "./list";
import { sensitivity } from "./sensitivity";

type Verb = (args: readonly string[], console: Console) => Promise<ExitCode>;
const VERBS: ReadonlyMap<string, Verb> = new Map([
  ["list", list],
  ["compare", compare],
  ["explain", explain],
  ["goal-seek", goalSeek],
  ["sensitivity", sensitivity],
]);

/** `scenario <verb> …`: one file for each verb. */
export function scenario([name = "", ...rest]: readonly string[], console: Console): Promise<ExitCode> {
  const verb = VERBS.get(name);
  const choice = [...VERBS.keys()].join(", ");
  if (!verb) throw new WrongArguments(`say which of ${choice}${name === "" ? "" : `, not "${name}"`}`);
  return verb(rest, console);
}
