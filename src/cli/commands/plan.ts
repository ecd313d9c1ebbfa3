import { hasErrors } from "../../application/open-trust";
import { publicFormat } from "../../application/public-format";
import { publicText } from "../../application/public-text";
import { trustReport } from "../../application/report/trust-report";
import { onlyFile, readArguments } from "../arguments";
import { EXIT } from "../console";
import type { Console, ExitCode } from "../console";
import { reviewFile } from "../read-trust-file";

/** `plan <in> [--scenario NAME] [--school NAME] [--json]`: the main job. */
export async function plan(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in"], {
    scenario: { type: "string" },
    school: { type: "string" },
    json: { type: "boolean" },
  });
  const school = values.school ?? null;
  const request = { scenario: values.scenario ?? null, school };
  const review = await reviewFile(onlyFile(positionals), request, console);
  const pieces =
    values.json === true ? publicText(publicFormat(review, school)) : [trustReport(review, school)];
  for (const piece of pieces) console.print(piece);
  return hasErrors(review.issues) ? EXIT.errors : EXIT.done;
}
