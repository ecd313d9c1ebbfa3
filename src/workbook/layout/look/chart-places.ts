import { HEADER_ROW } from "../placing";

/** Its columns have this width, in characters; it covers this many rows. */
export const CHART_COLUMN_WIDTH = 11;
export const CHART_ROWS = 16;
const ROWS_BETWEEN = 2;

/** Rows above a chart, which stands below the one before it; a table's first starts beside its first body row. */
export const rowsAbove = (index: number): number => HEADER_ROW + index * (CHART_ROWS + ROWS_BETWEEN);

export const lastChartRow = (charts: number): number =>
  charts === 0 ? 0 : rowsAbove(charts - 1) + CHART_ROWS + 1;
