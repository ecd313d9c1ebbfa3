import type { CellValue, HostTable } from "../../host";
import type { RegisteredTable } from "./table-registry";
import type { SheetModel } from "./sheet-model";
import { textOf, valueAt } from "./typed-value";

/** A table is taken to grow as Excel's do: by rows typed right below it. More than this is another matter. */
const MOST_GROWTH = 5000;

/**
 * The tables as they stand, read cell by cell. A table whose sheet is gone is left out. `onFormula` is called for each
 * formula that a person has typed into one.
 */
export const readTables = (
  model: SheetModel,
  tables: readonly RegisteredTable[],
  onFormula?: () => void,
): HostTable[] =>
  standing(model, tables).map(({ table, sheet }) => readTable({ model, sheet, onFormula }, table));

function standing(model: SheetModel, tables: readonly RegisteredTable[]) {
  const sheets = new Map(model.getWorksheetsProperties().map(({ name }, index) => [name, index]));
  return tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return sheet === undefined ? [] : [{ table, sheet }];
  });
}

interface Reading {
  readonly model: SheetModel;
  readonly sheet: number;
  readonly onFormula: (() => void) | undefined;
}

function readTable({ model, sheet, onFormula }: Reading, table: RegisteredTable): HostTable {
  const { name, headerRow, firstColumn } = table;
  const rowAt = (row: number): CellValue[] =>
    table.headers.map((_, index) => valueAt(model, { sheet, row, column: firstColumn + index }, onFormula));
  const headers = rowAt(headerRow).map(textOf);
  const rows: CellValue[][] = [];
  for (let row = headerRow + 1; row <= table.lastBodyRow; row += 1) rows.push(rowAt(row));
  for (let row = table.lastBodyRow + 1; row <= table.lastBodyRow + MOST_GROWTH; row += 1) {
    const next = rowAt(row);
    if (isBlank(next)) break;
    rows.push(next);
  }
  return { name, sheet: table.sheet, headerRow, firstColumn, headers, rows: withoutBlankFoot(rows) };
}

const isBlank = (row: readonly CellValue[]): boolean => row.every((value) => value === null);

/** As the reader of files does: blank rows at the foot of a table are room, not rows. */
function withoutBlankFoot(rows: readonly CellValue[][]): CellValue[][] {
  let last = rows.length;
  while (last > 0 && isBlank(rows[last - 1] ?? [])) last -= 1;
  return rows.slice(0, last);
}
