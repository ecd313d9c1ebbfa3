import { csv, csvOf, rowsIn } from "../support/csv";
import { headroom } from "../support/command-line";
import { HIGH, PRIMARY } from "../support/small-trust/names";
import { smallTrustContent } from "../support/small-trust";
import { tablesOf } from "../support/through-file";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";

const files = new Map<string, Uint8Array>();

async function run(...args: readonly string[]) {
  const ran = await headroom(["import", ...args], files);
  for (const [path, bytes] of ran.written) files.set(path, bytes);
  return { ...ran, printed: ran.printed.replace(/\s+/g, " "), said: ran.said.replace(/\s+/g, " ") };
}
const rows = async (path: string, table: string) =>
  rowsIn(await tablesOf(files.get(path) ?? new Uint8Array()), table);
const post = async (path: string, id: string) => (await rows(path, "Staff")).find(({ Post }) => Post === id);

const HEADERS = ["Post ref", "Academy", "Job title", "Contract FTE", "Salary", "Fund", "Start date"];
const TEACHER = ["WP-99", PRIMARY, "M Teacher", "0.6", "£36,000.50", "GAG", "01/09/2026"];
const MAP = csv(
  ["Map", "Kind", "Source column", "Table", "Column"],
  ["Payroll provider", "payroll", "Post ref", "Staff", "Post"],
  ["Payroll provider", "payroll", "Academy", "Staff", "School"],
  ["Payroll provider", "payroll", "Job title", "Staff", "Role"],
  ["Payroll provider", "payroll", "Job title | M Teacher | Teacher", "Staff", "Role"],
  ["Payroll provider", "payroll", "Contract FTE", "Staff", "FTE"],
  ["Payroll provider", "payroll", "Salary", "Staff", "Annual salary £"],
  ["Payroll provider", "payroll", "always | GAG", "Staff", "Fund"],
  ["Payroll provider", "payroll", "Start date", "Staff", "Starts"],
);

beforeAll(async () => {
  const bytes = await writeWorkbook(smallTrustContent());
  files.set("in.xlsx", bytes);
  for (const table of ["Staff", "Curriculum", "Pupils", "Budget", "MonthlyActuals"]) {
    files.set(`${table}.csv`, csvOf(await tablesOf(bytes), table));
  }
  files.set("map.csv", MAP);
  files.set("payroll.csv", csv(HEADERS, TEACHER));
});

