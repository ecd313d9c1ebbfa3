import { createHash } from "node:crypto";
import { basename } from "node:path";
import { boardPack } from "../../application/evidence/board-pack";
import type { PackRequest, PackSource } from "../../application/evidence/context";
import { evidencePack } from "../../application/evidence/evidence-pack";
import { packPage } from "../../application/evidence/html/write-pack";
import type { PageLook } from "../../application/evidence/html/write-pack";
import type { Pack } from "../../application/evidence/pack";
import { openPackSource } from "../../application/evidence/pack-source";
import { hasErrors } from "../../application/open-trust";
import { logRecord, MADE_BY, trustRecords, workbookSource } from "../../workbook";
import { readWorkbook } from "../../workbook/hosts/xlsx/read-workbook";
import { readArguments } from "../arguments";
import { EXIT, WrongArguments } from "../console";
import type { Console, ExitCode } from "../console";
import { inputsHash, sha256 } from "../hashes";
import { readBytes } from "../read-trust-file";
import { pagePath, writeNewPage } from "../write-page";

/** `evidence <in> <out.html> [--school NAME] [--scenario NAME]`: everything behind a plan, for an auditor. */
export const evidence = (args: readonly string[], console: Console): Promise<ExitCode> =>
  writePack(args, console, { kind: "evidence", pack: evidencePack });

/** `board <in> <out.html> [--school NAME] [--scenario NAME]`: the same on one page, for trustees. */
export const board = (args: readonly string[], console: Console): Promise<ExitCode> =>
  writePack(args, console, { kind: "board", pack: boardPack });

interface PackKind extends PageLook {
  readonly pack: (source: PackSource, request: PackRequest) => Pack;
}

async function writePack(
  args: readonly string[],
  console: Console,
  { kind, pack }: PackKind,
): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out"], {
    school: { type: "string" },
    scenario: { type: "string" },
  });
  const [from = "", to = ""] = positionals;
  pagePath(to);
  console.say(`Reading ${from}`);
  const bytes = await readBytes(from, console);
  const tables = await readWorkbook(bytes);
  if ("unreadable" in tables) throw new WrongArguments(`${from}: ${tables.unreadable}`);
  const school = values.school ?? null;
  const source = workbookSource(() => Promise.resolve(tables));
  const opened = await openPackSource(source, trustRecords(tables), {
    school,
    scenario: values.scenario ?? null,
  });
  if (opened.outcome === "refused") throw new WrongArguments(`${from}: ${opened.reason}`);
  const made = pack(opened.source, {
    school,
    preparedOn: console.today(),
    file: { name: basename(from), sha256: createHash("sha256").update(bytes).digest("hex") },
    inputsHash: inputsHash(tables),
    madeBy: MADE_BY,
    log: logRecord(tables, sha256),
  });
  const path = await writeNewPage(to, packPage(made, { kind }), console);
  console.say(`Wrote ${path}. Open it in a browser, and print it from there on A4.`);
  return hasErrors(opened.source.review.issues) ? EXIT.errors : EXIT.done;
}
