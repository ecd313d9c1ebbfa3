import { changedLines, effectLines } from "../../../application/decisions/decision-text";
import { effectOfDecision } from "../../../application/decisions/effect";
import { rebaseChange } from "../../../application/decisions/rebase";
import { readArguments } from "../../arguments";
import { EXIT, WrongArguments } from "../../console";
import type { Console, ExitCode } from "../../console";
import { openToWrite, recalcHint, refuse, WHO, writeEdits } from "../../write-rows";

/** `scenario rebase <in> <out> --scenario NAME --change ID`: a change that is out of date starts from what stands there. */
export async function rebase(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out"], {
    scenario: { type: "string" },
    change: { type: "string" },
    ...WHO,
  });
  const [from = "", to = ""] = positionals;
  const { scenario, change, who } = values;
  if (scenario === undefined) throw new WrongArguments("say which scenario with --scenario");
  if (change === undefined) throw new WrongArguments("say which change with --change");
  const file = await openToWrite(from, console);
  const outcome = rebaseChange(file.model, scenario, change);
  if (outcome.outcome === "refused") refuse(outcome.problems);
  const { rebased } = outcome;
  const lines = [...changedLines(rebased), ...effectLines(effectOfDecision(rebased))];
  const write = { edits: rebased.edits, to, action: "scenario rebase", reason: "", who };
  const path = await writeEdits(file, write, console);
  console.print(`${lines.join("\n")}\n`);
  recalcHint(console, path);
  return EXIT.done;
}
