import { sensitivityOf } from "../../../application/scenarios/sensitivity";
import { sensitivityFormat, sensitivityReport } from "../../../application/scenarios/sensitivity-report";
import { onlyFile, readArguments } from "../../arguments";
import type { Console, ExitCode } from "../../console";
import { exitCode, openFile, printJson } from "./open";

/** `scenario sensitivity <in> [--scenario NAME] [--school NAME] [--json]`: what each assumption is worth. */
export async function sensitivity(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in"], {
    scenario: { type: "string" },
    school: { type: "string" },
    json: { type: "boolean" },
  });
  const scenarios = values.scenario === undefined ? null : [values.scenario];
  const set = await openFile(onlyFile(positionals), { scenarios, school: values.school ?? null }, console);
  const scenario = set.reviews[0]?.activeScenario ?? set.baseline.activeScenario;
  const school = values.school ?? "Trust";
  const years = set.model?.everything.timeline.years ?? [];
  const rows = sensitivityOf(set, scenario, school);
  const title = `${school}: what the assumptions of ${scenario} are worth, after commitments`;
  if (values.json === true) printJson(sensitivityFormat(rows, { scenario, school, years }), console);
  else console.print(sensitivityReport(rows, { title, years }));
  return exitCode(set);
}
