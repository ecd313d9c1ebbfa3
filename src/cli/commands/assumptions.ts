import { assumptionsFormat, assumptionsReport } from "../../application/year/assumptions/assumptions-report";
import { statedAssumptions } from "../../application/year/assumptions/stated";
import { schoolNamed } from "../../application/year/open-year";
import { planInYear } from "../../application/year/plan-in-year";
import { planEvaluator } from "../../application/plan-evaluator";
import { trustRecords } from "../../workbook";
import { onlyFile, readArguments } from "../arguments";
import { EXIT, WrongArguments } from "../console";
import type { Console, ExitCode } from "../console";
import { openToWrite } from "../write-rows";

/** `assumptions <in> [--school NAME] [--scenario NAME] [--json]`: all that a plan assumes, and how sure it is. */
export async function assumptions(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in"], {
    school: { type: "string" },
    scenario: { type: "string" },
    json: { type: "boolean" },
  });
  const path = onlyFile(positionals);
  const { tables, model } = await openToWrite(path, console);
  const school = values.school === undefined ? null : schoolNamed(values.school, model);
  if (school !== null && "refused" in school) throw new WrongArguments(`${path}: ${school.refused}`);
  const chosen = planInYear(model, { scenario: values.scenario ?? null, academicYear: null });
  if ("refused" in chosen) throw new WrongArguments(`${path}: ${chosen.refused}`);
  const costs = planEvaluator().costs(chosen.set.after.plan);
  const groups = statedAssumptions(costs, trustRecords(tables), school?.name ?? null);
  const stated = { plan: chosen.name, school: school?.name ?? null, groups };
  console.print(
    values.json === true
      ? `${JSON.stringify(assumptionsFormat(stated), null, 2)}\n`
      : assumptionsReport(stated),
  );
  return EXIT.done;
}
