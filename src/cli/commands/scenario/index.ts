import { WrongArguments } from "../../console";
import type { Console, ExitCode } from "../../console";
import { adoptScenario, frozen } from "./adopt";
import { change } from "./change";
import { compare } from "./compare";
import { explain } from "./explain";
import { goalSeek } from "./goal-seek";
import { list } from "./list";
import { newDraft } from "./new";
import { rebase } from "./rebase";
import { sensitivity } from "./sensitivity";
import { undo } from "./undo";

type Verb = (args: readonly string[], console: Console) => Promise<ExitCode>;
const VERBS: ReadonlyMap<string, Verb> = new Map([
  ["list", list],
  ["compare", compare],
  ["explain", explain],
  ["goal-seek", goalSeek],
  ["sensitivity", sensitivity],
  ["new", newDraft],
  ["change", change],
  ["rebase", rebase],
  ["undo", undo],
  ["adopt", adoptScenario],
  ["frozen", frozen],
]);

/** `scenario <verb> …`: one file for each verb. */
export function scenario([name = "", ...rest]: readonly string[], console: Console): Promise<ExitCode> {
  const verb = VERBS.get(name);
  const choice = [...VERBS.keys()].join(", ");
  if (!verb) throw new WrongArguments(`say which of ${choice}${name === "" ? "" : `, not "${name}"`}`);
  return verb(rest, console);
}
