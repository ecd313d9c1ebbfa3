import { sha256 } from "../../../src/cli/hashes";
import { recalculate as calculated } from "../../../src/workbook";
import { writeCalculated } from "../../../src/workbook/hosts/xlsx/calculated/write-calculated";
import { readWorkbook } from "../../../src/workbook/hosts/xlsx/read-workbook";

export type Recalculate = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The workbook with its sheets of formulas, as the command recalc writes it. */
export const recalculate: Recalculate = async (bytes) => {
  const tables = await readWorkbook(bytes);
  if ("unreadable" in tables) throw new Error(tables.unreadable);
  const outcome = calculated(tables, { today: { year: 2026, month: 11, day: 24 }, sha256 });
  if (outcome.outcome === "refused") throw new Error(outcome.reason);
  const written = writeCalculated(bytes, outcome.sheets);
  if ("unreadable" in written) throw new Error(written.unreadable);
  return written;
};
