import { explainFormat } from "../../../application/scenarios/explain-format";
import { explainReport } from "../../../application/scenarios/explain-report";
import { explainedIn } from "../../../application/scenarios/explained-in";
import { onlyFile, readArguments } from "../../arguments";
import type { Console, ExitCode } from "../../console";
import { exitCode, openFile, printJson } from "./open";

/** `scenario explain <in> [--scenario NAME] [--school NAME] [--json]`: why a scenario releases what it does. */
export async function explain(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in"], {
    scenario: { type: "string" },
    school: { type: "string" },
    json: { type: "boolean" },
  });
  const school = values.school ?? null;
  const scenarios = values.scenario === undefined ? null : [values.scenario];
  const set = await openFile(onlyFile(positionals), { scenarios, school }, console);
  const [review = set.baseline] = set.reviews;
  const explained = explainedIn(set);
  if (values.json === true) printJson(explainFormat(review, explained, school), console);
  else console.print(explainReport(review, explained, school));
  return exitCode(set);
}
