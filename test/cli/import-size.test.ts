import fc from "fast-check";
import { csv, rowsIn } from "../support/csv";
import { headroom } from "../support/command-line";
import { HIGH, PRIMARY } from "../support/small-trust/names";
import { smallTrustContent } from "../support/small-trust";
import { tablesOf } from "../support/through-file";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";

const HEADERS = [
  "Post",
  "School",
  "Role",
  "FTE",
  "Fund",
  "Annual salary £",
  "Starts",
  "Increments",
  "Headcount",
];
const good = (number: number): string[] => [
  `X-${number}`,
  PRIMARY,
  "Teacher",
  "0.5",
  "GAG",
  "£30,000.25",
  "01/09/2026",
  "no",
  "1",
];
const withCell = (row: readonly string[], header: string, cell: string): string[] =>
  row.map((own, place) => (HEADERS[place] === header ? cell : own));

/** Every kind of bad cell, and a word of what is said of it. */
const BAD: readonly (readonly [header: string, cell: string, said: string])[] = [
  ["Post", "", "Post is blank"],
  ["Post", "=X", "cannot be an id"],
  ["School", "", "School is blank"],
  ["School", "Elsewhere", "is not in Schools"],
  ["Role", "M Teacher", "is not in Roles"],
  ["Fund", "Nobody's", "is not in Funds"],
  ["FTE", "", "FTE is blank"],
  ["FTE", "half", "is due to be a number"],
  ["FTE", "-0.5", "it may not be negative"],
  ["FTE", "20001", "is the most"],
  ["Annual salary £", "(30,000)", "it may not be negative"],
  ["Annual salary £", "=1+1", "is due to be a number"],
  ["Annual salary £", "30,00", "is due to be a number"],
  ["Starts", "31/02/2026", "no day of the calendar"],
  ["Starts", "soon", "no day of the calendar"],
  ["Increments", "maybe", "is neither yes nor no"],
  ["Headcount", "1.5", "must be a whole number"],
  ["Post", "X-1", "stands in row 2 already"],
];
const ROWS = 10_000;
const EVERY = 100;

interface Found {
  readonly badRows: readonly number[];
  readonly issues: readonly {
    readonly severity: string;
    readonly row: number | null;
    readonly text: string;
  }[];
  readonly totals: readonly { readonly column: string; readonly total: string | null }[];
  readonly tables: readonly { readonly comes: readonly unknown[] }[];
}

describe("a file of 10,000 rows", () => {
  const files = new Map<string, Uint8Array>();
  const bad = new Map<number, string>();

  beforeAll(async () => {
    files.set("in.xlsx", await writeWorkbook(smallTrustContent()));
    const rows = Array.from({ length: ROWS }, (_, index): string[] => {
      const number = index + 1;
      if (number % EVERY !== 0) return good(number);
      const kind = number / EVERY;
      // two rows are ragged, the others have one bad cell each
      if (kind === 1) return [...good(number), "too much"];
      if (kind === 2) return good(number).slice(0, 5);
      const [header, cell, said] = BAD[(kind - 3) % BAD.length] ?? ["", "", ""];
      bad.set(number + 1, said);
      return withCell(good(number), header, cell);
    });
    bad.set(EVERY + 1, "more cells than there are headers");
    bad.set(2 * EVERY + 1, "there are 9 headers");
    files.set("big.csv", csv(HEADERS, ...rows));
  });

  it("names every bad cell by its row, and nothing of it is written", async () => {
    const args = ["import", "payroll", "in.xlsx", "big.csv", "out.xlsx", "--json"];
    const { code, written, printed } = await headroom(args, files);
    const found: Found = JSON.parse(printed);
    expect([code, written.size]).toEqual([1, 0]);
    for (const [row, said] of bad) {
      const own = found.issues.filter((issue) => issue.row === row && issue.severity === "error");
      expect([row, own.map(({ text }) => text).join("; ")]).toEqual([row, expect.stringContaining(said)]);
    }
    // the first row of those that share an id is as doubtful as the others
    expect(found.badRows).toEqual([2, ...bad.keys()].sort((a, b) => a - b));
  });

  it("is written without them where that is asked for", async () => {
    const args = ["import", "payroll", "in.xlsx", "big.csv", "out.xlsx", "--json", "--skip-bad-rows"];
    const { code, written, printed, said } = await headroom(args, files);
    const found: Found = JSON.parse(printed);
    const bytes = written.get("out.xlsx");
    if (!bytes) throw new Error(said);
    const posts = rowsIn(await tablesOf(bytes), "Staff").filter(({ Post }) => String(Post).startsWith("X-"));
    expect(code).toBe(1);
    expect(posts).toHaveLength(ROWS - bad.size - 1);
    expect(found.tables[0]?.comes).toHaveLength(posts.length);
    expect(posts.every((row) => row["Annual salary £"] === 30_000.25)).toBe(true);
  }, 120_000);
});

describe("any file of actuals", () => {
  it("brings its totals in to the penny, and then changes nothing more", async () => {
    const bytes = await writeWorkbook(smallTrustContent());
    const amount = fc.integer({ min: -9_999_999, max: 9_999_999 });
    const row = fc.record({
      school: fc.constantFrom(HIGH, PRIMARY),
      code: fc.integer({ min: 1000, max: 9999 }),
      pence: fc.array(amount, { minLength: 2, maxLength: 2 }),
    });
    const rows = fc.uniqueArray(row, {
      selector: ({ school, code }) => `${school}|${code}`,
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const lines = given.map(({ school, code, pence }) => [
          school,
          code,
          ...pence.map((own) => (own / 100).toFixed(2)),
        ]);
        const files = new Map([
          ["in.xlsx", bytes],
          ["tb.csv", csv(["School", "Nominal code", "Sep 2026", "Oct 2026"], ...lines)],
        ]);
        const first = await headroom(["import", "actuals", "in.xlsx", "tb.csv", "out.xlsx", "--json"], files);
        const found: Found = JSON.parse(first.printed);
        const out = first.written.get("out.xlsx") ?? new Uint8Array();
        const kept = rowsIn(await tablesOf(out), "MonthlyActuals");
        const whole = given.flatMap(({ pence }) => pence).reduce((all, one) => all + one, 0);
        expect(Math.round(kept.reduce((all, own) => all + Number(own["Amount £"]) * 100, 0))).toBe(whole);
        expect(Number(found.totals[0]?.total)).toBe(whole / 100);
        const again = await headroom(
          ["import", "actuals", "out.xlsx", "tb.csv", "more.xlsx"],
          new Map([...files, ["out.xlsx", out]]),
        );
        expect([again.code, again.written.size]).toEqual([0, 0]);
        expect(again.said).toContain("The workbook reads so already");
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
