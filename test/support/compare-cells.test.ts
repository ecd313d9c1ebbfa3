import type { CellValue, HostTable } from "../../src/workbook/host";
import { differenceLines, differences, MONEY_TOLERANCE, OTHER_TOLERANCE } from "./compare-cells";
import type { ExpectedCell } from "./compare-cells";

const totals = (rows: CellValue[][]): HostTable => ({
  name: "Totals",
  sheet: "Figures",
  headerRow: 6,
  firstColumn: 27,
  headers: ["School", "Cost £"],
  rows,
});
const cost = (value: ExpectedCell["value"], tolerance = MONEY_TOLERANCE): ExpectedCell => ({
  table: "Totals",
  header: "Cost £",
  row: 0,
  value,
  tolerance,
});
/** What is said of a cell that must hold one thing and holds another. */
const said = (expected: ExpectedCell, found: CellValue) =>
  differences([expected], [totals([["Ashfield", found]])]).map((own) => [own.expected, own.found]);

describe("the comparison of cells", () => {
  it("names the sheet, the cell and both values", () => {
    const found = [
      totals([
        ["Ashfield", 100],
        ["Birchwood", 250.01],
      ]),
    ];
    const expected = [cost(100), { ...cost(250), row: 1 }];
    expect(differences(expected, found)).toEqual([
      {
        ...{ table: "Totals", header: "Cost £", row: 1, sheet: "Figures", cell: "AB8" },
        ...{ expected: "250", found: "250.01" },
      },
    ]);
    expect(differenceLines(differences(expected, found))).toEqual([
      "Figures!AB8 (Totals, Cost £, row 1): expected 250, found 250.01",
    ]);
  });

  it("lets money differ by less than half a penny, and other figures by less than a millionth", () => {
    expect(said(cost(100), 100.004)).toEqual([]);
    expect(said(cost(100), 99.994)).toEqual([["100", "99.994"]]);
    expect(said(cost(0.5, OTHER_TOLERANCE), 0.5000009)).toEqual([]);
    expect(said(cost(0.5, OTHER_TOLERANCE), 0.500002)).toEqual([["0.5", "0.500002"]]);
    expect(said(cost(7, 0), 7)).toEqual([]);
  });

  it("takes no number that is none for a tie", () => {
    expect(said(cost(NaN), NaN)).toEqual([["NaN", "NaN"]]);
    expect(said(cost(NaN), 3)).toEqual([["NaN", "3"]]);
    expect(said(cost(3), Infinity)).toEqual([["3", "Infinity"]]);
  });

  it("tells texts, numbers, blanks, true and errors apart", () => {
    expect(said(cost("not known"), "not known")).toEqual([]);
    expect(said(cost("not known"), "Not known")).toEqual([['"not known"', '"Not known"']]);
    expect(said(cost(2), "2")).toEqual([["2", '"2"']]);
    expect(said(cost("2"), 2)).toEqual([['"2"', "2"]]);
    expect(said(cost(0), null)).toEqual([["0", "blank"]]);
    expect(said(cost(1), true)).toEqual([["1", "true"]]);
    expect(said(cost(1), { error: "#NAME?" })).toEqual([["1", "#NAME?"]]);
  });

  it("takes the empty text of a formula for a blank, and zero for none", () => {
    expect([said(cost(null), null), said(cost(null), "")]).toEqual([[], []]);
    expect(said(cost(null), 0)).toEqual([["blank", "0"]]);
  });

  it("does not pass a table, a column or a row that is not there", () => {
    const found = [totals([["Ashfield", 100]])];
    const expected = [
      { ...cost(100), table: "Balances" },
      { ...cost(100), header: "Cost" },
      { ...cost(100), row: 1 },
    ];
    expect(differences(expected, found).map(({ sheet, cell, found: why }) => [sheet, cell, why])).toEqual([
      ["", "", "no table Balances"],
      ["Figures", "", "no column Cost"],
      ["Figures", "AB8", "no row: the table has 1"],
    ]);
    expect(differences(expected, [])).toHaveLength(3);
  });

  it("shows the first few of many differences, and how many there are", () => {
    const all = differences([cost(1), cost(2), cost(3)], [totals([["Ashfield", 9]])]);
    expect(differenceLines(all, 2)).toHaveLength(3);
    expect(differenceLines(all, 2).at(-1)).toBe("and 1 more");
  });
});
