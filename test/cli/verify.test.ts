import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { replaced, sha256 } from "../domain/audit/logs";
import { holds } from "../../src/application/audit/verification";
import { verifyReport } from "../../src/application/audit/verify-report";
import { verifiedView } from "../../src/application/view/audit/verified";
import { csv } from "../support/csv";
import { headroom } from "../support/command-line";
import { smallTrustContent } from "../support/small-trust";
import { tablesOf } from "../support/through-file";
import { readLog, verifyWorkbook } from "../../src/workbook";
import type { HostTable } from "../../src/workbook";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";

const files = new Map<string, Uint8Array>();
async function run(out: string, ...args: readonly string[]): Promise<void> {
  const ran = await headroom(args, files);
  const [bytes] = ran.written.values();
  if (!bytes) throw new Error(ran.said);
  files.set(out, bytes);
}
const DRAFT = ["--scenario", "Smaller offer"] as const;
const WHO = ["--who", "Zoë O’Neill “finance”"] as const;
const MERGE = ["--verb", "merge-groups", "--row", "TH-Y8-EN", "--groups", "6", "--from", "2027/28"] as const;
const ADOPT = ["--approver", "Committee", "--date", "2026-12-01", "--minute", "FC 12/4"] as const;

const PROPOSE = [
  ...["--release", "R-03", "--school", "Thornmoor High", "--category", "Evidence-informed CPD"],
  ...["--recurrence", "recurrent", "--from", "2027/28", "--amount", "9000.1", "--rationale", "Why"],
  ...["--outcome", "Better", "--measure", "Tests", "--owner", "Deputy", "--review", "2028-07-01"],
  ...["--who", "Head of maths"],
] as const;
const APPROVE = ["--commitment", "C-08", "--role", "Finance committee", "--who", "Clerk"] as const;

let tables: readonly HostTable[] = [];
beforeAll(async () => {
  files.set("in.xlsx", await writeWorkbook(smallTrustContent()));
  await run(
    "a.xlsx",
    "scenario",
    "new",
    "in.xlsx",
    "a.xlsx",
    ...DRAFT,
    ...WHO,
    "--purpose",
    '=Why "not"\n\\ or',
  );
  await run(
    "b.xlsx",
    "scenario",
    "change",
    "a.xlsx",
    "b.xlsx",
    ...DRAFT,
    ...WHO,
    ...MERGE,
    "--reason",
    "Fewer — £",
  );
  await run("c.xlsx", "scenario", "adopt", "b.xlsx", "c.xlsx", ...DRAFT, ...ADOPT);
  await run("d.xlsx", "reinvest", "propose", "c.xlsx", "d.xlsx", ...PROPOSE);
  await run("e.xlsx", "reinvest", "approve", "d.xlsx", "e.xlsx", ...APPROVE);
  tables = await tablesOf(files.get("e.xlsx") ?? new Uint8Array());
});

const verified = (own: readonly HostTable[], since: string | null = null) => {
  const found = verifyWorkbook(own, since, sha256);
  if (found === null) throw new Error("no log");
  return found;
};
const holdsIn = (own: readonly HostTable[]): boolean => {
  const { broken, rows } = verified(own);
  return broken.length === 0 && rows.length === 0;
};
const tableOf = (own: readonly HostTable[], name: string): HostTable => {
  const found = own.find((table) => table.name === name);
  if (!found) throw new Error(name);
  return found;
};
type Cells = HostTable["rows"][number];
const withRows = (name: string, change: (rows: readonly Cells[]) => readonly Cells[]): HostTable[] =>
  tables.map((table) => (table.name === name ? { ...table, rows: change(table.rows) } : table));
const withCell = (name: string, row: number, column: number, value: Cells[number]): HostTable[] =>
  withRows(name, (rows) => replaced(rows, row, replaced(rows[row] ?? [], column, value)));
const isBlank = (cells: Cells): boolean => cells.every((value) => value === null);