describe("import", () => {
  it.each([
    ["payroll", "Staff"],
    ["timetable", "Curriculum"],
    ["pupils", "Pupils"],
    ["budget", "Budget"],
  ])("finds nothing to change in a file of %s that has what stands there", async (kind, table) => {
    const { code, printed, said } = await run(kind, "in.xlsx", `${table}.csv`);
    expect(printed).toContain("0 come, 0 change, 0 went");
    expect(said).toContain("A preview: nothing is written.");
    expect(code).toBe(0);
  });

  it("reads a file with a map, says what comes, writes it, keeps the map and logs it", async () => {
    const { code, printed, said } = await run(
      ...["payroll", "in.xlsx", "payroll.csv", "1.xlsx", "--map", "map.csv", "--who", "A. Bursar"],
    );
    expect(code).toBe(0);
    expect(printed).toContain("1 row of payroll in payroll.csv");
    expect(printed).toContain("Staff: 1 come, 0 change");
    expect(said).toContain("Wrote 1.xlsx");
    expect(await post("1.xlsx", "WP-99")).toMatchObject({
      School: PRIMARY,
      Role: "Teacher",
      FTE: 0.6,
      "Annual salary £": 36000.5,
      Starts: 46266,
    });
    expect(await rows("1.xlsx", "ImportMaps")).toHaveLength(8);
    const log = await rows("1.xlsx", "AuditLog");
    expect(log).toContainEqual(
      expect.objectContaining({ Action: "import payroll", Subject: "Staff: WP-99", Who: "A. Bursar" }),
    );
    const verified = await headroom(["verify", "1.xlsx"], files);
    expect(verified.code).toBe(0);
  });

  it("uses the map that is kept, and lists what changed and what went", async () => {
    files.set("next.csv", csv(HEADERS, ["WP-98", ...TEACHER.slice(1)], ["WP-97", ...TEACHER.slice(1)]));
    await run("payroll", "1.xlsx", "next.csv", "2.xlsx");
    files.set("later.csv", csv(HEADERS, ["WP-98", ...TEACHER.slice(1, 3), "0.8", ...TEACHER.slice(4)]));
    const { printed, code } = await run("payroll", "2.xlsx", "later.csv", "3.xlsx");
    expect(code).toBe(0);
    expect(printed).toContain('the map "Payroll provider" (saved)');
    expect(printed).toContain("changes: WP-98: FTE from 0.6 to 0.8");
    expect(printed).toContain("went: WP-97 (not in the file)");
    expect(await post("3.xlsx", "WP-97")).toBeDefined();
    expect(await post("3.xlsx", "WP-98")).toMatchObject({ FTE: 0.8, Role: "Teacher" });
  });

  it("takes out what went only when asked, and only at the schools of the file", async () => {
    const before = await rows("2.xlsx", "Staff");
    const { code } = await run("payroll", "2.xlsx", "later.csv", "4.xlsx", "--remove-missing");
    const after = await rows("4.xlsx", "Staff");
    const at = (all: typeof after, school: string) => all.filter(({ School }) => School === school);
    expect(at(after, HIGH)).toEqual(at(before, HIGH));
    // the map says that every row is of GAG: posts of other funds are no part of it
    const kept = at(after, PRIMARY).filter(({ Fund, Commitment }) => Fund === "GAG" && Commitment === null);
    expect(kept.map(({ Post }) => Post)).toEqual(["WP-98"]);
    expect(at(before, PRIMARY).length - at(after, PRIMARY).length).toBeGreaterThan(1);
    expect(code).toBe(0);
  });

  it("is taken back by undo", async () => {
    const undone = await headroom(["undo", "1.xlsx", "undone.xlsx"], files);
    for (const [path, bytes] of undone.written) files.set(path, bytes);
    expect(undone.code).toBe(0);
    expect(await post("undone.xlsx", "WP-99")).toBeUndefined();
    expect(await rows("undone.xlsx", "ImportMaps")).toHaveLength(0);
  });

  it("writes nothing while a row is bad, and the others when asked to leave it out", async () => {
    files.set("bad.csv", csv(HEADERS, TEACHER, ["WP-96", "Elsewhere", ...TEACHER.slice(2)]));
    const args = ["payroll", "in.xlsx", "bad.csv", "bad.xlsx", "--map", "map.csv"];
    const refused = await run(...args);
    expect([refused.code, refused.written.size]).toEqual([1, 0]);
    expect(refused.printed).toContain('Error in row 3: School "Elsewhere" is not in Schools');
    expect(refused.said).toContain("Nothing is written");
    const skipped = await run(...args, "--skip-bad-rows");
    expect([skipped.code, skipped.written.size]).toEqual([1, 1]);
    expect(await post("bad.xlsx", "WP-99")).toBeDefined();
    expect(await post("bad.xlsx", "WP-96")).toBeUndefined();
  });

  it("never makes a formula of a text", async () => {
    const note = '=HYPERLINK("http://x","y")';
    files.set(
      "formula.csv",
      csv(["Post", "School", "Role", "FTE", "Fund", "Note"], ["WP-95", PRIMARY, "Teacher", 1, "GAG", note]),
    );
    await run("payroll", "in.xlsx", "formula.csv", "formula.xlsx");
    expect(await post("formula.xlsx", "WP-95")).toMatchObject({ Note: note });
  });

  it("adds the totals of the file as controls", async () => {
    files.set("census.csv", csv(["School", "Y1", "Y2"], [PRIMARY, 31, 29]));
    const { code } = await run(
      ...["pupils", "in.xlsx", "census.csv", "5.xlsx", "--year", "2026/27"],
      ...["--control", "--as-at", "01/10/2026", "--who", "A. Bursar"],
    );
    expect(code).toBe(0);
    expect(await rows("5.xlsx", "Controls")).toContainEqual({
      Control: "census pupils",
      School: PRIMARY,
      "Academic year": "2026/27",
      "As at": 46296,
      "External total": 60,
      "Source document": "census.csv",
      "Checked by": "A. Bursar",
      Explanation: null,
    });
  });

  it("reads a trial balance with a column for each month", async () => {
    files.set(
      "tb.csv",
      csv(["School", "Nominal", "Fund", "Sep 2026", "Oct-26"], [HIGH, "4010", "GAG", "1,200.00", "(50.25)"]),
    );
    const { code, printed } = await run("actuals", "in.xlsx", "tb.csv", "6.xlsx");
    expect(printed).toContain("Totals of the file: Amount £ 1,149.75");
    expect(code).toBe(0);
    const found = (await rows("6.xlsx", "MonthlyActuals")).filter((row) => row["Nominal code"] === "4010");
    expect(found.map((row) => [row.Month, row["Amount £"]])).toEqual([
      [46266, 1200],
      [46296, -50.25],
    ]);
    const log = await rows("6.xlsx", "AuditLog");
    expect(log.filter(({ Subject }) => String(Subject).startsWith("MonthlyActuals"))).toHaveLength(2);
  });

  it("gives the same as plain data", async () => {
    const ran = await headroom(
      ["import", "payroll", "in.xlsx", "bad.csv", "--map", "map.csv", "--json"],
      files,
    );
    const found = JSON.parse(ran.printed);
    expect(found).toMatchObject({ format: 1, kind: "payroll", file: "bad.csv", written: null, badRows: [3] });
    expect(found.issues).toContainEqual({
      severity: "error",
      row: 3,
      column: "Academy",
      text: expect.stringContaining("Elsewhere"),
    });
  });

  it.each([
    [["wages", "in.xlsx", "payroll.csv"], "say what the file holds"],
    [["payroll", "in.xlsx", "none.csv"], "there is no such file"],
    [["payroll", "in.xlsx", "in.xlsx", "--sheet", "None"], 'There is no sheet "None"'],
    [["payroll", "in.xlsx", "payroll.csv", "--map", "Nobody's"], "ImportMaps has no map"],
    [["payroll", "in.xlsx", "payroll.csv", "--map", "payroll.csv"], "is no map"],
    [["payroll", "in.xlsx", "payroll.csv", "--set", "School"], "--set must be COLUMN=VALUE"],
    [["pupils", "in.xlsx", "payroll.csv", "--year", "2026"], "--year must be an academic year"],
  ])("refuses %j", async (args, reason) => {
    const ran = await run(...args);
    expect([ran.code, ran.written.size]).toEqual([2, 0]);
    expect(ran.said).toContain(reason);
  });
});
