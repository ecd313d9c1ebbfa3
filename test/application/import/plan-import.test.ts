import { csv } from "../../support/csv";
import { smallTrustContent } from "../../support/small-trust";
import { HIGH, PRIMARY } from "../../support/small-trust/names";
import { throughFile, trustIn } from "../../support/through-file";
import { controlEdits } from "../../../src/application/import/controls";
import type { ImportBook } from "../../../src/application/import/import-book";
import { planImport } from "../../../src/application/import/plan-import";
import type { ImportPlan, ImportRequest } from "../../../src/application/import/plan-import";
import { valueText } from "../../../src/application/import/row-keys";
import { readCsv } from "../../../src/imports/read-csv";
import { importBook } from "../../../src/workbook";

let book: ImportBook;
beforeAll(async () => {
  const tables = await throughFile(smallTrustContent());
  book = importBook(tables, trustIn(tables).model);
});

type Rows = readonly (readonly (string | number)[])[];
function planned(kind: ImportRequest["kind"], rows: Rows, given: Partial<ImportRequest> = {}): ImportPlan {
  const file = readCsv(csv(...rows), "file.csv");
  if ("unreadable" in file) throw new Error(file.unreadable);
  const request: ImportRequest = {
    ...{ kind, map: "whichever fits", set: new Map(), skipBadRows: false, removeMissing: false },
    ...given,
  };
  const plan = planImport(file, request, { book, academicYear: null });
  if ("refused" in plan) throw new Error(plan.refused);
  return plan;
}
const errors = ({ issues }: ImportPlan): string[] =>
  issues.filter(({ severity }) => severity === "error").map(({ row, text }) => `${row ?? "file"}: ${text}`);
const notes = ({ issues }: ImportPlan): string =>
  issues.flatMap(({ severity, text }) => (severity === "note" ? [text] : [])).join("; ");

describe("the headers of a file", () => {
  it("may stand below the title of a report, spelt otherwise, and what is not used is named", () => {
    const plan = planned("pupils", [
      ["October census"],
      [],
      ["school name", "NC Year", "Census year", "Number on roll", "Tutor"],
      [PRIMARY, "Year 1", "2026/27", 30, "x"],
    ]);
    expect(errors(plan)).toEqual([]);
    expect(notes(plan)).toContain("The headers are in row 3");
    expect(notes(plan)).toContain("Not used: Tutor");
    expect(notes(plan)).toContain('"Year 1" was read as Y1');
    expect(plan.count).toBe(1);
  });

  it("stop the whole file where one is missing or stands twice", () => {
    const map = (sourceColumn: string, column: string) => ({
      ...{ map: "M", kind: "pupils", sourceColumn, table: "Pupils", column },
    });
    const rows = [
      map("School", "School"),
      map("Year", "Year group"),
      map("Roll", "Pupils"),
      map("Gone", "Headcount"),
    ];
    const plan = planned(
      "pupils",
      [
        ["School", "Year", "Roll", "roll"],
        [PRIMARY, "Y1", 30, 30],
      ],
      { map: { rows: [...rows, map("always | 2026/27", "Academic year")] }, skipBadRows: true },
    );
    expect(errors(plan)).toEqual([
      '1: The header "Roll" stands twice: nobody can say which is meant',
      '1: The header "Gone" is missing, and the map names it',
    ]);
    expect([plan.isBlocked, plan.edits]).toEqual([true, []]);
  });

  it("are of no use to a map that names another table or column", () => {
    const row = { map: "M", kind: "pupils", sourceColumn: "School", table: "Staff", column: "School" };
    const plan = planned("pupils", [["School"], [PRIMARY]], {
      map: { rows: [row, { ...row, table: "Pupils", column: "Height" }] },
    });
    expect(errors(plan).join()).toContain(
      "The map names the table Staff, which a file of pupils does not fill",
    );
    expect(errors(plan).join()).toContain("The map names Height, and the table Pupils has no such column");
  });

  it("without rows below them are an error", () => {
    expect(errors(planned("pupils", [["School", "Year group", "Pupils"]]))).toEqual([
      "file: The file has headers and no rows below them",
    ]);
  });
});

