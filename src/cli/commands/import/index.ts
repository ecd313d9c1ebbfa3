import { controlEdits } from "../../../application/import/controls";
import { importDeed } from "../../../application/import/import-deed";
import { importFormat } from "../../../application/import/import-format";
import { importReport } from "../../../application/import/import-report";
import { dayIn } from "../../../application/present/typed-day";
import { planImport } from "../../../application/import/plan-import";
import type { ImportPlan } from "../../../application/import/plan-import";
import { inWords } from "../../../application/issues/words";
import { wrapped } from "../../../application/report/lines";
import { importBook, newErrors, rowEdits } from "../../../workbook";
import { readArguments } from "../../arguments";
import { EXIT, WrongArguments } from "../../console";
import type { Console, ExitCode } from "../../console";
import { openToWrite, recalcHint, WHO, writeEdits } from "../../write-rows";
import type { OpenFile } from "../../write-rows";
import { importKind, settings } from "./arguments";
import { sourceFile, wantedMap } from "./source-file";

const OPTIONS = {
  map: { type: "string" },
  set: { type: "string", multiple: true },
  year: { type: "string" },
  sheet: { type: "string" },
  "skip-bad-rows": { type: "boolean" },
  "remove-missing": { type: "boolean" },
  control: { type: "boolean" },
  "as-at": { type: "string" },
  json: { type: "boolean" },
  ...WHO,
} as const;

/** `import KIND <in> <file> [<out>] …`: what a file of another system brings; with <out>, a copy that has it. */
export async function importFile(
  [given = "", ...rest]: readonly string[],
  console: Console,
): Promise<ExitCode> {
  const kind = importKind(given);
  const { values, positionals } = readArguments(rest, ["in", "file", "out?"], OPTIONS);
  const [from = "", path = "", to] = positionals;
  const file = await openToWrite(from, console);
  const source = await sourceFile(path, values.sheet ?? null, console);
  const book = importBook(file.tables, file.model);
  const academicYear = values.year ?? null;
  const plan = planImport(
    source,
    {
      kind,
      map: await wantedMap(values.map, console),
      set: settings(values.set ?? [], academicYear, kind, book),
      skipBadRows: values["skip-bad-rows"] === true,
      removeMissing: values["remove-missing"] === true,
    },
    { book, academicYear },
  );
  if ("refused" in plan) throw new WrongArguments(`${path}: ${plan.refused}`);
  const whole = values.control === true ? withControls(plan, values, { book, console }) : plan;
  const written = to === undefined ? null : await write(whole, file, { to, who: values.who, path }, console);
  const result = { plan: whole, written, problems: whole.isBlocked ? [] : problemsAfter(whole, file) };
  if (values.json === true) console.print(`${JSON.stringify(importFormat(whole, written), null, 2)}\n`);
  else console.print(importReport(whole));
  return told(result, to !== undefined, console);
}

interface Controlling {
  readonly book: ReturnType<typeof importBook>;
  readonly console: Console;
}

function withControls(
  plan: ImportPlan,
  options: { readonly "as-at"?: string | undefined; readonly who?: string | undefined },
  { book, console }: Controlling,
): ImportPlan {
  const typed = options["as-at"];
  const asAt = typed === undefined ? console.today() : dayIn(typed);
  if (asAt === null)
    throw new WrongArguments(`--as-at must be a day, such as 01/10/2026, not "${typed ?? ""}"`);
  const { edits, issues } = controlEdits(plan, { asAt, checkedBy: options.who?.trim() ?? null }, book);
  return {
    ...plan,
    issues: [...plan.issues, ...issues],
    edits: plan.isBlocked ? [] : [...plan.edits, ...edits],
  };
}

interface Writing {
  readonly to: string;
  readonly who: string | undefined;
  readonly path: string;
}

/** Null where nothing is written. */
async function write(
  plan: ImportPlan,
  file: OpenFile,
  { to, who }: Writing,
  console: Console,
): Promise<string | null> {
  if (plan.edits.length === 0) return null;
  return writeEdits(file, { edits: plan.edits, to, who, ...importDeed(plan) }, console);
}

const problemsAfter = ({ edits }: ImportPlan, { tables }: OpenFile): string[] =>
  newErrors(tables, rowEdits(edits, tables));

interface Result {
  readonly plan: ImportPlan;
  readonly written: string | null;
  readonly problems: readonly string[];
}
const MOST_PROBLEMS = 10;

function told({ plan, written, problems }: Result, isToWrite: boolean, console: Console): ExitCode {
  const say = (text: string): void => console.say(wrapped(text, 0, 2).join("\n"));
  if (plan.isBlocked) {
    const skip = plan.bad.length > 0 ? " or leave bad rows out with --skip-bad-rows" : "";
    say(`Nothing is written: mend the file or its map${skip}.`);
  } else if (written !== null) recalcHint(console, written);
  else
    say(isToWrite ? "The workbook reads so already: nothing is written." : "A preview: nothing is written.");
  if (problems.length > 0) {
    say(`With these rows the workbook has ${inWords(problems.length, "problem")} that it had not before:`);
    for (const text of problems.slice(0, MOST_PROBLEMS)) say(`- ${text}`);
  }
  const isWell = plan.issues.every(({ severity }) => severity !== "error") && problems.length === 0;
  return isWell ? EXIT.done : EXIT.errors;
}
