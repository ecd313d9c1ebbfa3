import { openYear, schoolNamed } from "../../application/year/open-year";
import { yearFormat } from "../../application/year/year-format";
import { yearReport } from "../../application/year/year-report";
import { yearRecords } from "../../workbook";
import { onlyFile, readArguments } from "../arguments";
import { EXIT, WrongArguments } from "../console";
import type { Console, ExitCode } from "../console";
import { openToWrite } from "../write-rows";

/** `months <in> [--school NAME] [--year YEAR] [--scenario NAME] [--json]`: budget, actual and reforecast by month. */
export async function months(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in"], {
    school: { type: "string" },
    year: { type: "string" },
    scenario: { type: "string" },
    json: { type: "boolean" },
  });
  const path = onlyFile(positionals);
  const { tables, model } = await openToWrite(path, console);
  const school = values.school === undefined ? null : schoolNamed(values.school, model);
  if (school !== null && "refused" in school) throw new WrongArguments(`${path}: ${school.refused}`);
  const at = school?.name ?? null;
  const records = yearRecords(tables);
  const year = openYear(model, records, {
    scenario: values.scenario ?? null,
    academicYear: values.year ?? null,
  });
  if ("refused" in year) throw new WrongArguments(`${path}: ${year.refused}`);
  console.print(
    values.json === true ? `${JSON.stringify(yearFormat(year, at), null, 2)}\n` : yearReport(year, at),
  );
  const isWell =
    year.byMonth.unmatched.length === 0 && records.issues.every(({ severity }) => severity !== "error");
  if (!isWell) console.say("Rows of MonthlyActuals need a look: see above, and the command check.");
  return isWell ? EXIT.done : EXIT.errors;
}