describe("rows without ids", () => {
  const HEADERS = ["School", "Year group", "Subject", "Groups", "Periods per group"];

  it("are those that read the same here; a new one gets an id made of it, each time the same", () => {
    const known = book.table("Curriculum")?.rows.find(({ School }) => School === HIGH);
    const [year, subject, periods] = [known?.["Year group"], known?.Subject, known?.["Periods per group"]];
    const plan = planned("timetable", [
      HEADERS,
      [HIGH, valueText(year), valueText(subject), 99, valueText(periods)],
      [HIGH, "Y9", "Falconry", 1, 2],
    ]);
    expect(errors(plan)).toEqual([]);
    const [table] = plan.tables;
    expect(table?.changes).toMatchObject([{ row: known?.Row, values: { Groups: 99 } }]);
    expect(table?.comes).toMatchObject([{ row: "thornmoor-high-y9-falconry" }]);
  });

  it("are bad where they fit several", () => {
    const rows = [HEADERS, [HIGH, "Y9", "Falconry", 1, 2], [HIGH, "Y9", "Falconry", 2, 2]];
    expect(errors(planned("timetable", rows))).toEqual([
      "2: thornmoor-high-y9-falconry stands again in row 3",
      "3: thornmoor-high-y9-falconry stands in row 2 already",
    ]);
  });
});

describe("a new row", () => {
  it("says which columns it needs that nothing gives, and --set gives them", () => {
    const rows = [
      ["Post", "School", "FTE"],
      ["WP-99", PRIMARY, 1],
    ];
    expect(errors(planned("payroll", rows))).toEqual([
      expect.stringContaining("2: WP-99 is new and needs Role, which nothing gives"),
      expect.stringContaining("2: WP-99 is new and needs Fund, which nothing gives"),
    ]);
    const set = new Map([
      ["Role", "Teacher"],
      ["Fund", "GAG"],
    ]);
    expect(errors(planned("payroll", rows, { set }))).toEqual([]);
  });

  it("has a year group that its school can have", () => {
    const rows = [
      ["School", "Academic year", "Year group", "Pupils"],
      [PRIMARY, "2026/27", "SLD", 3],
    ];
    expect(errors(planned("pupils", rows))).toEqual([
      `2: Year group "SLD" is none of YN, YR and Y1 to Y14, and ${PRIMARY} has no groups by need`,
    ]);
  });
});

describe("controls of a file", () => {
  const totals = (plan: ImportPlan) =>
    controlEdits(plan, { asAt: { year: 2026, month: 10, day: 1 }, checkedBy: null }, book).edits.map(
      ({ key, values }) => [key.Control, key["Academic year"], values["External total"]],
    );

  it("are its totals, bad rows among them", () => {
    const rows = [
      ["Post", "School", "Role", "FTE", "Fund", "Annual cost £"],
      ["A", PRIMARY, "Teacher", 0.5, "GAG", 20_000],
      ["B", PRIMARY, "Nobody", 1, "GAG", 30_000.5],
    ];
    expect(totals(planned("payroll", rows))).toEqual([
      ["payroll FTE", "2026/27", 1.5],
      ["payroll £", "2026/27", 50_000.5],
    ]);
  });

  it("of a statement are its income of GAG; of a timetable every teacher in the room counts", () => {
    const lines = [
      ["Line", "School", "Academic year", "Heading", "Kind", "Fund", "Amount £"],
      ["G1", PRIMARY, "2027/28", "Grant", "Income", "GAG", 1000],
      ["G2", PRIMARY, "2027/28", "Other", "Income", "Pupil premium", 10],
      ["G3", PRIMARY, "2027/28", "Energy", "Expenditure", "GAG", 5],
    ];
    expect(totals(planned("budget", lines))).toEqual([["GAG statement", "2027/28", 1000]]);
    const taught = [
      ["Row", "School", "Year group", "Subject", "Groups", "Periods per group", "Teachers per group"],
      ["T1", HIGH, "Y7", "Maths", 4, 5, 2],
      ["T2", HIGH, "Y7", "Art", 3, 2, ""],
    ];
    expect(totals(planned("timetable", taught))).toEqual([["timetable periods", "2026/27", 46]]);
  });

  it("are not made of what is not known", () => {
    const rows = [
      ["Post", "School", "Role", "FTE", "Fund"],
      ["A", PRIMARY, "Teacher", "half", "GAG"],
    ];
    expect(totals(planned("payroll", rows))).toEqual([]);
  });
});
