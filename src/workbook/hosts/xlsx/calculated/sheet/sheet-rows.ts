import type { CalculatedFormat } from "../../../../layout/calculated/calculated-table";
import { appliesTo, isRowFormula } from "../../../../layout/calculated/calculated-table";
import { linesIn } from "../../../../layout/lines-in";
import { FIRST_BODY_ROW } from "../../../../layout/placing";
import { escapeXml } from "../../xml-escape";
import type { StyleBook } from "../book/style-book";
import type { PartWriter } from "../package/package-edits";
import { bodyStyle } from "./calculated-looks";
import { blankCell, formulaCell, valueCell } from "./cell-xml";
import type { DressedCalculated, DressedCalculatedColumn } from "../../../../layout/look/dress-calculated";

/** In points. */
const LINE_HEIGHT = 15;

type StyleOf = (format: CalculatedFormat) => number;
type RowCell = (row: number, index: number) => string;

/** By row, where rows differ in unit. */
function stylesOf(
  { content }: DressedCalculated,
  { column }: DressedCalculatedColumn,
  styleOf: StyleOf,
): number | ((index: number) => number) {
  const style = styleOf(column.format);
  const { formatBy } = column;
  if (!formatBy) return style;
  const styles = new Map(
    Object.entries(formatBy.formats).map(([word, format]) => [word, styleOf(format ?? column.format)]),
  );
  return (index) => {
    const word = content.rows[index]?.[formatBy.key];
    return (typeof word === "string" ? styles.get(word) : undefined) ?? style;
  };
}

/** Everything but the row's number is the same down a column of formulas: it is put together once. */
function bodyCell(table: DressedCalculated, dressed: DressedCalculatedColumn, styleOf: StyleOf): RowCell {
  const { column, letters } = dressed;
  const { rows } = table.content;
  const style = stylesOf(table, dressed, styleOf);
  const styleAt = typeof style === "number" ? () => style : style;
  if (column.formula === null) {
    return (row, index) => {
      const value = rows[index]?.[column.header] ?? null;
      const address = `${letters}${row}`;
      return isRowFormula(value)
        ? formulaCell(address, styleAt(index), value.formula)
        : valueCell(address, styleAt(index), value);
    };
  }
  // a row that only holds the table open is about nothing
  if (rows.length === 0) return (row, index) => blankCell(`${letters}${row}`, styleAt(index));
  const before = `<c r="${letters}`;
  const behind = `"><f>${escapeXml(column.formula)}</f></c>`;
  if (typeof style === "number" && !column.onlyFor) {
    const same = `" s="${style}${behind}`;
    return (row) => before + row + same;
  }
  return (row, index) =>
    appliesTo(column, rows[index] ?? {})
      ? `${before}${row}" s="${styleAt(index)}${behind}`
      : blankCell(`${letters}${row}`, styleAt(index));
}

interface BodyTable {
  readonly lastRow: number;
  readonly cells: readonly RowCell[];
  /** Lines of its longest text on several lines. */
  readonly lines: (index: number) => number;
}

function bodyTable(table: DressedCalculated, styles: StyleBook): BodyTable {
  const wrapped = table.columns.filter(({ wraps }) => wraps);
  const tall = wrapped.length > 0;
  const cells = table.columns.map((dressed) => {
    const look = { kind: table.kind, wraps: dressed.wraps, tall };
    return bodyCell(table, dressed, (format) => styles.cell(bodyStyle({ ...dressed.column, format }, look)));
  });
  const lines = (index: number): number =>
    wrapped.reduce((most, { column, width }) => {
      const value = table.content.rows[index]?.[column.header];
      return Math.max(most, typeof value === "string" ? linesIn(width, value) : 1);
    }, 1);
  return { lastRow: table.lastBodyRow, cells, lines };
}

/** A height that counts as the user's own would no longer grow with the text of its row: it is only a start. */
function rowStart(row: number, bodies: readonly BodyTable[]): string {
  const lines = bodies.reduce((most, body) => Math.max(most, body.lines(row - FIRST_BODY_ROW)), 1);
  return lines === 1 ? `<row r="${row}">` : `<row r="${row}" ht="${lines * LINE_HEIGHT}">`;
}

/** The rows of all tables of a sheet, one after the other. */
export function bodyWriter(tables: readonly DressedCalculated[], styles: StyleBook): PartWriter {
  const bodies = tables.map((table) => bodyTable(table, styles));
  const lastRow = Math.max(...bodies.map((body) => body.lastRow));
  return (write) => {
    for (let row = FIRST_BODY_ROW; row <= lastRow; row += 1) {
      let xml = rowStart(row, bodies);
      for (const body of bodies) {
        if (row > body.lastRow) continue;
        for (const cell of body.cells) xml += cell(row, row - FIRST_BODY_ROW);
      }
      write(`${xml}</row>`);
    }
  };
}
