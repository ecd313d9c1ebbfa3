import { columnLetters } from "../host";
import { columnOf, fieldsOf, type TableLayout } from "./table";
import type { Column } from "./column";
import type { RowContent, SheetContent, TableContent } from "./workbook-content";

export const TITLE_ROW = 1;
export const INTRODUCTION_ROW = 2;
export const KIND_ROW = 3;
export const PURPOSE_ROW = 4;
export const UNIT_ROW = 5;
export const HEADER_ROW = 6;
export const FIRST_BODY_ROW = 7;
/** A chart stands right of the tables and covers this many columns. */
export const CHART_COLUMNS = 8;
/** An empty table shows that there is room; a filled one grows as rows are typed below it. */
const BLANK_ROWS_WHEN_EMPTY = 20;
/** Rows below the table that already check what is typed into them. */
export const SPARE_ROWS = 500;

/** A table and where it stands on its sheet. */
export interface PlacedTable {
  readonly layout: TableLayout;
  readonly rows: readonly RowContent[];
  readonly columns: readonly PlacedColumn[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastBodyRow: number;
}
export interface PlacedColumn {
  readonly field: string;
  readonly column: Column<unknown>;
  readonly number: number;
  readonly letters: string;
}

function place(content: TableContent, firstColumn: number): PlacedTable {
  const { layout, rows } = content;
  const columns = fieldsOf(layout).map((field, index) => ({
    field,
    column: columnOf(layout, field),
    number: firstColumn + index,
    letters: columnLetters(firstColumn + index),
  }));
  const height = rows.length === 0 ? BLANK_ROWS_WHEN_EMPTY : rows.length + 1;
  return {
    layout,
    rows,
    columns,
    firstColumn,
    lastColumn: firstColumn + columns.length - 1,
    lastBodyRow: HEADER_ROW + height,
  };
}

/** Side by side with one empty column between, so that each can grow downwards. */
export function placeTables(sheet: SheetContent): PlacedTable[] {
  const placed: PlacedTable[] = [];
  for (const content of sheet.tables) {
    const before = placed.at(-1);
    placed.push(place(content, before ? before.lastColumn + 2 : 1));
  }
  return placed;
}

interface RangeOptions {
  /** The row it starts with; the first of the body when left out. */
  readonly from?: number;
  /** "$" for an address that does not move. */
  readonly fixed?: string;
}
/** Every cell of a column's body, with spare rows: "$A$7:$A$526". */
export function checkedRange(
  table: PlacedTable,
  { letters }: PlacedColumn,
  { from = FIRST_BODY_ROW, fixed = "" }: RangeOptions = {},
): string {
  const last = table.lastBodyRow + SPARE_ROWS;
  return `${fixed}${letters}${fixed}${from}:${fixed}${letters}${fixed}${last}`;
}
