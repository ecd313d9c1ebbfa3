import fc from "fast-check";
import { cellOf, cellsOf, originsOf } from "../../../src/domain/kernel";
import type { RowOrigin, TablePlace } from "../../../src/domain/kernel";

const placed = (table: string, sheet: string, columns: Readonly<Record<string, string>>): TablePlace => ({
  table,
  sheet,
  headerRow: 3,
  columns: new Map(Object.entries(columns)),
});
// columns as a person has left them: moved, with one of their own between
const staff = placed("Staff", "Staff", { fte: "F", pay: "AB" });
const teaching = placed("Teaching", "Staff", { fte: "T" });
const at = (place: TablePlace, ...rows: readonly number[]): RowOrigin[] =>
  rows.map((row) => ({ place, row }));
const cells = (origins: readonly { readonly cell: string | null }[]): (string | null)[] =>
  origins.map(({ cell }) => cell);

describe("the cell of a row and field", () => {
  it("[ORG1] is where the table has the field", () => {
    expect(cellOf({ place: staff, row: 7 }, "pay")).toEqual({ sheet: "Staff", cell: "AB7" });
  });

  it("[ORG1] is the sheet alone where the table has no such column", () => {
    expect(cellOf({ place: staff, row: 7 }, "tlr")).toEqual({ sheet: "Staff", cell: null });
  });
});

describe("the cells of many rows", () => {
  it("[ORG2] are one range where they follow one another", () => {
    expect(cellsOf(at(staff, 4, 5, 6), ["fte"])).toEqual([{ sheet: "Staff", cell: "F4:F6" }]);
  });

  it("[ORG2] are several where they do not", () => {
    expect(cells(cellsOf(at(staff, 4, 5, 8), ["fte"]))).toEqual(["F4:F5", "F8"]);
  });

  it("[ORG2] are told by the number of the row, not by its text", () => {
    expect(cells(cellsOf(at(staff, 10, 9), ["fte"]))).toEqual(["F9:F10"]);
  });

  it("[ORG2] do not depend on the order of the rows, nor on a row given twice", () => {
    const rows = fc.uniqueArray(fc.integer({ min: 4, max: 40 }));
    fc.assert(
      fc.property(rows, (given) => {
        const straight = cellsOf(at(staff, ...[...given].sort((a, b) => a - b)), ["fte"]);
        expect(cellsOf(at(staff, ...given, ...given), ["fte"])).toEqual(straight);
      }),
    );
  });

  it("[ORG2] name every row and no other", () => {
    const rowsIn = (cell: string | null): number[] => {
      const [first = 0, last = first] = (cell ?? "").match(/\d+/g)?.map(Number) ?? [];
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    };
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 4, max: 40 })), (given) => {
        const named = cells(cellsOf(at(staff, ...given), ["fte"])).flatMap(rowsIn);
        expect(named).toEqual([...given].sort((a, b) => a - b));
      }),
    );
  });
});

describe("the cells of several sources", () => {
  it("[ORG3] are those of every field and table", () => {
    const sources = [
      { rows: at(staff, 4, 5), fields: ["fte", "pay"] },
      { rows: at(teaching, 4), fields: ["fte"] },
    ];
    expect(cells(originsOf(sources))).toEqual(["F4:F5", "AB4:AB5", "T4"]);
  });

  it("[ORG3] join into one range", () => {
    const sources = [
      { rows: at(staff, 6), fields: ["fte"] },
      { rows: at(staff, 4, 5), fields: ["fte"] },
    ];
    expect(cells(originsOf(sources))).toEqual(["F4:F6"]);
  });

  it("[ORG3] are named once where two sources share a field", () => {
    const sources = [
      { rows: at(staff, 4, 5), fields: ["fte"] },
      { rows: at(staff, 4, 5), fields: ["fte", "pay"] },
    ];
    expect(cells(originsOf(sources))).toEqual(["F4:F5", "AB4:AB5"]);
  });

  it("[ORG3] leave out a field that the table does not have", () => {
    expect(originsOf([{ rows: at(staff, 4), fields: ["tlr"] }])).toEqual([]);
  });
});
