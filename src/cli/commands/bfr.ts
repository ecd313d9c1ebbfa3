import { bfrFile } from "../../application/year/bfr/bfr-file";
import { openBfr } from "../../application/year/bfr/open-bfr";
import { problemLines } from "../../application/year/bfr/return-words";
import { wrapped } from "../../application/report/lines";
import { writeCsv } from "../../imports/write-csv";
import { returnRecords } from "../../workbook";
import { readArguments } from "../arguments";
import { EXIT, WrongArguments } from "../console";
import type { Console, ExitCode } from "../console";
import { openToWrite } from "../write-rows";
import { pathOf, writeNew } from "../write-new";

export const CSV_FILE = { endings: [".csv"], what: "a file of texts for other programs" } as const;
export const RETURN_OPTIONS = { scenario: { type: "string" }, year: { type: "string" } } as const;

/** `bfr <in> <out.csv> [--scenario NAME] [--year YEAR]`: the Budget Forecast Return's lines, school by school. */
export async function bfr(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out"], RETURN_OPTIONS);
  const [from = "", to = ""] = positionals;
  const path = pathOf(to, CSV_FILE);
  const { tables, model } = await openToWrite(from, console);
  const records = returnRecords(tables);
  const opened = openBfr(model, records, {
    scenario: values.scenario ?? null,
    academicYear: values.year ?? null,
  });
  if ("refused" in opened) throw new WrongArguments(`${from}: ${opened.refused}`);
  await writeNew(path, writeCsv(bfrFile(opened), { forSpreadsheets: true }), console);
  const { notes, problems } = opened;
  const lines = [...notes.flatMap((note) => wrapped(`· ${note}`, 0, 2)), ...problemLines(problems)];
  console.print(`${lines.join("\n")}\n`);
  console.say(`Wrote ${path}. Compare it with this year's form before anything is sent.`);
  const isWell = problems.length === 0 && records.issues.every(({ severity }) => severity !== "error");
  if (!isWell)
    console.say("Money has no line of the return, or BfrLines has errors: see above, and the command check.");
  return isWell ? EXIT.done : EXIT.errors;
}
