import { CHART_COLUMN_WIDTH, CHART_ROWS } from "../../../../layout/look/chart-places";
import { CHART_COLUMNS } from "../../../../layout/placing";

/** In the unit of drawings: 9,525 to a pixel. Rows are 20 pixels tall; a column is 7 to a character. */
const PIXEL = 9525;
const COLUMNS_WIDTH = CHART_COLUMNS * CHART_COLUMN_WIDTH * 7 * PIXEL;
/** Programs differ a little in the width of a column: the last one is not quite covered. */
export const CHART_WIDTH = Math.floor(COLUMNS_WIDTH * 0.98);
export const CHART_HEIGHT = CHART_ROWS * 20 * PIXEL;
