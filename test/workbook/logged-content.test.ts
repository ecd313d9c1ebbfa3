import { readLog, verifyWorkbook } from "../../src/workbook";
import { replaced, sha256 } from "../domain/audit/logs";
import { headroom } from "../support/command-line";
import { tablesOf } from "../support/through-file";

it("logs every decision of the sample: each edit of a cell of one, or of its log, is found", async () => {
  const { written } = await headroom(["sample", "s.xlsx", "--schools", "1"]);
  const tables = await tablesOf(written.get("s.xlsx") ?? new Uint8Array());
  // only what is logged need be looked at, so that thousands of edits are soon tried
  const logged = ["Scenarios", "Changes", "Releases", "Commitments", "Actuals", "FrozenFigures", "AuditLog"];
  const own = tables.filter(({ name }) => logged.includes(name));
  const faults = (all: typeof own): number => {
    const found = verifyWorkbook(all, null, sha256);
    return (found?.broken.length ?? 0) + (found?.rows.length ?? 0);
  };
  expect(faults(tables)).toBe(0);
  expect(verifyWorkbook(tables, null, sha256)?.unlogged).toEqual([]);
  expect((readLog(tables) ?? []).length).toBeGreaterThan(40);
  const edits = own.flatMap((table) =>
    table.rows.flatMap((cells, row) =>
      cells.every((value) => value === null)
        ? []
        : cells.map((value, column) => ({ table, row, column, value })),
    ),
  );
  expect(edits.length).toBeGreaterThan(1500);
  const missed = edits.filter(({ table, row, column, value }) => {
    // worked out anew whenever figures are
    if (table.headers[column] === "Amount now") return false;
    const another = value === null ? "x" : typeof value === "number" ? value + 1 : null;
    const rows = replaced(table.rows, row, replaced(table.rows[row] ?? [], column, another));
    return faults(own.map((other) => (other === table ? { ...table, rows } : other))) === 0;
  });
  expect(missed).toEqual([]);
});
