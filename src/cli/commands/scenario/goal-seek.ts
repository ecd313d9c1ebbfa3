import { goalFormat, goalReport } from "../../../application/scenarios/goal-report";
import { seekGoal } from "../../../application/scenarios/goal-seek";
import type { GoalAnswer } from "../../../application/scenarios/goal-seek";
import { setLever } from "../../../application/decisions/set-lever";
import { onlyFile, readArguments } from "../../arguments";
import { WrongArguments } from "../../console";
import type { Console, ExitCode } from "../../console";
import { openToWrite, recalcHint, refuse, WHO, writeEdits } from "../../write-rows";
import { exitCode, openFile, printJson } from "./open";

const NO_SCENARIO = "say which scenario is to have the answer with --scenario";

/**
 * `scenario goal-seek <in> [<out>] --scenario NAME --lever L --metric M --value V`: the answer, and with a second
 * file a copy in which the scenario has it.
 */
export async function goalSeek(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out?"], {
    scenario: { type: "string" },
    lever: { type: "string" },
    metric: { type: "string" },
    value: { type: "string" },
    school: { type: "string" },
    year: { type: "string" },
    reason: { type: "string" },
    json: { type: "boolean" },
    ...WHO,
  });
  const path = onlyFile(positionals);
  const to = positionals[1] ?? null;
  if (to !== null && values.scenario === undefined) throw new WrongArguments(NO_SCENARIO);
  const { lever, metric, value, school = null, year = null } = values;
  if (lever === undefined || metric === undefined || value === undefined) {
    throw new WrongArguments("say --lever, --metric and --value");
  }
  const scenarios = values.scenario === undefined ? null : [values.scenario];
  const set = await openFile(path, { scenarios, school }, console);
  const scenario = set.reviews[0]?.activeScenario ?? set.baseline.activeScenario;
  const outcome = seekGoal(set, { scenario, lever, metric, value, school, year });
  if ("reason" in outcome) throw new WrongArguments(`${path}: ${outcome.reason}`);
  if (to !== null) await writeAnswer(outcome.answer, { path, to, scenario, ...values }, console);
  if (values.json === true) printJson(goalFormat(outcome.answer), console);
  else if (set.model) console.print(goalReport(outcome.answer, set.model.everything));
  return exitCode(set);
}

interface WriteAnswer {
  readonly path: string;
  readonly to: string;
  readonly scenario: string;
  readonly reason?: string | undefined;
  readonly who?: string | undefined;
}

async function writeAnswer(
  answer: GoalAnswer,
  { path, to, scenario, reason, who }: WriteAnswer,
  console: Console,
): Promise<void> {
  if (reason === undefined) throw new WrongArguments("say why with --reason: it is written with the change");
  const file = await openToWrite(path, console);
  const outcome = setLever(answer, file.model, { scenario, reason });
  if (outcome.outcome === "refused") refuse(outcome.problems);
  const action = "scenario goal-seek";
  const { edits } = outcome.decision;
  recalcHint(console, await writeEdits(file, { edits, to, action, reason, who }, console));
}
