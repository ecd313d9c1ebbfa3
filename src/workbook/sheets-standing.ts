import type { SheetsStanding } from "../application/open-workbook";
import type { Sha256 } from "../domain/audit";
import type { HostTable } from "./host";
import { columnPosition, tableNamed } from "./layout/find-row";
import { recalculationTable, ROWS_HASH } from "./layout/calculated/tables/recalculation";
import { rowsText } from "./rows-text";

/** Whether the sheets of formulas were written for the rows that stand in the workbook now. */
export function sheetsStanding(tables: readonly HostTable[], sha256: Sha256): SheetsStanding {
  const table = tableNamed(tables, recalculationTable.name);
  if (table === null) return "none";
  const [what, value] = ["What", "Value"].map((header) => columnPosition(table, header));
  const row = table.rows.find((cells) => cells[what ?? 0] === ROWS_HASH);
  return row?.[value ?? 1] === sha256(rowsText(tables)) ? "current" : "behind";
}
