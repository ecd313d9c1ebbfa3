import { rollReport } from "../../application/roll/roll-report";
import { comparePlans, movedText, rollYear } from "../../application/roll/roll-year";
import type { Rolled } from "../../application/roll/roll-report";
import type { WorkbookEdit } from "../../application/table-edits";
import {
  logRecord,
  newErrors,
  rollBook,
  rowEdits,
  trustAfter,
  trustRecords,
  workbookSource,
} from "../../workbook";
import { readArguments } from "../arguments";
import { EXIT } from "../console";
import type { Console, ExitCode } from "../console";
import { sha256 } from "../hashes";
import { openToWrite, recalcHint, refuse, WHO, writeEdits } from "../write-rows";
import type { OpenFile } from "../write-rows";

/** `roll <in> <out>`: closes the first year of the plan and opens the next. */
export async function roll(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out"], WHO);
  const [from = "", to = ""] = positionals;
  const file = await openToWrite(from, console);
  const read = await workbookSource(() => Promise.resolve(file.tables)).read();
  const outcome = rollYear(file.model, {
    issues: read.outcome === "read" ? read.issues : [],
    book: rollBook(file.tables),
    scenarios: trustRecords(file.tables).scenarios,
    today: console.today(),
  });
  if (outcome.outcome === "refused") refuse(outcome.problems);
  const { rolled, edits } = outcome;
  sayUntrue(file, rolled, edits);
  const reason = reasonOf(file, rolled);
  const path = await writeEdits(
    file,
    { edits, to, action: "roll", reason, who: values.who, isRoll: true },
    console,
  );
  console.print(`${rollReport(rolled).join("\n")}\n`);
  recalcHint(console, path);
  return EXIT.done;
}

/** A cell keeps 15 figures. */
const AS_CELLS_KEEP = "1e-9";
const RESERVES = ["closingReserve", "revenue-reserve-share-of-income"];

/** The rows as cells keep them must say what was worked out. */
function sayUntrue({ tables, model }: OpenFile, { reserves }: Rolled, edits: readonly WorkbookEdit[]): void {
  const problems = newErrors(tables, rowEdits(edits, tables));
  if (problems.length > 0) refuse(problems);
  const after = trustAfter(edits, tables);
  const compared = after && comparePlans(model, after, AS_CELLS_KEEP);
  if (compared === null) refuse(["the plan cannot be worked out in the new year"]);
  const isClosed = ({ figure }: { readonly figure: string }): boolean =>
    reserves.actual.length > 0 && RESERVES.some((own) => figure.endsWith(own));
  const moved = compared.moved.filter((own) => !isClosed(own));
  if (moved.length > 0) refuse(moved.slice(0, 10).map(movedText));
}

function reasonOf({ tables }: OpenFile, { rows }: Rolled): string {
  const log = logRecord(tables, sha256);
  const code = log === null ? "" : ` The file before it has the log code ${log.found.code}.`;
  return `Closes ${rows.closed}, opens ${rows.first}.${code}`;
}
