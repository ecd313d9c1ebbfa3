import { sha256 } from "../../src/cli/hashes";
import { recalculate } from "../../src/workbook";
import type { HostTable } from "../../src/workbook/host";
import { smallTrustContent } from "../support/small-trust";
import { tablesIn } from "../support/sample-trusts";

const TODAY = { year: 2026, month: 11, day: 24 };
const reasonFor = (tables: readonly HostTable[]): string => {
  const outcome = recalculate(tables, { today: TODAY, sha256 });
  return outcome.outcome === "refused" ? outcome.reason : "";
};

describe("recalculate", () => {
  const tables = tablesIn(smallTrustContent());

  it("works out a whole workbook", () => {
    expect(reasonFor(tables)).toBe("");
  });

  it.each(["Actuals", "Teaching", "OpeningReserves"])(
    "refuses, and names it, without the optional table %s",
    (name) => {
      expect(reasonFor(tables.filter((table) => table.name !== name))).toContain(
        `formulas need the table ${name}`,
      );
    },
  );

  it("refuses, and names it, without a column that a formula reads", () => {
    const without = tables.map((table) =>
      table.name === "Staff"
        ? {
            ...table,
            headers: table.headers.map((header) => (header === "Headcount" ? "People" : header)),
          }
        : table,
    );
    expect(reasonFor(without)).toContain("formulas need the column Headcount of Staff");
  });

  it("does without a column that no formula reads", () => {
    const without = tables.map((table) =>
      table.name === "Staff"
        ? { ...table, headers: table.headers.map((header) => (header === "Note" ? "Remark" : header)) }
        : table,
    );
    expect(reasonFor(without)).toBe("");
  });
});
