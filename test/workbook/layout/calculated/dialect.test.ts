import { columnOf, fieldsOf } from "../../../../src/workbook/layout/table";
import { ALL_TABLES } from "../../../../src/workbook/layout";
import { calculatedTables } from "../../../../src/workbook/layout/calculated/calculated-tables";
import type { CalculatedTable } from "../../../../src/workbook/layout/calculated/calculated-table";
import { formulaFaults, tableFaults } from "./formula-faults";
import type { Known } from "./formula-faults";

const inputs = ALL_TABLES.map((layout): [string, string[]] => [
  layout.name,
  fieldsOf(layout).map((field) => columnOf(layout, field).header),
]);
const knownWith = (tables: readonly CalculatedTable[]): Known =>
  new Map([
    ...inputs,
    ...tables.map(({ name, columns }): [string, string[]] => [name, columns.map(({ header }) => header)]),
  ]);

describe("the formula dialect", () => {
  test.each([1, 2, 3, 4, 5])("every formula of a plan of %i years is within it", (years) => {
    const tables = calculatedTables(years);
    expect(tables.flatMap((table) => tableFaults(table, knownWith(tables)))).toEqual([]);
  });

  test("no two tables, and no two columns of a table, share a name", () => {
    const tables = calculatedTables(5);
    const names = [...inputs.map(([name]) => name), ...tables.map(({ name }) => name)].map((name) =>
      name.toLowerCase(),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const { columns } of tables) {
      const headers = columns.map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test("headers have no character that a reference would have to escape", () => {
    const headers = calculatedTables(5).flatMap(({ columns }) => columns.map(({ header }) => header));
    expect(headers.filter((header) => /[[\]#'@]/.test(header))).toEqual([]);
  });

  test.each([
    ["XLOOKUP(1,Staff[Post],Staff[FTE])", "the function XLOOKUP"],
    ["INDIRECT(Staff[Post])", "the function INDIRECT"],
    ["Staff[FTE]*0.15", "the number 0.15"],
    ["Staff[FTE]*7", "the number 7"],
    ["ROUND(1,2)", "the number 2"],
    ["A1+1", "a cell's address"],
    ["$B$12", "a cell's address"],
    ["SUM({1})", "an array constant"],
    ["Staff[@FTE]", "@ instead of [#This Row]"],
    ['COUNTIFS(INDEX(Staff[FTE],1),">=0")', "one cell counted as a range"],
    ["Nowhere[FTE]", "no table is called Nowhere"],
    ["Staff[Wage]", "no column Wage in Staff[Wage]"],
    ["Staff[[Post]:[Wage]]", "no column Wage in Staff[[Post]:[Wage]]"],
    [`SUM(${"1+".repeat(150)}1)`, "306 characters"],
  ])("%s is refused", (text, fault) => {
    expect(formulaFaults(text, "Cost", knownWith([]))).toContain(fault);
  });

  test("a column knows its own year and part, and the ones beside it", () => {
    expect(formulaFaults("INDEX(Staff[FTE],4)+INDEX(Staff[FTE],3)", "Pay 4", knownWith([]))).toEqual([]);
    expect(formulaFaults("INDEX(Staff[FTE],9)", "Pay 4", knownWith([]))).toEqual(["the number 9"]);
  });
});
