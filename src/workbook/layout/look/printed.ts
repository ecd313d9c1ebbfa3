import { pagesOf, type Pages, type TableOnPaper } from "./pages";

/** What is printed of a sheet: its blocks of columns, with areas of their own where some columns are left out. */
export interface Printed {
  readonly blocks: readonly TableOnPaper[];
  readonly lastColumn: number;
  /** Numbers of the first and the last column of each area. */
  readonly areas: readonly (readonly [from: number, to: number])[];
  readonly lastRow: number;
  readonly hasCharts: boolean;
  /** Read line by line, from the check to what to do: no column may stand on another page. */
  readonly onePageWide: boolean;
  /** Read down a page, not along the rows of a table. */
  readonly isDocument: boolean;
  /** In percent. */
  readonly smallestScale: number;
}

/** A single table that is cut into pages shows its first column on each. */
export const repeatsFirst = ({ blocks }: Printed): boolean => blocks.length === 1;

/** In percent: workings are read closely, cell by cell; of a result a line should stay on one page. */
export const SMALLEST_SCALES = { working: 60, output: 48, control: 48, input: 48, decision: 48 } as const;
/** Rows that still fit one page together with what stands beside them. */
const MOST_ROWS_ON_A_PAGE = 60;
/** Whether all rows go on one page: its end would cut a chart in two. */
export const isOnePageTall = ({ hasCharts, lastRow }: Printed): boolean =>
  hasCharts && lastRow <= MOST_ROWS_ON_A_PAGE;

/** Another font than Calibri, where that is missing, is up to a tenth wider: a page is not filled to its last column. */
const FILLED = 0.88;

export function pagesFor(printed: Printed): Pages {
  if (printed.onePageWide) return { scale: null, endsAfter: [] };
  const { scale, endsAfter } = pagesOf(printed.blocks, {
    repeated: repeatsFirst(printed) ? (printed.blocks[0]?.widths[0] ?? 0) : 0,
    smallestScale: printed.smallestScale,
  });
  return { scale: scale === null ? null : Math.floor(scale * FILLED), endsAfter };
}
