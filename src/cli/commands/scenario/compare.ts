import { compareFormat } from "../../../application/scenarios/compare-format";
import { compareReport } from "../../../application/scenarios/compare-report";
import { onlyFile, readArguments } from "../../arguments";
import type { Console, ExitCode } from "../../console";
import { exitCode, openFile, printJson } from "./open";

/** `scenario compare <in> [--scenario NAME]… [--school NAME] [--json]`: all scenarios, or those named, side by side. */
export async function compare(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in"], {
    scenario: { type: "string", multiple: true },
    school: { type: "string" },
    json: { type: "boolean" },
  });
  const school = values.school ?? null;
  const named = values.scenario ?? [];
  const isAll = named.length === 0 || (named.length === 1 && named[0] === "all");
  const set = await openFile(onlyFile(positionals), { scenarios: isAll ? "all" : named, school }, console);
  if (values.json === true) printJson(compareFormat(set, school), console);
  else console.print(compareReport(set, school));
  return exitCode(set);
}
