import { holds } from "../../application/audit/verification";
import { verifyReport } from "../../application/audit/verify-report";
import { NO_LOG, verifyWorkbook } from "../../workbook";
import { readWorkbook } from "../../workbook/hosts/xlsx/read-workbook";
import { onlyFile, readArguments } from "../arguments";
import { EXIT, WrongArguments } from "../console";
import type { Console, ExitCode } from "../console";
import { sha256 } from "../hashes";
import { readBytes } from "../read-trust-file";

/** `verify <in> [--since CODE]`: is the workbook what its log says, and the log what it was? */
export async function verify(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in"], {
    since: { type: "string" },
    json: { type: "boolean" },
  });
  const path = onlyFile(positionals);
  const since = values.since?.trim().toLowerCase() ?? null;
  if (since !== null && !/^[0-9a-f]{64}$/.test(since)) {
    throw new WrongArguments("--since must be a log code: 64 digits from 0 to 9 and a to f");
  }
  console.say(`Reading ${path}`);
  const tables = await readWorkbook(await readBytes(path, console));
  if ("unreadable" in tables) throw new WrongArguments(`${path}: ${tables.unreadable}`);
  const found = verifyWorkbook(tables, since, sha256);
  if (found === null) throw new WrongArguments(`${path}: ${NO_LOG}.`);
  console.print(
    values.json === true
      ? `${JSON.stringify({ format: 1, holds: holds(found), ...found }, null, 2)}\n`
      : verifyReport(found),
  );
  return holds(found) ? EXIT.done : EXIT.errors;
}
