import { tableCounts } from "../../application/import/import-deed";
import { openRates } from "../../application/rates/open-rates";
import type { OpenRates } from "../../application/rates/open-rates";
import { planRates } from "../../application/rates/plan-rates";
import { ratesFormat, ratesReport } from "../../application/rates/rates-report";
import { schoolNamed } from "../../application/year/open-year";
import { importBook, rowEdits, trustWith } from "../../workbook";
import { readArguments } from "../arguments";
import { EXIT, WrongArguments } from "../console";
import type { Console, ExitCode } from "../console";
import { openToWrite, recalcHint, WHO, writeEdits } from "../write-rows";
import type { OpenFile } from "../write-rows";
import { everySheet } from "./import/source-file";

const OPTIONS = { school: { type: "string" }, json: { type: "boolean" }, ...WHO } as const;

/** `rates <in> <pack> [<out>] …`: new pay points, rates or awards, and what they do; with <out>, a copy that has them. */
export async function rates(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "pack", "out?"], OPTIONS);
  const [from = "", path = "", to] = positionals;
  const file = await openToWrite(from, console);
  const school = values.school === undefined ? null : schoolNamed(values.school, file.model);
  if (school !== null && "refused" in school) throw new WrongArguments(`${from}: ${school.refused}`);
  const sheets = await everySheet(path, console);
  const plan = planRates(sheets, { book: importBook(file.tables, file.model), academicYear: null });
  if ("refused" in plan) throw new WrongArguments(`${path}: ${plan.refused}`);
  const opened = openRates(plan, file.model, (edits) => trustWith(file.tables, rowEdits(edits, file.tables)));
  const written = to === undefined ? null : await write(opened, file, { to, who: values.who }, console);
  console.print(
    values.json === true
      ? `${JSON.stringify(ratesFormat(opened, written), null, 2)}\n`
      : ratesReport(opened, school?.name ?? null),
  );
  if (opened.isBlocked) console.say("Nothing is written: mend the pack.");
  else if (written !== null) recalcHint(console, written);
  else
    console.say(
      opened.edits.length === 0
        ? "The workbook reads so already: nothing is written."
        : "A preview: nothing is written.",
    );
  return opened.isBlocked ? EXIT.errors : EXIT.done;
}

/** Null where nothing is written. */
async function write(
  { plans, edits, isBlocked }: OpenRates,
  file: OpenFile,
  { to, who }: { readonly to: string; readonly who: string | undefined },
  console: Console,
): Promise<string | null> {
  if (isBlocked || edits.length === 0) return null;
  const parts = plans.flatMap((own) => tableCounts(own).map((counts) => `${own.file}, ${counts}`));
  return writeEdits(file, { edits, to, action: "rates", reason: parts.join("; "), who }, console);
}
