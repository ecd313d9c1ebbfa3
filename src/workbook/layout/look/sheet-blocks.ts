import type { CalculatedSheet } from "../calculated/calculated-sheets";
import type { TableOnPaper } from "./pages";
import type { DressedCalculated } from "./dress-calculated";

/** Of a column that says nothing of its width, in characters. */
export const STANDARD_WIDTH = 9;
/** In characters: on a landscape page they are printed at 60 percent. */
const MOST_TOGETHER = 233;

interface Blocked {
  readonly sheet: CalculatedSheet;
  readonly tables: readonly DressedCalculated[];
  readonly widths: ReadonlyMap<number, number>;
}

/** From a column to the one before another; a column without a width of its own has the standard one. */
function block(widths: ReadonlyMap<number, number>, from: number, to: number): TableOnPaper {
  const length = Math.max(1, to - from + 1);
  return {
    firstColumn: from,
    widths: Array.from({ length }, (_, index) => widths.get(from + index) ?? STANDARD_WIDTH),
  };
}

/** What is printed together: a sheet of results on one page's width where that can be read, else table by table. */
export function blocksOf(plan: Blocked, lastColumn: number): TableOnPaper[] {
  const whole = block(plan.widths, 1, lastColumn);
  const width = whole.widths.reduce((sum, one) => sum + one, 0);
  if (plan.sheet.kind !== "working" && width <= MOST_TOGETHER && !leavesOut(plan.tables)) return [whole];
  return plan.tables.map((table) => {
    if (leavesOut([table])) return block(plan.widths, table.firstColumn, table.lastPrinted);
    const to = table === plan.tables.at(-1) ? lastColumn : table.endColumn;
    return { ...block(plan.widths, table.firstColumn, to), gap: plan.widths.get(to + 1) ?? 0 };
  });
}

/** Whether columns at the end of a table are not printed. */
export const leavesOut = (tables: readonly DressedCalculated[]): boolean =>
  tables.some(({ lastPrinted, lastColumn }) => lastPrinted < lastColumn);
