import { describeIssue } from "../../../src/application/issues/describe-issue";
import type { Issue } from "../../../src/domain/kernel";
import type { CellValue, HostTable } from "../../../src/workbook/host";
import { readTrust } from "../../../src/workbook/codec/read-trust";
import { addressOf, withCell, withoutTable, withRows } from "../../support/edit-tables";
import { smallTrustContent } from "../../support/small-trust";
import { throughFile } from "../../support/through-file";

let tables: HostTable[];
beforeAll(async () => {
  tables = await throughFile(smallTrustContent());
});

const issuesIn = (own: readonly HostTable[]): readonly Issue[] => {
  const reading = readTrust(own);
  if (reading.newerLayout !== null) throw new Error(`layout ${reading.newerLayout}`);
  return reading.issues;
};
const coded = (own: readonly HostTable[], code: Issue["code"]): Issue[] =>
  issuesIn(own).filter((issue) => issue.code === code);
const saidOf = (own: readonly HostTable[], code: Issue["code"]): string =>
  coded(own, code).map(describeIssue).join("\n");
const cells = (issue: Issue | undefined): string[] =>
  (issue?.at ?? []).map(({ sheet, cell }) => `${sheet}!${cell ?? ""}`);

const edited = (table: string, header: string, row: number, value: CellValue): HostTable[] =>
  withCell(tables, { table, header, row, value });
const shown = (value: CellValue | undefined): string =>
  typeof value === "object" ? "" : String(value ?? "");
/** The row, counted from 0, whose cell under the header holds the value. */
function rowOf(table: string, header: string, value: CellValue): number {
  const own = tables.find(({ name }) => name === table);
  const position = own?.headers.indexOf(header) ?? -1;
  const row = own?.rows.findIndex((body) => body[position] === value) ?? -1;
  if (row < 0) throw new Error(`${table} has no ${shown(value)}`);
  return row;
}
const settingRow = (setting: string): number => rowOf("Settings", "Setting", setting);

it("starts from a workbook without an issue", () => {
  expect(issuesIn(tables)).toEqual([]);
});

describe("what a message shows of a cell", () => {
  it("is the number or date that stands there as text", () => {
    expect(saidOf(edited("Staff", "FTE", 0, "5.6"), "not-a-number")).toMatch(/"5\.6" stored as text/);
    expect(saidOf(edited("Staff", "Starts", 0, "01/09/2026"), "not-a-date")).toMatch(/stored as text/);
  });

  it("is a date where an academic year belongs, and a year typed alone as it is", () => {
    const said = (value: CellValue): string =>
      saidOf(edited("Pupils", "Academic year", 0, value), "not-an-academic-year");
    // 1 September 2026
    expect(said(46_266)).toContain('The cell holds "01/09/2026".');
    expect(said(2026)).toContain('The cell holds "2026".');
  });

  it("is a percentage where the column holds percentages", () => {
    expect(saidOf(edited("Years", "Teacher award %", 0, 3), "out-of-range")).toBe(
      "Teacher award % cannot be 300%. Type a figure from -20% to 50%.",
    );
  });

  it("is the words of a repeated key as the cells have them", () => {
    const [first] = tables.find(({ name }) => name === "Pupils")?.rows ?? [];
    const twice = withRows(tables, "Pupils", (rows) => [...rows, first ?? []]);
    const words = (first ?? []).slice(0, 3).map(shown).join(", ");
    expect(saidOf(twice, "duplicate-key")).toContain(
      `${words} stands here a second time: a row above has the same School, Academic year, Year group.`,
    );
  });

  it("is the day of a repeated rate", () => {
    const [first] = tables.find(({ name }) => name === "PayPoints")?.rows ?? [];
    const twice = withRows(tables, "PayPoints", (rows) => [...rows, first ?? []]);
    expect(saidOf(twice, "duplicate-key")).toMatch(/^01\/09\/20\d\d, Rest of England, Main, M1 stands here/);
  });
});

describe("names", () => {
  it("are found with a curly apostrophe or a no-break space in them", () => {
    const renamed = edited("Schools", "School", 0, "St Mary's");
    const [named] = tables.find(({ name }) => name === "Schools")?.rows[0] ?? [];
    const before = coded(renamed, "unknown-name").length;
    const everywhere = renamed.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((value) => (value === named ? "St\u00a0Mary\u2019s" : value))),
    }));
    expect(before).toBeGreaterThan(0);
    expect(coded(everywhere, "unknown-name")).toEqual([]);
  });
});

