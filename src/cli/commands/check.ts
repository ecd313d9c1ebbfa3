import { inWords } from "../../application/issues/words";
import { uniqueIssues } from "../../application/issues/unique-issues";
import { hasErrors } from "../../application/open-trust";
import { issueLines } from "../../application/report/findings";
import { scenarioIssues } from "../../application/scenario-issues";
import { onlyFile, readArguments } from "../arguments";
import { EXIT } from "../console";
import type { Console, ExitCode } from "../console";
import { reviewFile } from "../read-trust-file";

/** `check <in>`: everything that is wrong with a workbook, cell by cell. */
export async function check(args: readonly string[], console: Console): Promise<ExitCode> {
  const { positionals } = readArguments(args, ["in"], {});
  const request = { scenario: null, school: null };
  const { issues: found, model } = await reviewFile(onlyFile(positionals), request, console);
  const issues = uniqueIssues([...found, ...(model ? scenarioIssues(model) : [])]);
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const lines = issues.flatMap(issueLines);
  const summary = `${inWords(errors, "error")}, ${inWords(issues.length - errors, "warning")}.`;
  console.print(`${[...lines, ...(lines.length > 0 ? [""] : []), summary].join("\n")}\n`);
  return hasErrors(issues) ? EXIT.errors : EXIT.done;
}
