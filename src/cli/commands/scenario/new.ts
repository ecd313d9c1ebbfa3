import { newScenario } from "../../../application/decisions/new-scenario";
import { readArguments } from "../../arguments";
import { EXIT } from "../../console";
import type { Console, ExitCode } from "../../console";
import { openToWrite, recalcHint, refuse, WHO, writeEdits } from "../../write-rows";

const TEXT = { type: "string" } as const;

/** `scenario new <in> <out> --scenario NAME`: a draft without changes. */
export async function newDraft(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out"], {
    scenario: TEXT,
    "builds-on": TEXT,
    purpose: TEXT,
    author: TEXT,
    ...WHO,
  });
  const [from = "", to = ""] = positionals;
  const file = await openToWrite(from, console);
  const { who = values.author, ...given } = values;
  const outcome = newScenario(file.model, given, console.today());
  if (outcome.outcome === "refused") refuse(outcome.problems);
  const { scenario, buildsOn, purpose } = outcome.record;
  const write = { edits: outcome.edits, to, action: "scenario new", reason: purpose ?? "", who };
  const path = await writeEdits(file, write, console);
  console.print(`${scenario}: a draft that builds on ${buildsOn}, without changes yet.\n`);
  recalcHint(console, path);
  return EXIT.done;
}
