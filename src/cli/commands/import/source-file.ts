import { basename, extname } from "node:path";
import { mapInFile } from "../../../application/import/read-map-file";
import type { WantedMap } from "../../../application/import/choose-map";
import type { SourceFile } from "../../../application/import/source";
import { isSpreadsheet, readSource } from "../../../imports/read-source";
import { readGrid } from "../../../workbook/hosts/xlsx/read-grid";
import { WrongArguments } from "../../console";
import type { Console } from "../../console";
import { readBytes } from "../../read-trust-file";

/** A file of another system: a spreadsheet by its ending, else a CSV. */
export async function sourceFile(path: string, sheet: string | null, console: Console): Promise<SourceFile> {
  console.say(`Reading ${path}`);
  const bytes = await readBytes(path, console);
  const found = readSource({ name: basename(path), bytes, sheet }, readGrid);
  if ("unreadable" in found) throw new WrongArguments(`${path}: ${found.unreadable}`);
  return found;
}

/** Every sheet of a spreadsheet as a file of its own, named after it; a CSV is one. */
export async function everySheet(path: string, console: Console): Promise<SourceFile[]> {
  const first = await sourceFile(path, null, console);
  if (!isSpreadsheet(path)) return [first];
  const bytes = await readBytes(path, console);
  const grid = readGrid(bytes, null);
  if ("unreadable" in grid) throw new WrongArguments(`${path}: ${grid.unreadable}`);
  return grid.sheets.map((sheet) => {
    const own = readSource({ name: path, bytes, sheet }, readGrid);
    if ("unreadable" in own) throw new WrongArguments(`${path}, sheet ${sheet}: ${own.unreadable}`);
    return { ...own, name: `${first.name}, sheet ${sheet}` };
  });
}

/** A name that ends in .csv or .xlsx is a file with the headers of ImportMaps; another one is a map of the workbook. */
export async function wantedMap(given: string | undefined, console: Console): Promise<WantedMap> {
  if (given === undefined) return "whichever fits";
  if (extname(given).toLowerCase() !== ".csv" && !isSpreadsheet(given)) return { name: given };
  const rows = mapInFile(await sourceFile(given, null, console));
  if (rows === null) {
    throw new WrongArguments(
      `${given} is no map: its headers must be Map, Kind, Source column, Table, Column`,
    );
  }
  return { rows };
}
