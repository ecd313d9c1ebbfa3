import { createHash } from "node:crypto";
import { basename } from "node:path";
import { inWords } from "../../application/issues/words";
import { openPackSource } from "../../application/evidence/pack-source";
import { sharePack } from "../../application/evidence/share-pack";
import type { Audience } from "../../application/evidence/share-pack";
import { valueBook } from "../../application/evidence/value-book";
import { logRecord, MADE_BY, schoolCopy, trustRecords, workbookSource } from "../../workbook";
import type { HostTable } from "../../workbook";
import { readWorkbook } from "../../workbook/hosts/xlsx/read-workbook";
import { writeValues } from "../../workbook/hosts/xlsx/write-values";
import { writeWorkbook } from "../../workbook/hosts/xlsx/write-workbook";
import { readArguments } from "../arguments";
import { EXIT, WrongArguments } from "../console";
import type { Console, ExitCode } from "../console";
import { inputsHash, sha256 } from "../hashes";
import { readBytes } from "../read-trust-file";
import { writeNewFile } from "../write-new-workbook";

interface Source {
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
  readonly tables: readonly HostTable[];
}

/** `share <in> <out> --for school|trustees|public [--school NAME]`: a copy without what others must not see. */
export async function share(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, ["in", "out"], {
    for: { type: "string" },
    school: { type: "string" },
  });
  const [from = "", to = ""] = positionals;
  const audience = values.for;
  const school = values.school ?? null;
  if (audience !== "school" && audience !== "trustees" && audience !== "public") {
    throw new WrongArguments("--for must be school, trustees or public");
  }
  if (audience === "school" && school === null) throw new WrongArguments("--for school needs --school NAME");
  if (audience === "public" && school !== null) {
    throw new WrongArguments(
      "--for public is of the whole trust: few posts may stand behind one school's figures",
    );
  }
  console.say(`Reading ${from}`);
  const bytes = await readBytes(from, console);
  const tables = await readWorkbook(bytes);
  if ("unreadable" in tables) throw new WrongArguments(`${from}: ${tables.unreadable}`);
  const source = { from, to, bytes, tables };
  return audience === "school"
    ? shareWithSchool(source, school ?? "", console)
    : shareValues(source, { audience, school }, console);
}

async function shareWithSchool(
  { from, to, tables }: Source,
  school: string,
  console: Console,
): Promise<ExitCode> {
  const { year, month, day } = console.today();
  const two = (part: number): string => String(part).padStart(2, "0");
  const copy = schoolCopy(tables, school, `${year}-${two(month)}-${two(day)}T00:00:00Z`);
  if (copy.outcome === "refused") throw new WrongArguments(`${from}: ${copy.reason}`);
  const path = await writeNewFile(to, () => writeWorkbook(copy.content), console);
  console.say(`Wrote ${path}, a workbook of ${school} alone.`);
  for (const [table, count] of copy.leftOut) console.say(`  left out of ${table}: ${inWords(count, "row")}`);
  console.say("Sheets and columns of your own are not in it. Read its texts before you send it.");
  return EXIT.done;
}

async function shareValues(
  { from, to, bytes, tables }: Source,
  { audience, school }: { readonly audience: Audience; readonly school: string | null },
  console: Console,
): Promise<ExitCode> {
  const trust = workbookSource(() => Promise.resolve(tables));
  const opened = await openPackSource(trust, trustRecords(tables), { school, scenario: null });
  if (opened.outcome === "refused") throw new WrongArguments(`${from}: ${opened.reason}`);
  const request = {
    school,
    preparedOn: console.today(),
    file: { name: basename(from), sha256: createHash("sha256").update(bytes).digest("hex") },
    inputsHash: inputsHash(tables),
    madeBy: MADE_BY,
    log: logRecord(tables, sha256),
  };
  const book = valueBook(sharePack(opened.source, request, audience));
  const path = await writeNewFile(to, () => writeValues(book), console);
  console.say(
    `Wrote ${path}, values for ${audience}: no posts, no formulas. Read its texts before you send it.`,
  );
  return EXIT.done;
}
