import { undoLast } from "../../../application/decisions/undo";
import { undoLines } from "../../../application/decisions/undo-text";
import { readArguments } from "../../arguments";
import { EXIT, WrongArguments } from "../../console";
import type { Console, ExitCode } from "../../console";
import { openToWrite, recalcHint, refuse, WHO, writeEdits } from "../../write-rows";

/** `scenario undo <in> <out> --scenario NAME`: takes back the last decision of a scenario. */
export async function undo(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out"], {
    scenario: { type: "string" },
    ...WHO,
  });
  const [from = "", to = ""] = positionals;
  if (values.scenario === undefined) throw new WrongArguments("say which scenario with --scenario");
  const file = await openToWrite(from, console);
  const outcome = undoLast(file.model, values.scenario);
  if (outcome.outcome === "refused") refuse(outcome.problems);
  const path = await writeEdits(
    file,
    { edits: outcome.edits, to, action: "scenario undo", reason: "", who: values.who },
    console,
  );
  console.print(`${undoLines(outcome, file.model).join("\n")}\n`);
  recalcHint(console, path);
  return EXIT.done;
}
