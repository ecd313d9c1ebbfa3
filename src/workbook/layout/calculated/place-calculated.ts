import { columnLetters } from "../../host";
import type { CalculatedColumn, CalculatedContent } from "./calculated-table";
import type { CalculatedSheet, ChartContent } from "./calculated-sheets";
import { CHART_COLUMNS, FIRST_BODY_ROW, HEADER_ROW } from "../placing";

export interface PlacedCalculatedColumn {
  readonly column: CalculatedColumn;
  readonly number: number;
  readonly letters: string;
}

/** A table of formulas and where it stands on its sheet. */
export interface PlacedCalculated {
  readonly content: CalculatedContent;
  readonly columns: readonly PlacedCalculatedColumn[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last that is printed. */
  readonly lastPrinted: number;
  readonly lastBodyRow: number;
  readonly charts: readonly ChartContent[];
  /** Left of its charts; 0 without any. */
  readonly firstChartColumn: number;
  /** Of its charts, or of the table. */
  readonly endColumn: number;
}

function place(
  content: CalculatedContent,
  firstColumn: number,
  charts: readonly ChartContent[],
): PlacedCalculated {
  const columns = content.layout.columns.map((column, index) => ({
    column,
    number: firstColumn + index,
    letters: columnLetters(firstColumn + index),
  }));
  const firstHelper = columns.find(({ column }) => column.header === content.layout.helpersFrom);
  const lastColumn = firstColumn + columns.length - 1;
  const firstChartColumn = charts.length > 0 ? lastColumn + 2 : 0;
  return {
    content,
    columns,
    firstColumn,
    lastColumn,
    lastPrinted: firstChartColumn > 0 ? lastColumn : (firstHelper?.number ?? lastColumn + 1) - 1,
    // a table without a row of its body is damaged to Excel
    lastBodyRow: HEADER_ROW + Math.max(1, content.rows.length),
    charts,
    firstChartColumn,
    endColumn: firstChartColumn > 0 ? firstChartColumn + CHART_COLUMNS - 1 : lastColumn,
  };
}

/** Side by side with one empty column between, as on the sheets that people fill in; each with its charts behind it. */
export function placeCalculated({ tables, charts }: CalculatedSheet): PlacedCalculated[] {
  const placed: PlacedCalculated[] = [];
  for (const content of tables) {
    const before = placed.at(-1);
    const own = charts.filter(({ table }) => table === content.layout.name);
    placed.push(place(content, before ? before.endColumn + 2 : 1, own));
  }
  return placed;
}

const first = (table: PlacedCalculated): string => columnLetters(table.firstColumn);
const last = (table: PlacedCalculated): string => columnLetters(table.lastColumn);

export const tableRange = (table: PlacedCalculated): string =>
  `${first(table)}${HEADER_ROW}:${last(table)}${table.lastBodyRow}`;

export const bodyRange = ({ letters }: PlacedCalculatedColumn, table: PlacedCalculated): string =>
  `${letters}${FIRST_BODY_ROW}:${letters}${table.lastBodyRow}`;
