import type { Worksheet } from "exceljs";
import { cellColumn } from "../../layout/cell-column";
import type { Column } from "../../layout/column";
import type { SheetKind } from "../../layout/workbook-content";
import { bodyLook, numberFormat, unitWords } from "./column-look";
import { dressColumns, type DressedColumn, type TableOptions } from "./dress-columns";
import { LOOKS, PURPOSE, TABLE_NAME, TABLE_PURPOSE, UNIT, UNIT_PLAIN, UNIT_REQUIRED } from "./looks";
import { FIRST_BODY_ROW, HEADER_ROW, PURPOSE_ROW, UNIT_ROW, type PlacedTable } from "../../layout/placing";
import { fitRows } from "./row-heights";
import { writtenText, writtenValue } from "./written-value";

/** What is given is nobody's to fill in, required or not. */
const asksForValue = ({ required, given }: Column<unknown>): boolean => required && !given;

function writeAbove(sheet: Worksheet, table: PlacedTable): void {
  const purpose = sheet.getCell(PURPOSE_ROW, table.firstColumn);
  purpose.value = {
    richText: [
      { text: table.layout.name, font: TABLE_NAME },
      { text: `   ${table.layout.purpose}`, font: TABLE_PURPOSE },
    ],
  };
  purpose.style = PURPOSE;
  for (const { column, number } of table.columns) {
    const words = unitWords(column);
    const cell = sheet.getCell(UNIT_ROW, number);
    cell.style = UNIT;
    cell.value = {
      richText: [
        { text: asksForValue(column) ? "required" : "", font: UNIT_REQUIRED },
        { text: asksForValue(column) && words !== "" ? `\n${words}` : words, font: UNIT_PLAIN },
      ].filter((run) => run.text !== ""),
    };
  }
}

function addTable(sheet: Worksheet, table: PlacedTable, alone: boolean): void {
  const blank = table.columns.map(() => null);
  const rows = table.rows.map((row) => table.columns.map(({ field }) => writtenValue(row[field] ?? null)));
  sheet.addTable({
    name: table.layout.name,
    ref: `${table.columns[0]?.letters ?? "A"}${HEADER_ROW}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    // a filter hides whole rows, those of a table beside it too
    columns: table.columns.map(({ column }) => ({ name: writtenText(column.header), filterButton: alone })),
    rows: [...rows, ...Array.from({ length: table.lastBodyRow - HEADER_ROW - rows.length }, () => blank)],
  });
}

function writeLooks(sheet: Worksheet, dressed: DressedColumn, table: PlacedTable, kind: SheetKind): void {
  const { column, field, number } = dressed;
  sheet.getCell(HEADER_ROW, number).style =
    LOOKS[asksForValue(column) ? "required header" : "optional header"];
  const look = bodyLook(column, kind, dressed.wraps);
  for (let row = FIRST_BODY_ROW; row <= table.lastBodyRow; row += 1) {
    const own = cellColumn(table.layout, field, table.rows[row - FIRST_BODY_ROW] ?? {});
    const isColumn = own === column;
    sheet.getCell(row, number).style = isColumn ? look : { ...look, numFmt: numberFormat(own) };
  }
}

/** A table with what stands above it. Returns the widths of its columns. */
export function writeTable(sheet: Worksheet, table: PlacedTable, options: TableOptions): number[] {
  const columns = dressColumns(table, options);
  for (const { column, number, width } of columns) {
    sheet.getColumn(number).width = width;
    // what is typed below the table is read by this format before the table grows to hold it
    sheet.getColumn(number).style = { numFmt: numberFormat(column) };
  }
  addTable(sheet, table, options.alone);
  writeAbove(sheet, table);
  for (const dressed of columns) writeLooks(sheet, dressed, table, options.kind);
  fitRows(sheet, columns);
  return columns.map(({ width }) => width);
}
