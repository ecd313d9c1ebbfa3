import {
  columnsNamed,
  namesSheet,
  namesTable,
} from "../../../../../src/workbook/hosts/xlsx/calculated/refusals/structured-references";

it.each([
  ["SUM(Posts[FTE])", ["FTE"]],
  ["Posts[[#This Row],[Pay 1]]*posts[[#Headers],[Pay 2]]", ["Pay 1", "Pay 2"]],
  ["SUM(Posts[[Pay 1]:[Pay 3]])", ["Pay 1", "Pay 3"]],
  ["SUM(MyPosts[FTE])+Other.Posts[FTE]+Staff[FTE]", []],
  ["SUM(Posts['[odd'] '#1])+Posts[[It''s]]", ["[odd] #1", "It's"]],
  ["ROWS(Posts[])", []],
])("finds the columns of a table in %s", (formula, columns) => {
  expect(columnsNamed(formula, "Posts")).toEqual(columns);
});

it.each([
  ["ROWS(posts[])", true],
  ["COUNTA(Posts)", true],
  ["MyPosts[x]+Posts2[x]", false],
  ["Posts(1)+Posts!A1", false],
])("finds a table in %s: %s", (formula, found) => {
  expect(namesTable(formula, "Posts")).toBe(found);
});

it.each([
  ["Results!A1", "Results", true],
  ["'RESULTS'!A1", "Results", true],
  ["'It''s mine'!A1", "It's mine", true],
  ["MyResults!A1", "Results", false],
  ["SUM(Results[Total])", "Results", false],
])("finds a sheet in %s: %s %s", (formula, sheet, found) => {
  expect(namesSheet(formula, sheet)).toBe(found);
});
