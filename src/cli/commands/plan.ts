import { hasErrors } from "../../application/open-trust";
import { publicFormat } from "../../application/public-format";
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
  console.print(
    values.json === true
      ? `${JSON.stringify(publicFormat(review, school), null, 2)}\n`
      : trustReport(review, school),
  );
  return hasErrors(review.issues) ? EXIT.errors : EXIT.done;
}
