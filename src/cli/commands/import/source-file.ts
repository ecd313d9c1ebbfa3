import { basename, extname } from "node:path";
import { mapInFile } from "../../../application/import/read-map-file";
import type { WantedMap } from "../../../application/import/choose-map";
import type { SourceFile } from "../../../application/import/source";
import { readCsv } from "../../../imports/read-csv";
import { readGrid } from "../../../workbook/hosts/xlsx/read-grid";
import { WrongArguments } from "../../console";
import type { Console } from "../../console";
import { readBytes } from "../../read-trust-file";

const SPREADSHEETS = [".xlsx", ".xlsm"];

/** A file of another system: a spreadsheet by its ending, else a CSV. */
export async function sourceFile(path: string, sheet: string | null, console: Console): Promise<SourceFile> {
  console.say(`Reading ${path}`);
  const bytes = await readBytes(path, console);
  const name = basename(path);
  const isSheet = SPREADSHEETS.includes(extname(path).toLowerCase());
  if (!isSheet && sheet !== null) throw new WrongArguments(`${path} is no .xlsx file, so it has no sheets`);
  const found = isSheet ? spreadsheet(bytes, name, sheet) : readCsv(bytes, name);
  if ("unreadable" in found) throw new WrongArguments(`${path}: ${found.unreadable}`);
  return found;
}

/** Every sheet of a spreadsheet as a file of its own, named after it; a CSV is one. */
export async function everySheet(path: string, console: Console): Promise<SourceFile[]> {
  const first = await sourceFile(path, null, console);
  if (!SPREADSHEETS.includes(extname(path).toLowerCase())) return [first];
  const bytes = await readBytes(path, console);
  const grid = readGrid(bytes, null);
  if ("unreadable" in grid) throw new WrongArguments(`${path}: ${grid.unreadable}`);
  return grid.sheets.flatMap((sheet) => {
    const own = spreadsheet(bytes, `${first.name}, sheet ${sheet}`, sheet);
    return "unreadable" in own ? [] : [own];
  });
}

function spreadsheet(
  bytes: Uint8Array,
  name: string,
  wanted: string | null,
): SourceFile | { readonly unreadable: string } {
  const grid = readGrid(bytes, wanted);
  if ("unreadable" in grid) return grid;
  const others = grid.sheets.filter((own) => own !== grid.sheet);
  const note = `The sheet ${grid.sheet} was read; --sheet chooses another: ${others.join(", ")}`;
  const notes = wanted === null && others.length > 0 ? [note] : [];
  return { name, rows: grid.rows, rowsHaveEnds: false, notes, problems: [] };
}

/** A name that ends in .csv or .xlsx is a file with the headers of ImportMaps; another one is a map of the workbook. */
export async function wantedMap(given: string | undefined, console: Console): Promise<WantedMap> {
  if (given === undefined) return "whichever fits";
  if (![".csv", ...SPREADSHEETS].includes(extname(given).toLowerCase())) return { name: given };
  const rows = mapInFile(await sourceFile(given, null, console));
  if (rows === null) {
    throw new WrongArguments(
      `${given} is no map: its headers must be Map, Kind, Source column, Table, Column`,
    );
  }
  return { rows };
}
