import { isRowFormula } from "../../../../layout/calculated/calculated-table";
import { FIRST_BODY_ROW, HEADER_ROW, UNIT_ROW } from "../../placing";
import { escapeXml } from "../../xml-escape";
import { bodyStyle, headerStyle, UNIT } from "./calculated-looks";
import { blankCell, formulaCell, textCell, valueCell } from "./cell-xml";
import type { DressedCalculated, DressedCalculatedColumn } from "./dress-calculated";
import type { PartWriter } from "../package/package-edits";
import type { StyleBook } from "../book/style-book";

type RowCell = (row: number, index: number) => string;

/** Everything but the row's number is the same down a column of formulas: it is put together once. */
function bodyCell(table: DressedCalculated, dressed: DressedCalculatedColumn, style: number): RowCell {
  const { column, letters } = dressed;
  const { rows } = table.content;
  if (column.formula === null) {
    return (row, index) => {
      const value = rows[index]?.[column.header] ?? null;
      const address = `${letters}${row}`;
      return isRowFormula(value)
        ? formulaCell(address, style, value.formula)
        : valueCell(address, style, value);
    };
  }
  const before = `<c r="${letters}`;
  const behind = `" s="${style}"><f>${escapeXml(column.formula)}</f></c>`;
  // a row that only holds the table open is about nothing
  if (rows.length === 0) return (row) => blankCell(`${letters}${row}`, style);
  return (row) => before + row + behind;
}

interface BodyTable {
  readonly lastRow: number;
  readonly cells: readonly RowCell[];
}

function bodyTable(table: DressedCalculated, styles: StyleBook): BodyTable {
  const cells = table.columns.map((dressed) =>
    bodyCell(
      table,
      dressed,
      styles.cell(bodyStyle(dressed.column, { kind: table.kind, wraps: dressed.wraps })),
    ),
  );
  return { lastRow: table.lastBodyRow, cells };
}

/** The rows of all tables of a sheet, one after the other. */
export function bodyWriter(tables: readonly DressedCalculated[], styles: StyleBook): PartWriter {
  const bodies = tables.map((table) => bodyTable(table, styles));
  const lastRow = Math.max(...bodies.map((body) => body.lastRow));
  return (write) => {
    for (let row = FIRST_BODY_ROW; row <= lastRow; row += 1) {
      let xml = `<row r="${row}">`;
      for (const body of bodies) {
        if (row > body.lastRow) continue;
        for (const cell of body.cells) xml += cell(row, row - FIRST_BODY_ROW);
      }
      write(`${xml}</row>`);
    }
  };
}

export function headerRow(tables: readonly DressedCalculated[], styles: StyleBook): string {
  const cells = tables.flatMap(({ columns }) =>
    columns.map(({ column, letters }) =>
      textCell(`${letters}${HEADER_ROW}`, styles.cell(headerStyle(column)), column.header),
    ),
  );
  return `<row r="${HEADER_ROW}">${cells.join("")}</row>`;
}

export function unitRow(tables: readonly DressedCalculated[], styles: StyleBook): string {
  const style = styles.cell(UNIT);
  const cells = tables.flatMap(({ columns }) =>
    columns
      .filter(({ column }) => column.unit !== null)
      .map(({ column, letters }) => textCell(`${letters}${UNIT_ROW}`, style, column.unit ?? "")),
  );
  return `<row r="${UNIT_ROW}">${cells.join("")}</row>`;
}
