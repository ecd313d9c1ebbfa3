import type { CellValue } from "../../host";
import type { KeyValues, RowFormula } from "../../layout/calculated/calculated-table";
import type { CheckGroup } from "../../layout/calculated/tables/checks";

export const POUNDS = 0.005;
export const RATIOS = 0.000001;
/** Whole numbers: any difference is one. */
export const COUNTS = 0.5;

interface CheckRow {
  readonly check: string;
  readonly expected: CellValue | RowFormula;
  readonly found: CellValue | RowFormula;
  readonly tolerance: number;
  /** £ where pounds are compared, and otherwise a number, unless said. */
  readonly unit?: string;
  readonly advice: string;
}
export const checkRow = (group: CheckGroup, row: CheckRow): KeyValues => ({
  Group: group,
  Check: row.check,
  Unit: row.unit ?? (row.tolerance === POUNDS ? "£" : "number"),
  Expected: row.expected,
  Found: row.found,
  Tolerance: row.tolerance,
  "What to do": row.advice,
});

export const RECALCULATE = "Run recalc again, and tell us if it still fails.";
export const NEW_ROWS = "Run recalc: rows have come or gone since the workings were written.";
