import { adopt } from "../../../application/decisions/adopt";
import { sinceAdoption, sinceLines } from "../../../application/decisions/since-adoption";
import { onlyFile, readArguments } from "../../arguments";
import { EXIT } from "../../console";
import type { Console, ExitCode } from "../../console";
import { inputsHash } from "../../hashes";
import { openToWrite, recalcHint, refuse, WHO, writeEdits } from "../../write-rows";

const TEXT = { type: "string" } as const;

/** `scenario adopt <in> <out> --scenario NAME --approver WHO --date DAY --minute REF`. */
export async function adoptScenario(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out"], {
    scenario: TEXT,
    approver: TEXT,
    date: TEXT,
    minute: TEXT,
    ...WHO,
  });
  const [from = "", to = ""] = positionals;
  const file = await openToWrite(from, console);
  const { who, ...given } = values;
  const outcome = adopt(file.model, given, inputsHash(file.tables));
  if (outcome.outcome === "refused") refuse(outcome.problems);
  const { scenario, builtOn, figures, edits } = outcome;
  const reason = `Decided by ${given.approver ?? ""}, ${given.minute ?? ""}`;
  const path = await writeEdits(file, { edits, to, action: "scenario adopt", reason, who }, console);
  console.print(
    `${scenario} is adopted, and locked. ${figures} figures of it and of ${builtOn} are frozen in FrozenFigures.\n`,
  );
  recalcHint(console, path);
  return EXIT.done;
}

/** `scenario frozen <in>`: what adopted scenarios release now, against what was frozen. */
export async function frozen(args: readonly string[], console: Console): Promise<ExitCode> {
  const { positionals } = readArguments(args, ["in"], {});
  const { model, tables } = await openToWrite(onlyFile(positionals), console);
  console.print(`${sinceLines(sinceAdoption(model), model, inputsHash(tables)).join("\n")}\n`);
  return EXIT.done;
}
