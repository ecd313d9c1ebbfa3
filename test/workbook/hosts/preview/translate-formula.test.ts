import { tableRegistry } from "../../../../src/workbook/hosts/preview/table-registry";
import { translateFormula } from "../../../../src/workbook/hosts/preview/translate-formula";

const registry = tableRegistry([
  {
    name: "Staff",
    sheet: "Staff",
    headerRow: 6,
    firstColumn: 1,
    headers: ["Post", "FTE", "Salary £", "Cost, all (£) 'so' [far]"],
    lastBodyRow: 9,
    hasTotals: true,
  },
  {
    name: "Years",
    sheet: "Trust's own",
    headerRow: 6,
    firstColumn: 27,
    headers: ["Year"],
    lastBodyRow: 11,
    hasTotals: false,
  },
  {
    name: "One",
    sheet: "One",
    headerRow: 6,
    firstColumn: 1,
    headers: ["A", "B"],
    lastBodyRow: 7,
    hasTotals: false,
  },
]);
const onStaff = (formula: string, row = 8): string => translateFormula(formula, "Staff", registry)(row);

describe("structured references as addresses", () => {
  test.each([
    ["a column", "SUM(Staff[FTE])", "SUM($B$7:$B$9)"],
    ["a column in two brackets", "SUM(Staff[[FTE]])", "SUM($B$7:$B$9)"],
    ["the body", "ROWS(Staff[])", "ROWS($A$7:$D$9)"],
    ["the body by name", "ROWS(Staff[#Data])", "ROWS($A$7:$D$9)"],
    ["columns side by side", "SUM(Staff[[FTE]:[Salary £]])", "SUM($B$7:$C$9)"],
    ["columns named backwards", "SUM(Staff[[Salary £]:[FTE]])", "SUM($B$7:$C$9)"],
    ["a cell of the same row", "Staff[[#This Row],[FTE]]*2", "$B8*2"],
    ["a cell of the same row in short", "Staff[@FTE]*2", "$B8*2"],
    ["a cell where a range is asked for", "COUNTIF(Staff[@FTE],1)", "COUNTIF($B8:$B8,1)"],
    ["a spaced one in short", "Staff[@[Salary £]]*2", "$C8*2"],
    ["cells of the same row", "SUM(Staff[[#This Row],[FTE]:[Salary £]])", "SUM($B8:$C8)"],
    ["the whole row", "COUNTA(Staff[@])", "COUNTA($A8:$D8)"],
    ["a header", "Staff[[#Headers],[FTE]]", "$B$6:$B$6"],
    ["headers", "MATCH(1,Staff[[#Headers],[FTE]:[Salary £]],0)", "MATCH(1,$B$6:$C$6,0)"],
    ["a total", "Staff[[#Totals],[FTE]]", "$B$10:$B$10"],
    ["everything", "ROWS(Staff[#All])", "ROWS($A$6:$D$10)"],
    ["headers and body", "ROWS(Staff[[#Headers],[#Data],[FTE]])", "ROWS($B$6:$B$9)"],
    ["quoted characters", "SUM(Staff[Cost, all (£) ''so'' '[far']])", "SUM($D$7:$D$9)"],
    ["any case", "SUM(staff[fte])", "SUM($B$7:$B$9)"],
    ["another sheet", "INDEX(Years[Year],2)", "INDEX('Trust''s own'!$AA$7:$AA$11,2)"],
    ["a text that looks like one", '"Staff[FTE]"&Staff[[#This Row],[FTE]]', '"Staff[FTE]"&$B8'],
    ["a text with quotes in it", '"say ""Staff[FTE]"""&"x"', '"say ""Staff[FTE]"""&"x"'],
    ["two in one formula", "Staff[@FTE]+SUM(Staff[FTE])", "$B8+SUM($B$7:$B$9)"],
    ["none", "1+MAX(2,3)", "1+MAX(2,3)"],
  ])("%s", (_, formula, expected) => {
    expect(onStaff(formula)).toBe(expected);
  });

  test("the same formula on another row", () => {
    const at = translateFormula("Staff[@FTE]*Staff[@[Salary £]]", "Staff", registry);
    expect([at(7), at(9)]).toEqual(["$B7*$C7", "$B9*$C9"]);
  });

  test("from another sheet, the row of the formula on the sheet of the table", () => {
    expect(translateFormula("Staff[@FTE]", "Years", registry)(7)).toBe("'Staff'!$B7");
  });

  test("a body of one row has the blank row below it, but where rows are counted", () => {
    expect(onStaff("INDEX(One[[A]:[B]],0,1)")).toBe("INDEX('One'!$A$7:$B$8,0,1)");
    expect(onStaff("ROWS(One[])")).toBe("ROWS('One'!$A$7:$B$7)");
  });

  test.each([
    ["Nowhere[FTE]", "No table is called Nowhere."],
    ["Staff[Wage]", "Staff has no column Wage."],
    ["Staff[[FTE]:[Wage]]", "Staff has no column Wage."],
    ["Years[#Totals]", "Years has no row of totals."],
    ["Staff[#Nonsense]", "[#Nonsense] is no part of a table."],
    ["SUM(Staff[FTE)", "A bracket never closes in SUM(Staff[FTE)."],
  ])("%s is refused", (formula, words) => {
    expect(() => onStaff(formula)).toThrow(words);
  });
});
