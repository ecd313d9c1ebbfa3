import { inWords } from "../../application/issues/words";
import { hasErrors } from "../../application/open-trust";
import { recalculate, tablesOfFormulas } from "../../workbook";
import { writeCalculated } from "../../workbook/hosts/xlsx/calculated/write-calculated";
import { readWorkbook } from "../../workbook/hosts/xlsx/read-workbook";
import { LOG, withTables } from "../add-missing-tables";
import { readArguments } from "../arguments";
import { EXIT, WrongArguments } from "../console";
import type { Console, ExitCode } from "../console";
import { sha256 } from "../hashes";
import { readBytes } from "../read-trust-file";
import { writeNewFile } from "../write-new-workbook";

/** `recalc <in> <out>`: a copy of a workbook with its working and output sheets, all formulas. */
export async function recalc(args: readonly string[], console: Console): Promise<ExitCode> {
  const { positionals } = readArguments(args, ["in", "out"], {});
  const [from = "", to = ""] = positionals;
  console.say(`Reading ${from}`);
  const bytes = await readBytes(from, console);
  const tables = await readWorkbook(bytes);
  if ("unreadable" in tables) throw new WrongArguments(`${from}: ${tables.unreadable}`);
  const file = await withTables({ path: from, bytes, tables }, [LOG, ...tablesOfFormulas()], console);
  const outcome = recalculate(file.tables, { today: console.today(), sha256 });
  if (outcome.outcome === "refused") throw new WrongArguments(`${from}: ${outcome.reason}`);
  const written = writeCalculated(file.bytes, outcome.sheets);
  if ("unreadable" in written) throw new WrongArguments(`${from}: ${written.unreadable}`);
  const path = await writeNewFile(to, () => Promise.resolve(written), console);
  const { issues, activeScenario } = outcome.review;
  const errors = issues.filter(({ severity }) => severity === "error").length;
  console.say(
    `Wrote ${path} for the scenario ${activeScenario}. Open it in Excel: its formulas work themselves out.`,
  );
  if (errors > 0) console.say(`${inWords(errors, "error")} in the workbook: the command check lists them.`);
  return hasErrors(issues) ? EXIT.errors : EXIT.done;
}
