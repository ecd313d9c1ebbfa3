import { goalFormat, goalReport } from "../../../application/scenarios/goal-report";
import { seekGoal } from "../../../application/scenarios/goal-seek";
import { onlyFile, readArguments } from "../../arguments";
import { WrongArguments } from "../../console";
import type { Console, ExitCode } from "../../console";
import { exitCode, openFile, printJson } from "./open";

/** `scenario goal-seek <in> --scenario NAME --lever L --metric M --value V`: the answer, without writing it. */
export async function goalSeek(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in"], {
    scenario: { type: "string" },
    lever: { type: "string" },
    metric: { type: "string" },
    value: { type: "string" },
    school: { type: "string" },
    year: { type: "string" },
    json: { type: "boolean" },
  });
  const path = onlyFile(positionals);
  const { lever, metric, value, school = null, year = null } = values;
  if (lever === undefined || metric === undefined || value === undefined) {
    throw new WrongArguments("say --lever, --metric and --value");
  }
  const scenarios = values.scenario === undefined ? null : [values.scenario];
  const set = await openFile(path, { scenarios, school }, console);
  const scenario = set.reviews[0]?.activeScenario ?? set.baseline.activeScenario;
  const outcome = seekGoal(set, { scenario, lever, metric, value, school, year });
  if ("reason" in outcome) throw new WrongArguments(`${path}: ${outcome.reason}`);
  if (values.json === true) printJson(goalFormat(outcome.answer), console);
  else if (set.model) console.print(goalReport(outcome.answer, set.model.everything));
  return exitCode(set);
}
