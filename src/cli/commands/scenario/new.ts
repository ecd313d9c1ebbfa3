import { newScenario } from "../../../application/decisions/new-scenario";
import { readArguments } from "../../arguments";
import { EXIT } from "../../console";
import type { Console, ExitCode } from "../../console";
import { openToWrite, recalcHint, refuse, writeEdits } from "./write";

const TEXT = { type: "string" } as const;

/** `scenario new <in> <out> --scenario NAME`: a draft without changes. */
export async function newDraft(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out"], {
    scenario: TEXT,
    "builds-on": TEXT,
    purpose: TEXT,
    author: TEXT,
  });
  const [from = "", to = ""] = positionals;
  const file = await openToWrite(from, console);
  const outcome = newScenario(file.model, values, console.today());
  if (outcome.outcome === "refused") refuse(outcome.problems);
  const path = await writeEdits(file, { edits: outcome.edits, to }, console);
  const { scenario, buildsOn } = outcome.record;
  console.print(`${scenario}: a draft that builds on ${buildsOn}, without changes yet.\n`);
  recalcHint(console, path);
  return EXIT.done;
}
