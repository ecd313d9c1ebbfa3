import { issuesSaid } from "../../../src/application/import/import-words";
import type { ImportIssue } from "../../../src/application/import/issue";

const note = (row: number, text: string, column = "Year"): ImportIssue => ({
  ...{ severity: "note", row, column, text },
});

describe("what is said of a file", () => {
  test("is said once for all rows that it is the same of", () => {
    const rows = Array.from({ length: 12 }, (_, index) => note(index + 2, 'Year group "7" was read as Y7'));
    expect(issuesSaid(rows)).toEqual([
      {
        severity: "note",
        text: 'Year group "7" was read as Y7',
        at: "rows 2, 3, 4, 5, 6, 7, 8, 9 and 4 more",
      },
    ]);
  });

  test("gathers what was read as something else by column, with how many rows", () => {
    const issues = [
      note(2, 'Year group "7" was read as Y7'),
      note(3, 'Year group "8" was read as Y8'),
      note(4, 'Year group "7" was read as Y7'),
      note(4, 'Role "HLTA" was read as Higher level teaching assistant', "Job"),
      { ...note(5, "Pupils is blank"), severity: "error" as const },
    ];
    expect(issuesSaid(issues).map(({ at, text }) => [at, text])).toEqual([
      ["row 5", "Pupils is blank"],
      ["", 'Year group "7" was read as Y7 (2 rows) and Year group "8" was read as Y8 (1 row)'],
      ["row 4", 'Role "HLTA" was read as Higher level teaching assistant'],
    ]);
  });
});
