import { wrapped } from "../../application/report/lines";
import { undoEdits } from "../../workbook";
import { readArguments } from "../arguments";
import { EXIT } from "../console";
import type { Console, ExitCode } from "../console";
import { sha256 } from "../hashes";
import { openToWrite, recalcHint, refuse, WHO, writeRows } from "../write-rows";

/** `undo <in> <out>`: takes back the last thing that Headroom wrote, by the log. */
export async function undo(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out"], WHO);
  const [from = "", to = ""] = positionals;
  const file = await openToWrite(from, console);
  const outcome = undoEdits(file.tables, sha256);
  if (outcome.outcome === "refused") refuse(outcome.problems);
  const { action, subjects, edits: rows } = outcome;
  const [{ action: what, when, who, entry }] = action;
  const reason = `Takes back ${what}, entry ${entry}`;
  const path = await writeRows(file, { rows, to, action: "undo", reason, who: values.who }, console);
  const lines = [
    ...wrapped(`Took back ${what} of ${when}, by ${who}. These read as before:`),
    ...subjects.map((subject) => `· ${subject}`),
  ];
  console.print(`${lines.join("\n")}\n`);
  recalcHint(console, path);
  return EXIT.done;
}
