import { wrapped } from "../../application/report/lines";
import { problemLines } from "../../application/year/bfr/return-words";
import { openUpload } from "../../application/year/upload/open-upload";
import { uploadFile, uploadNotes } from "../../application/year/upload/upload-file";
import { writeCsv } from "../../imports/write-csv";
import { returnRecords } from "../../workbook";
import { readArguments } from "../arguments";
import { EXIT, WrongArguments } from "../console";
import type { Console, ExitCode } from "../console";
import { pathOf, writeNew } from "../write-new";
import { openToWrite } from "../write-rows";
import { CSV_FILE, RETURN_OPTIONS } from "./bfr";

/** `budget-upload <in> <out.csv> [--scenario NAME] [--year YEAR]`: a year's budget by month for the finance system. */
export async function budgetUpload(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out"], RETURN_OPTIONS);
  const [from = "", to = ""] = positionals;
  const path = pathOf(to, CSV_FILE);
  const { tables, model } = await openToWrite(from, console);
  const opened = openUpload(model, returnRecords(tables), {
    scenario: values.scenario ?? null,
    academicYear: values.year ?? null,
  });
  if ("refused" in opened) throw new WrongArguments(`${from}: ${opened.refused}`);
  await writeNew(path, writeCsv(uploadFile(opened), { forSpreadsheets: false }), console);
  const lines = [...uploadNotes(opened).flatMap((note) => wrapped(note)), ...problemLines(opened.problems)];
  console.print(`${lines.join("\n")}\n`);
  console.say(`Wrote ${path}.`);
  if (opened.problems.length > 0)
    console.say("Rows without a ledger code are in the file, with a blank in its place.");
  return opened.problems.length === 0 ? EXIT.done : EXIT.errors;
}
