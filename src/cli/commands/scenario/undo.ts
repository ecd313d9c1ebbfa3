import { takeBack } from "../../../application/decisions/undo";
import { undoLines } from "../../../application/decisions/undo-text";
import { privateReasonRemovals, rowEdits } from "../../../workbook";
import { readArguments } from "../../arguments";
import { EXIT, WrongArguments } from "../../console";
import type { Console, ExitCode } from "../../console";
import { openToWrite, recalcHint, refuse, WHO, writeRows } from "../../write-rows";

/** `scenario undo <in> <out> --scenario NAME [--change ID]`: takes back the last decision, or that of a change. */
export async function undo(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out"], {
    scenario: { type: "string" },
    change: { type: "string" },
    ...WHO,
  });
  const [from = "", to = ""] = positionals;
  if (values.scenario === undefined) throw new WrongArguments("say which scenario with --scenario");
  const file = await openToWrite(from, console);
  const outcome = takeBack(file.model, values.scenario, values.change ?? null);
  if (outcome.outcome === "refused") refuse(outcome.problems);
  const rows = [
    ...rowEdits(outcome.edits, file.tables),
    ...privateReasonRemovals(
      outcome.changes.map(({ id }) => id),
      file.tables,
    ),
  ];
  const path = await writeRows(
    file,
    { rows, to, action: "scenario undo", reason: "", who: values.who },
    console,
  );
  console.print(`${undoLines(outcome, file.model).join("\n")}\n`);
  recalcHint(console, path);
  return EXIT.done;
}
