import { hasErrors } from "../../../application/open-trust";
import { openScenarios } from "../../../application/scenarios/open-scenarios";
import type { ScenarioSet, ScenariosRequest } from "../../../application/scenarios/open-scenarios";
import { EXIT, WrongArguments } from "../../console";
import type { Console, ExitCode } from "../../console";
import { sourceOf } from "../../read-trust-file";

/** Reads a workbook file and reviews its scenarios; a file or a name that cannot be used stops the command. */
export async function openFile(
  path: string,
  request: ScenariosRequest,
  console: Console,
): Promise<ScenarioSet> {
  const outcome = await openScenarios(await sourceOf(path, console), request);
  if (outcome.outcome === "opened") return outcome.set;
  throw new WrongArguments(`${path}: ${outcome.reason}`);
}

/** Prints an answer as JSON. */
export const printJson = (answer: object, console: Console): void =>
  console.print(`${JSON.stringify(answer, null, 2)}\n`);

/** By the issues of the baseline and of each scenario that was asked for. */
export const exitCode = ({ issues, reviews }: ScenarioSet): ExitCode =>
  hasErrors([...issues, ...reviews.flatMap((review) => review.issues)]) ? EXIT.errors : EXIT.done;
