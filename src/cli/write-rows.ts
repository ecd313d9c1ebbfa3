import type { WorkbookEdit } from "../application/table-edits";
import type { TrustModel } from "../domain/reinvestment";
import { loggedEdits, rowEdits, workbookSource } from "../workbook";
import { readWorkbook } from "../workbook/hosts/xlsx/read-workbook";
import { editRows } from "../workbook/hosts/xlsx/rows/edit-rows";
import { LOG, withTables } from "./add-missing-tables";
import { WrongArguments } from "./console";
import type { Console } from "./console";
import { sha256 } from "./hashes";
import { readBytes } from "./read-trust-file";
import { writeNewFile } from "./write-new-workbook";

type Tables = Parameters<typeof rowEdits>[1];

/** A workbook file that a command writes a copy of. */
export interface OpenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly tables: Tables;
  readonly model: TrustModel;
}

export async function openToWrite(path: string, console: Console): Promise<OpenFile> {
  console.say(`Reading ${path}`);
  const bytes = await readBytes(path, console);
  const tables = await readWorkbook(bytes);
  if ("unreadable" in tables) throw new WrongArguments(`${path}: ${tables.unreadable}`);
  const read = await workbookSource(() => Promise.resolve(tables)).read();
  if (read.outcome === "refused") throw new WrongArguments(`${path}: ${read.reason}`);
  if (read.model === null) {
    throw new WrongArguments(
      `${path}: the years of the plan are not known. The command check says what is missing.`,
    );
  }
  return { path, bytes, tables, model: read.model };
}

/** What is written, where to, and what the log is to say of it. */
export interface Write {
  readonly edits: readonly WorkbookEdit[];
  readonly to: string;
  readonly action: string;
  readonly reason: string;
  readonly who: string | undefined;
  /** Of nearly every row of the inputs: see the log. */
  readonly isRoll?: boolean;
}
export const WHO = { who: { type: "string" } } as const;

/** Writes a copy of the file with the edits and the entries of the log. Returns where it is. */
export function writeEdits(file: OpenFile, write: Write, console: Console): Promise<string> {
  return writeRows(file, { ...write, rows: rowEdits(write.edits, file.tables) }, console);
}

type RowsToWrite = Omit<Write, "edits"> & { readonly rows: Parameters<typeof loggedEdits>[0] };

export async function writeRows(
  file: OpenFile,
  { rows, to, action, reason, who, isRoll = false }: RowsToWrite,
  console: Console,
): Promise<string> {
  const written = [LOG, ...rows.map(({ table }) => table)];
  const { path, bytes, tables } = await withTables(file, written, console);
  const deed = { action, reason, session: sessionOf(who, console), isRoll };
  const logged = loggedEdits(rows, tables, deed, sha256);
  if (logged.outcome === "refused") throw new WrongArguments(`${path}: ${logged.reason}.`);
  const make = (): Promise<Uint8Array> => {
    const written = editRows(bytes, logged.edits);
    if ("unreadable" in written) return Promise.reject(new WrongArguments(`${path}: ${written.unreadable}`));
    return Promise.resolve(written);
  };
  return writeNewFile(to, make, console);
}

/** One run of a command is a session of its own. */
function sessionOf(who: string | undefined, console: Console) {
  const when = console.now();
  const id = `${when.replace(/[-:.]/g, "")}-${console.chance()}`;
  return { id, when, who: who?.trim() ? who.trim() : "not said" };
}

/** Stops the command with what is wrong, one problem a line. */
export function refuse(problems: readonly string[]): never {
  throw new WrongArguments(problems.length === 1 ? (problems[0] ?? "") : `\n  ${problems.join("\n  ")}`);
}

export const recalcHint = (console: Console, path: string): void =>
  console.say(
    `Wrote ${path}. Its sheets of formulas, if it has any, do not have these rows yet: run recalc on it.`,
  );
