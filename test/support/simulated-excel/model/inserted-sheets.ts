import { guard } from "../../../../src/workbook/hosts/xlsx/guard";
import { relationshipsOf } from "../../../../src/workbook/hosts/xlsx/package-parts";
import { readBook } from "../../../../src/workbook/hosts/xlsx/read-book";
import { readTablePart } from "../../../../src/workbook/hosts/xlsx/read-table-part";
import { readTables } from "../../../../src/workbook/hosts/xlsx/read-workbook";
import type { CellValue } from "../../../../src/workbook/host";
import { invalidArgument } from "../rich-api/host-error";
import { entered } from "./cell";
import type { Book } from "./parts";
import { SimTable } from "./sim-table";
import { SimWorksheet } from "./sim-worksheet";

/**
 * The sheets of an .xlsx file as new ones of a workbook: their names, and their tables with the values in them. Looks,
 * rules of validation, and cells that are in no table are not simulated.
 */
interface Filled extends Book {
  readonly worksheets: { readonly items: readonly { readonly name: string }[] };
  readonly tables: { readonly items: readonly { readonly name: string }[] };
}
export function insertedSheets(base64: string, workbook: Filled, newId: () => string): SimWorksheet[] {
  const file = guard(new Uint8Array(Buffer.from(base64, "base64")));
  if ("unreadable" in file) throw invalidArgument(file.unreadable);
  const values = readTables(file);
  return readBook(file).sheets.map(({ name, part }) => {
    const sheet = new SimWorksheet(workbook, newId(), freeName(name, workbook.worksheets.items));
    for (const link of relationshipsOf(file, part).values()) {
      const frame = link.type === "table" ? readTablePart(file, link.part) : null;
      const own = frame && values.find((table) => table.name === frame.name);
      if (!frame || !own) continue;
      const area = {
        row: frame.headerRow - 1,
        column: frame.firstColumn - 1,
        rows: frame.lastBodyRow - frame.headerRow + 1,
        columns: own.headers.length,
      };
      [own.headers, ...own.rows].forEach((cells, row) =>
        cells.forEach((value, column) =>
          sheet.cells.put(area.row + row, area.column + column, entered(asTyped(value))),
        ),
      );
      const tableName = freeName(frame.name, workbook.tables.items);
      sheet.ownTables.push(new SimTable(sheet, newId(), tableName, area));
    }
    return sheet;
  });
}

const asTyped = (value: CellValue): unknown => {
  if (typeof value === "string") return `'${value}`;
  return typeof value === "object" && value !== null ? value.error : (value ?? "");
};

function freeName(wanted: string, taken: readonly { readonly name: string }[]): string {
  const isTaken = (name: string): boolean =>
    taken.some((other) => other.name.toLowerCase() === name.toLowerCase());
  let name = wanted;
  for (let number = 2; isTaken(name); number += 1) name = `${wanted} (${number})`;
  return name;
}
