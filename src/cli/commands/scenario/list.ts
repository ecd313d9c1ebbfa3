import { listFormat } from "../../../application/scenarios/list-format";
import { listReport } from "../../../application/scenarios/list-report";
import { onlyFile, readArguments } from "../../arguments";
import type { Console, ExitCode } from "../../console";
import { exitCode, openFile, printJson } from "./open";

/** `scenario list <in> [--json]`: the scenarios of a workbook. */
export async function list(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in"], { json: { type: "boolean" } });
  const set = await openFile(onlyFile(positionals), { scenarios: "all", school: null }, console);
  if (values.json === true) printJson(listFormat(set), console);
  else console.print(listReport(set));
  return exitCode(set);
}
