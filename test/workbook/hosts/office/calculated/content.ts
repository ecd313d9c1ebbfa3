import { sha256 } from "../../../../../src/cli/hashes";
import { recalculate, type HostTable } from "../../../../../src/workbook";
import type { CalculatedSheets } from "../../../../../src/workbook/layout/calculated/calculated-sheets";
import { smallTrustContent } from "../../../../support/small-trust";
import { tablesOfContent } from "../../contract";

export const given = tablesOfContent(smallTrustContent());

/** The sheets of formulas of a workbook, on a day. */
export function contentOf(tables: readonly HostTable[]): CalculatedSheets {
  const outcome = recalculate(tables, { today: { year: 2026, month: 11, day: 24 }, sha256 });
  if (outcome.outcome === "refused") throw new Error(outcome.reason);
  return outcome.sheets;
}

/** With some of the last rows of Staff left out. */
export const withoutStaff = (rows: number): HostTable[] =>
  given.map((table) => (table.name === "Staff" ? { ...table, rows: table.rows.slice(0, -rows) } : table));

/** Planned for another number of years. */
export const forYears = (years: number): HostTable[] =>
  given.map((table) =>
    table.name === "Settings"
      ? {
          ...table,
          rows: table.rows.map((cells) =>
            cells[0] === "Number of years" ? [cells[0], years, ...cells.slice(2)] : cells,
          ),
        }
      : table,
  );
