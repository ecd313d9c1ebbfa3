import type { HostTable } from "../../../../src/workbook/host";
import { planRows, type SheetLook } from "../../../../src/workbook/layout/rows/plan-rows";

const TABLE: HostTable = {
  name: "Releases",
  sheet: "Money",
  headerRow: 6,
  firstColumn: 2,
  headers: ["Release", "Amount", "Mine"],
  rows: [
    ["R1", 5, null],
    ["R2", 6, "a note"],
    ["R2", 7, null],
    ["R3", 8, 16],
    [null, null, 0],
  ],
};
const FORMULAS = ["D10", "D11"];

/** The table as it stands, with formulas in Mine from the fourth row on. */
const LOOK: SheetLook = {
  at: (table, row, column) => {
    if (column === 4 && FORMULAS.includes(`D${row}`)) return "formula";
    const value = table.rows[row - table.headerRow - 1]?.[column - table.firstColumn] ?? null;
    return value === null ? "nothing" : "value";
  },
  isLeftOver: () => false,
};
const key = (release: string) => ({ Release: release });
const add = (release: string) =>
  ({ edit: "add", table: "releases", key: key(release), values: { ...key(release), Amount: null } }) as const;

test("a row whose only filled cell is a formula is room for a new one", () => {
  const plan = planRows([add("R4"), add("R5")], [TABLE], LOOK);
  expect("rows" in plan && plan.rows.map(({ row, cells }) => [row, [...cells]])).toEqual([
    [11, [[2, "R4"]]],
    [12, [[2, "R5"]]],
  ]);
});

test.each([
  ["a key twice in what is asked for", [add("R4"), add("r4")], "has a row r4 already"],
  [
    "a key that two rows hold",
    [{ edit: "update", table: "Releases", key: key("R2"), values: { Amount: 1 } }],
    "has more than one row R2, which Headroom was to update",
  ],
  [
    "a formula in the way",
    [{ edit: "update", table: "Releases", key: key("R3"), values: { Mine: 1 } }],
    "Money!D10 holds a formula, which would be lost",
  ],
] as const)("refuses %s", (_, edits, words) => {
  const plan = planRows(edits, [TABLE], LOOK);
  expect("refused" in plan ? plan.refused : "planned").toContain(words);
});

test("a row with something in a column of your own is not taken out; a formula there is no loss", () => {
  const rows = TABLE.rows.filter((_, index) => index !== 2);
  const remove = (release: string) =>
    ({
      edit: "remove",
      table: "Releases",
      key: key(release),
      headers: ["Release", "Amount", "Gone"],
    }) as const;
  const noted = planRows([remove("R2")], [{ ...TABLE, rows }], LOOK);
  expect("refused" in noted ? noted.refused : "planned").toContain("Money!D8 holds something in Mine");
  const plan = planRows([remove("R3")], [TABLE], LOOK);
  expect("rows" in plan && plan.rows.map(({ row, cells }) => [row, [...cells]])).toEqual([
    [
      10,
      [
        [2, null],
        [3, null],
      ],
    ],
  ]);
});
