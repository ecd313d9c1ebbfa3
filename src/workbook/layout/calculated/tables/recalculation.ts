import { calculatedTable, key } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";

/** What is said of the rows that the sheets of formulas were written for. */
export const ROWS_HASH = "SHA-256 of the rows";

/** Written last: while its values are missing, the sheets of formulas are not finished. */
export const recalculationTable: CalculatedTable = calculatedTable("Recalculation", {
  sheet: "Timeline and pay",
  purpose:
    "What the sheets of formulas were written for. Where its values are missing, they are not finished.",
  columns: [
    key("What", { help: "What is said." }),
    key("Value", { help: "Of the workbook at the last recalculation." }),
  ],
});
