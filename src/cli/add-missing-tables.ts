import { missingTables, sheetForTable } from "../workbook";
import { readWorkbook } from "../workbook/hosts/xlsx/read-workbook";
import { addTables } from "../workbook/hosts/xlsx/rows/add-tables";
import { WrongArguments } from "./console";
import type { Console } from "./console";

export interface FileTables {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly tables: Parameters<typeof missingTables>[1];
}

/** The same file with those optional tables, empty, that are named and not there; says which. */
export async function withTables<F extends FileTables>(
  file: F,
  names: readonly string[],
  console: Console,
): Promise<F> {
  const missing = missingTables(names, file.tables);
  if (missing.length === 0) return file;
  const bytes = addTables(file.bytes, missing.map(sheetForTable));
  if ("unreadable" in bytes) throw new WrongArguments(`${file.path}: ${bytes.unreadable}`);
  const tables = await readWorkbook(bytes);
  if ("unreadable" in tables) throw new WrongArguments(`${file.path}: ${tables.unreadable}`);
  for (const { name } of missing) {
    const added = tables.find((table) => table.name === name);
    console.say(`${file.path} has no table ${name}: added it, empty, on the sheet ${added?.sheet ?? name}.`);
  }
  if (missing.some(({ name }) => name === LOG)) console.say(NEW_LOG);
  return { ...file, bytes, tables };
}

/** Every write is logged. */
export const LOG = "AuditLog";
const NEW_LOG =
  "Its log starts now. If it had one before, verify --since with the code of an earlier pack says that it is gone.";