describe("verify", () => {
  it("finds the log of a workbook that commands wrote to hold", async () => {
    const ran = await headroom(["verify", "e.xlsx"], files);
    expect([ran.code, ran.printed.split("\n").at(-2)]).toEqual([0, `Log code: ${verified(tables).code}`]);
    expect(ran.printed).toContain("The log holds:");
    const log = readLog(tables) ?? [];
    expect(log.map(({ entry: { action, subject, who } }) => [action, subject, who])).toEqual([
      ["inputs found", "Inputs", "Zoë O’Neill “finance”"],
      ["scenario new", "Scenarios: Smaller offer", "Zoë O’Neill “finance”"],
      ["scenario change merge-groups", expect.stringMatching(/^Changes: /), "Zoë O’Neill “finance”"],
      ["scenario change merge-groups", "Inputs", "Zoë O’Neill “finance”"],
      ["scenario adopt", "Scenarios: Smaller offer", "not said"],
      ["scenario adopt", "FrozenFigures: Smaller offer", "not said"],
      ["reinvest propose", "Commitments: C-08", "Head of maths"],
      ["reinvest approve", "Commitments: C-08", "Clerk"],
      ["reinvest approve", "Budget: C-08 | 2027/28", "Clerk"],
      ["reinvest approve", "Inputs", "Clerk"],
    ]);
    expect(log.map(({ entry: { reason } }) => reason)).toContain("Fewer — £");
    expect(JSON.parse(log[1]?.entry.after ?? "")).toMatchObject({
      Purpose: '=Why "not"\n\\ or',
      Status: "draft",
    });
  });

  it("says what was typed in by hand, without an error", async () => {
    const ran = await headroom(["verify", "in.xlsx"], files);
    expect(ran.code).toBe(0);
    expect(ran.printed).toContain("The log is empty");
    expect(ran.printed.replace(/\s+/g, " ")).toMatch(/Warning: \d+ rows of decisions typed in by hand/);
  });

  it("finds every edit of every field of every entry", () => {
    const log = tableOf(tables, "AuditLog");
    let edits = 0;
    for (const [row, cells] of log.rows.entries()) {
      if (isBlank(cells)) continue;
      for (const column of log.headers.keys()) {
        const found = verified(withCell("AuditLog", row, column, cells[column] === null ? "x" : null));
        expect([row, column, found.broken.length > 0]).toEqual([row, column, true]);
        edits += 1;
      }
    }
    expect(edits).toBe(10 * 11);
  });

  it("finds every edit of every field of every logged row, its removal, and a second one beside it", () => {
    const logged = new Set((readLog(tables) ?? []).map(({ entry }) => entry.subject));
    const places = [...logged].flatMap((subject): [string, number][] => {
      const [name = "", id = ""] = subject.split(/: | \| /);
      if (subject === "Inputs") return [];
      return tableOf(tables, name).rows.flatMap((cells, row): [string, number][] =>
        cells[0] === id ? [[name, row]] : [],
      );
    });
    expect(places.length).toBeGreaterThan(100);
    // the frozen figures are hundreds, and one like another
    const some = places.filter(([name], index) => name !== "FrozenFigures" || index % 97 === 0);
    for (const [name, row] of some) {
      const { headers, rows } = tableOf(tables, name);
      const cells = rows[row] ?? [];
      for (const column of headers.keys()) {
        const value = cells[column] ?? null;
        const edited =
          value === null ? "x" : typeof value === "number" ? value + 1e-9 * (1 + Math.abs(value)) : null;
        expect([name, row, column, holdsIn(withCell(name, row, column, edited))]).toEqual([
          name,
          row,
          column,
          false,
        ]);
      }
      expect(
        holdsIn(
          withRows(name, (own) =>
            replaced(
              own,
              row,
              cells.map(() => null),
            ),
          ),
        ),
      ).toBe(false);
      const last = { Changes: 16, FrozenFigures: 6 }[name] ?? 3;
      const like = replaced(cells, last, "other");
      expect(holdsIn(withRows(name, (own) => [...own, like]))).toBe(false);
    }
  });

  it("names inputs that were typed over after an import or a roll wrote them, and holds", async () => {
    const census = csv(["School", "Year group", "Pupils"], ["Thornmoor High", "Y7", 170]);
    files.set("census.csv", census);
    await run("f.xlsx", "import", "pupils", "e.xlsx", "census.csv", "f.xlsx", "--year", "2026/27");
    const before = tables;
    tables = await tablesOf(files.get("f.xlsx") ?? new Uint8Array());
    const pupils = tableOf(tables, "Pupils");
    const column = pupils.headers.indexOf("Pupils");
    const row = pupils.rows.findIndex((cells) => cells[column] === 170 && cells.includes("Y7"));
    const typed = verified(withCell("Pupils", row, column, 171));
    const gone = verified(
      withRows("Pupils", (rows) => replaced(rows, row, rows[row]?.map(() => null) ?? [])),
    );
    // a decision that the same file holds is none of these
    const budget = tableOf(tables, "Budget").rows.findIndex(([line]) => line === "C-08");
    const decided = verified(withCell("Budget", budget, 3, "Otherwise"));
    tables = before;
    expect([holds(typed), holds(gone), holds(decided)]).toEqual([true, true, false]);
    expect(typed.typedOver).toMatchObject([
      {
        ...{ subject: "Pupils: Thornmoor High | 2026/27 | Y7", mismatch: "differs", action: "import pupils" },
        ...{ place: { sheet: pupils.sheet }, cells: [{ header: "Pupils", logged: "170", found: "171" }] },
      },
    ]);
    const said = verifyReport(typed).replace(/\s+/g, " ");
    expect(said).toMatch(
      /Note: \S+!A\d+: Pupils: Thornmoor High \| 2026\/27 \| Y7 was typed over after import pupils wrote it \(entry /,
    );
    expect(said).toContain('Pupils: "170" in the log, "171" in the cell');
    expect(said).toContain("every logged row but the inputs above is as it was written");
    expect(verifyReport(gone).replace(/\s+/g, " ")).toContain(
      "Note: Pupils: Thornmoor High | 2026/27 | Y7 was taken out after import pupils wrote it",
    );
    expect(verifiedView(typed)).toMatchObject({
      faults: [],
      texts: expect.arrayContaining([expect.stringContaining("Pupils was “170”, and is “171”.")]),
    });
  });

  it("names the cell, what the log has and what it holds now", async () => {
    const from = tables;
    const status = verified(
      withCell(
        "Scenarios",
        tableOf(from, "Scenarios").rows.findIndex(([name]) => name === "Smaller offer"),
        1,
        "draft",
      ),
    );
    expect(status.rows).toMatchObject([
      {
        subject: "Scenarios: Smaller offer",
        mismatch: "differs",
        cells: [{ header: "Status", logged: "adopted", found: "draft" }],
      },
    ]);
  });

  it("finds a log in another order, and rows of a table in another order to be the same", () => {
    expect(holdsIn(withRows("AuditLog", (rows) => [...rows].reverse()))).toBe(false);
    expect(holdsIn(withRows("Scenarios", (rows) => [...rows].reverse()))).toBe(true);
    expect(holdsIn(withRows("FrozenFigures", (rows) => [...rows].reverse()))).toBe(true);
  });

  it("proves the code of an earlier pack, and misses it in a log that was cut", async () => {
    const earlier = verified(await tablesOf(files.get("b.xlsx") ?? new Uint8Array())).code;
    const later = verified(tables).code;
    expect((await headroom(["verify", "e.xlsx", "--since", earlier.toUpperCase()], files)).code).toBe(0);
    const cut = await headroom(["verify", "b.xlsx", "--since", later], files);
    expect(cut.code).toBe(1);
    expect(cut.printed.replace(/\s+/g, " ")).toContain(`Error: the code ${later} is not in this history`);
    expect((await headroom(["verify", "b.xlsx", "--since", "abc"], files)).code).toBe(2);
  });

  it("gives the same as JSON", async () => {
    const { printed } = await headroom(["verify", "e.xlsx", "--json"], files);
    expect(JSON.parse(printed)).toMatchObject({
      format: 1,
      holds: true,
      entries: 10,
      sessions: 5,
      broken: [],
      since: null,
    });
  });

  it("refuses a workbook without a log; commands that write begin one", async () => {
    const content = smallTrustContent();
    const sheets = content.sheets.filter(({ title }) => title !== "Audit log");
    const own = new Map([["old.xlsx", await writeWorkbook({ ...content, sheets })]]);
    const ran = await headroom(["verify", "old.xlsx"], own);
    expect([ran.code, ran.written.size]).toEqual([2, 0]);
    expect(ran.said).toContain("Run the command recalc, which adds the table");
    const begun = await headroom(["scenario", "new", "old.xlsx", "x.xlsx", ...DRAFT], own);
    expect(begun.said).toContain("has no table AuditLog: added it, empty, on the sheet Audit log.");
    expect((await headroom(["verify", "x.xlsx"], begun.written)).code).toBe(0);
  });
});

const [, script = ""] = /```python\n([\s\S]*?)```/.exec(readFileSync("docs/log.md", "utf8")) ?? [];
const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** The log as a spreadsheet program saves it. */
function savedAsCsv(own: readonly HostTable[]): string {
  const log = tableOf(own, "AuditLog");
  const quoted = (value: Cells[number]): string =>
    `"${typeof value === "string" ? value.replaceAll('"', '""') : ""}"`;
  const lines = [["Audit log"], log.headers, ...log.rows].map((cells) => cells.map(quoted).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function secondly(own: readonly HostTable[]): string[] {
  const file = join(mkdtempSync(join(tmpdir(), "headroom-log-")), "log.csv");
  writeFileSync(file, savedAsCsv(own));
  const { stdout, stderr } = spawnSync("python3", ["-", file], { input: script, encoding: "utf8" });
  return stdout === "" ? [stderr] : stdout.trim().split("\n");
}

(hasPython ? describe : describe.skip)("the second implementation, of docs/log.md (needs python3)", () => {
  it("finds the same code, and the same entry broken", () => {
    expect(secondly(tables)).toEqual(["the log holds", verified(tables).code]);
    const edited = withCell("AuditLog", 3, 8, "Another reason");
    const [first] = verified(edited).broken;
    expect(secondly(edited)[0]).toBe(`broken: ${first?.entry ?? ""}`);
  });
});
