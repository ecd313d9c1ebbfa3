import { CHART_COLUMNS, HEADER_ROW } from "../../../../layout/placing";

/** Its columns have this width, in characters; it covers this many rows. */
export const CHART_COLUMN_WIDTH = 11;
const CHART_ROWS = 16;
const ROWS_BETWEEN = 2;

/** Rows above a chart, which stands below the one before it; a table's first starts beside its first body row. */
export const rowsAbove = (index: number): number => HEADER_ROW + index * (CHART_ROWS + ROWS_BETWEEN);

export const lastChartRow = (charts: number): number =>
  charts === 0 ? 0 : rowsAbove(charts - 1) + CHART_ROWS + 1;

/** In the unit of drawings: 9,525 to a pixel. Rows are 20 pixels tall; a column is 7 to a character. */
const PIXEL = 9525;
const COLUMNS_WIDTH = CHART_COLUMNS * CHART_COLUMN_WIDTH * 7 * PIXEL;
/** Programs differ a little in the width of a column: the last one is not quite covered. */
export const CHART_WIDTH = Math.floor(COLUMNS_WIDTH * 0.98);
export const CHART_HEIGHT = CHART_ROWS * 20 * PIXEL;