describe("tables and settings that are not there", () => {
  it("are no loss where a workbook may do without them", () => {
    const [issue] = coded(withoutTable(tables, "Teaching"), "missing-table");
    expect(issue?.severity).toBe("warning");
    expect(issue && describeIssue(issue)).toContain("may do without it");
  });

  it.each(["First academic year", "Number of years"])(
    "leave Central without a cycle, even when %s cannot be read",
    (setting) => {
      const broken = edited("Settings", "Value", settingRow(setting), "soon");
      expect(issuesIn(broken).map(({ code, at }) => `${code} ${at[0]?.sheet ?? ""}`)).toEqual([
        expect.stringMatching(/ Settings$/),
      ]);
    },
  );

  it("have the layout read as this program's, with a warning", () => {
    const row = settingRow("Layout version");
    const blank = coded(edited("Settings", "Value", row, null), "layout-assumed");
    expect(blank.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(cells(blank[0])).toEqual([addressOf(tables, "Settings", "Value", row)]);
    const gone = withRows(tables, "Settings", (rows) => rows.filter((_, index) => index !== row));
    expect(cells(coded(gone, "layout-assumed")[0])).toEqual(["Settings!"]);
  });
});

describe("special severance", () => {
  const change = (cost: CellValue, severance: CellValue): HostTable[] =>
    withCell(edited("Changes", "Cost to achieve £", 0, cost), {
      table: "Changes",
      header: "of which special severance £",
      row: 0,
      value: severance,
    });

  it.each([
    [9_500, 9_500.01],
    [null, 1],
    [0, 0.01],
  ])("may not be above the cost to achieve of %s: %s", (cost, severance) => {
    const [issue] = coded(change(cost, severance), "severance-above-cost");
    expect(issue?.severity).toBe("error");
    expect(cells(issue)).toEqual([addressOf(tables, "Changes", "of which special severance £", 0)]);
  });

  it.each([
    [9_500, 9_500],
    [9_500, null],
    [null, null],
    ["?", 100],
  ])("may be all of the cost of %s, or any of one that is not known: %s", (cost, severance) => {
    expect(coded(change(cost, severance), "severance-above-cost")).toEqual([]);
  });
});

describe("pupils taking a row", () => {
  const row = (): number => rowOf("Curriculum", "Year group", "Y12");
  const taking = (pupils: CellValue): Issue[] =>
    coded(edited("Curriculum", "Pupils taking", row(), pupils), "too-many-taking");

  it("may be all of the year group, and no more", () => {
    const most = (tables.find(({ name }) => name === "Pupils")?.rows ?? [])
      .filter(([, year, yearGroup]) => yearGroup === "Y12" && shown(year) >= "2026/27")
      .map((own) => Number(own[3]));
    expect(taking(Math.min(...most))).toEqual([]);
    const [issue] = taking(Math.max(...most) + 1);
    expect(issue).toMatchObject({ severity: "warning", academicYear: "2026/27", yearGroup: "Y12" });
    expect(cells(issue)).toEqual([addressOf(tables, "Curriculum", "Pupils taking", row())]);
  });

  it("are not compared in years in which the row does not stand", () => {
    const own = edited("Curriculum", "Pupils taking", row(), 500);
    const before = withCell(own, {
      table: "Curriculum",
      header: "To year",
      row: row(),
      value: "2025/26",
    });
    expect(coded(before, "too-many-taking")).toEqual([]);
  });

  it("are not compared with pupils that are not known, nor outside the timetable", () => {
    const most = withRows(edited("Curriculum", "Pupils taking", row(), 500), "Pupils", (rows) =>
      rows.filter(([, , yearGroup]) => yearGroup !== "Y12"),
    );
    expect(coded(most, "too-many-taking")).toEqual([]);
    const other = withCell(edited("Curriculum", "Pupils taking", row(), 500), {
      table: "Curriculum",
      header: "Year group",
      row: row(),
      value: "Other",
    });
    expect(coded(other, "too-many-taking")).toEqual([]);
  });
});

describe("the subject of a post", () => {
  const subjectAt = (row: number, subject: CellValue): HostTable[] =>
    edited("Staff", "Subject", row, subject);
  const named = (own: readonly HostTable[]): Issue[] => coded(own, "subject-not-taught");
  const maths = (): number => rowOf("Staff", "Subject", "Maths");

  it("is one that its school's Curriculum has", () => {
    const [issue] = named(subjectAt(maths(), "Mathematics"));
    expect(issue).toMatchObject({ severity: "warning", subject: "Mathematics", posts: 1 });
    expect(cells(issue)).toEqual([addressOf(tables, "Staff", "Subject", maths())]);
  });

  it("may be blank, or in other capitals", () => {
    expect(named(subjectAt(maths(), null))).toEqual([]);
    expect(named(subjectAt(maths(), " MATHS "))).toEqual([]);
  });

  it("is said once for all posts that spell it so", () => {
    const position = tables.find(({ name }) => name === "Staff")?.headers.indexOf("Subject") ?? -1;
    const all = withRows(tables, "Staff", (rows) =>
      rows.map((own) =>
        own.map((value, column) => (column === position && value === "Maths" ? "Mathematics" : value)),
      ),
    );
    const [issue, second] = named(all);
    expect(second).toBeUndefined();
    expect(issue?.at.length).toBeGreaterThan(1);
    expect(issue).toMatchObject({ posts: issue?.at.length });
    expect(issue && describeIssue(issue)).toMatch(/^Post \S+ and \d more teach "Mathematics"/);
  });

  it("is looked at in Teaching too, and only there for a post that has rows there", () => {
    const inTeaching = edited("Teaching", "Subject", 0, "Alchemy");
    expect(cells(named(inTeaching)[0])).toEqual([addressOf(tables, "Teaching", "Subject", 0)]);
    const [post] = tables.find(({ name }) => name === "Teaching")?.rows[0] ?? [];
    const own = rowOf("Staff", "Post", post ?? null);
    expect(named(subjectAt(own, "Alchemy"))).toEqual([]);
  });

  it("is not looked for where posts do not teach, or where a subject cannot be read", () => {
    const assistant = rowOf("Staff", "Role", "Teaching assistant");
    expect(named(subjectAt(assistant, "Alchemy"))).toEqual([]);
    const unclear = withCell(subjectAt(maths(), "Mathematics"), {
      table: "Curriculum",
      header: "Subject",
      row: 0,
      value: true,
    });
    expect(named(unclear)).toEqual([]);
    const none = withRows(subjectAt(maths(), "Mathematics"), "Curriculum", () => []);
    expect(named(none)).toEqual([]);
  });
});
