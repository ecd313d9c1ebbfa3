import { headroom } from "../support/command-line";
import { smallTrustContent } from "../support/small-trust";
import { tablesOf } from "../support/through-file";
import { editRows } from "../../src/workbook/hosts/xlsx/rows/edit-rows";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";

const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  files.set("in.xlsx", await writeWorkbook(smallTrustContent()));
});
const scenario = (...args: readonly string[]) => headroom(["scenario", ...args], files);
/** The log only ever grows. */
const unloggedTables = async (bytes: Uint8Array) =>
  (await tablesOf(bytes)).filter(({ name }) => name !== "AuditLog");
const DRAFT = ["--scenario", "Smaller offer"] as const;
const MERGE = [
  "--verb",
  "merge-groups",
  "--row",
  "TH-Y8-EN",
  "--groups",
  "6",
  "--from",
  "2027/28",
  "--reason",
  "Fewer",
];

describe("scenario new, change, undo and adopt", () => {
  it("write a copy each, which the next one reads, and undo gives back the tables", async () => {
    const made = await scenario(
      "new",
      "in.xlsx",
      "a",
      ...DRAFT,
      "--purpose",
      "=Try it",
      "--author",
      "A. Bursar",
    );
    const [a] = made.written.values();
    if (!a) throw new Error(made.said);
    files.set("a.xlsx", a);
    const rows = (await tablesOf(a)).find(({ name }) => name === "Scenarios")?.rows.at(-1);
    expect(rows?.slice(0, 5)).toEqual(["Smaller offer", "draft", "Baseline", "=Try it", "A. Bursar"]);
    const changed = await scenario("change", "a.xlsx", "b.xlsx", ...DRAFT, ...MERGE);
    const [b] = changed.written.values();
    if (!b) throw new Error(changed.said);
    files.set("b.xlsx", b);
    expect(changed.printed).toContain("Year 8 English: 7 groups to 6 from September 2027.");
    expect(changed.printed).toMatch(/Periods a week freed +0\.0 +4\.0/);
    const undone = await scenario("undo", "b.xlsx", "c.xlsx", ...DRAFT);
    const [c] = undone.written.values();
    if (!c) throw new Error(undone.said);
    expect(await unloggedTables(c)).toEqual(await unloggedTables(a));
  });

  it("writes the answer of a goal seek when a second file is named", async () => {
    const lever = ["--lever", "Years|2028/29|Income growth %", "--metric", "in-year-balance"];
    const seek = [...DRAFT, ...lever, "--value", "100000"];
    const ran = await scenario("goal-seek", "a.xlsx", "g.xlsx", ...seek, "--reason", "What growth would do");
    const [g] = ran.written.values();
    if (!g) throw new Error(ran.said);
    files.set("g.xlsx", g);
    const [, answer = ""] = /Answer: ([0-9.]+)%,/.exec(ran.printed) ?? [];
    const changes = (await tablesOf(g)).find(({ name }) => name === "Changes");
    const row = changes?.rows.at(-1) ?? [];
    const cell = (header: string) => row[changes?.headers.indexOf(header) ?? -1];
    expect(["Scenario", "Target", "Field", "To value", "Reason"].map(cell)).toEqual([
      "Smaller offer",
      "2028/29",
      "Income growth %",
      Number((Number(answer) / 100).toFixed(4)),
      "What growth would do",
    ]);
    // there it stands now, and nothing is left to be moved
    const again = await scenario("goal-seek", "g.xlsx", ...seek);
    expect(again.printed.replace(/\s+/g, " ")).toContain(`of 2028/29, now ${answer}%,`);
    expect((await headroom(["verify", "g.xlsx"], files)).code).toBe(0);
    const silent = await scenario("goal-seek", "a.xlsx", "h.xlsx", ...seek);
    expect([silent.code, silent.said]).toEqual([2, expect.stringContaining("say why with --reason")]);
    const beyond = [...seek.slice(0, -1), "100000000000", "--reason", "No answer"];
    expect((await scenario("goal-seek", "a.xlsx", "h.xlsx", ...beyond)).said).toContain("no answer to write");
  });

  it("adopts with who, when and where, and says what was frozen", async () => {
    const args = ["--approver", "Finance committee", "--date", "2026-12-01", "--minute", "FC 12/4"];
    const ran = await scenario("adopt", "b.xlsx", "d.xlsx", ...DRAFT, ...args);
    const [d] = ran.written.values();
    if (!d) throw new Error(ran.said);
    files.set("d.xlsx", d);
    const row = (await tablesOf(d)).find(({ name }) => name === "Scenarios")?.rows.at(-1);
    expect(row?.[1]).toBe("adopted");
    expect(row?.[6]).toMatch(/^[0-9a-f]{64}$/);
    const frozen = await scenario("frozen", "d.xlsx");
    expect(frozen.printed.replace(/\s+/g, " ")).toContain(
      "Smaller offer: £0 of cash released was frozen, over all years. The inputs are those of that day. It releases the same now.",
    );
    expect((await scenario("undo", "d.xlsx", "e.xlsx", ...DRAFT)).code).toBe(2);
    expect((await headroom(["check", "d.xlsx"], files)).code).toBe(0);
    expect((await headroom(["recalc", "d.xlsx", "f.xlsx"], files)).code).toBe(0);
  });

  it("write over no file, not even their own", async () => {
    const ran = await scenario("new", "in.xlsx", "in.xlsx", ...DRAFT);
    expect([ran.code, ran.written.size]).toEqual([2, 0]);
    expect(ran.said).toContain("already there");
  });

  it.each([
    ["no verb", ["change", "in.xlsx", "x.xlsx", ...DRAFT], "say what to do with --verb"],
    [
      "an unknown verb",
      ["change", "in.xlsx", "x.xlsx", ...DRAFT, "--verb", "merge"],
      'there is no verb "merge"',
    ],
    ["no scenario", ["change", "in.xlsx", "x.xlsx", ...MERGE], "say which scenario"],
    [
      "an option of another verb",
      ["change", "in.xlsx", "x.xlsx", ...DRAFT, ...MERGE, "--post", "X"],
      "--post",
    ],
    ["nothing to undo", ["undo", "a.xlsx", "x.xlsx", ...DRAFT], "has no change to take back"],
    ["a file that is not there", ["undo", "none.xlsx", "x.xlsx", ...DRAFT], "there is no such file"],
  ])("%s is refused with exit 2, and nothing is written", async (_, args, reason) => {
    const ran = await scenario(...args);
    expect([ran.code, ran.written.size]).toEqual([2, 0]);
    expect(ran.said).toContain(reason);
  });

  it("says what is wrong with every option at once", async () => {
    const ran = await scenario(
      "change",
      "a.xlsx",
      "x.xlsx",
      ...DRAFT,
      "--verb",
      "merge-groups",
      "--row",
      "Z",
      "--groups",
      "0",
      "--from",
      "2027/28",
    );
    expect(ran.said).toContain("reason is missing");
    expect(ran.said).toContain("there is no row Z");
    expect(ran.said).toContain("groups must be a number above 0");
  });

  it("lists verbs, and the options of one", async () => {
    expect((await scenario("change", "--help")).printed).toContain("redeploy-post");
    const { printed } = await scenario("change", "--verb", "end-post", "--help");
    expect(printed).toContain("--post ID");
    expect(printed).toContain("(optional) one-off cost");
  });
});

describe("a change that is out of date", () => {
  let stale: Uint8Array;
  beforeAll(async () => {
    const run = async (name: string, ...args: readonly string[]): Promise<Uint8Array> => {
      const ran = await scenario(...args);
      const [bytes] = ran.written.values();
      if (!bytes) throw new Error(ran.said);
      files.set(name, bytes);
      return bytes;
    };
    await run("s1.xlsx", "new", "in.xlsx", "x", ...DRAFT);
    const merged = await run("s2.xlsx", "change", "s1.xlsx", "x", ...DRAFT, ...MERGE);
    const key = { Row: "TH-Y8-EN" };
    const typed = editRows(merged, [{ edit: "update", table: "Curriculum", key, values: { Groups: 9 } }]);
    if ("unreadable" in typed) throw new Error(typed.unreadable);
    stale = typed;
    files.set("stale.xlsx", stale);
  });
  /** Printed text without its line ends. */
  const flat = (text: string): string => text.replace(/\s+/g, " ");
  const found = /Change (CH-\d+) is out of date and was not applied: it expects 7 and finds 9/;

  it("[CHG2] is said by check, list and explain, and releases nothing", async () => {
    const checked = await headroom(["check", "stale.xlsx"], files);
    expect(flat(checked.printed)).toMatch(found);
    expect(checked.code).toBe(1);
    const listed = flat((await scenario("list", "stale.xlsx")).printed);
    expect(listed).toContain(
      "Smaller offer (draft, builds on Baseline) 1 change, 1 of them out of date and not applied. Cash released in 2030/31: £0",
    );
    const explained = await scenario("explain", "stale.xlsx", ...DRAFT);
    expect(flat(explained.printed)).toMatch(found);
  });

  it("[DCN5] is kept from what it finds with rebase, its effect first, or taken back with undo --change", async () => {
    const id = found.exec(flat((await headroom(["check", "stale.xlsx"], files)).printed))?.[1] ?? "";
    const kept = await scenario("rebase", "stale.xlsx", "kept.xlsx", ...DRAFT, "--change", id);
    expect(kept.printed).toContain("Year 8 English: 9 groups to 6 from September 2027.");
    // three groups of 4 periods
    expect(kept.printed).toMatch(/Periods a week taught +0\.0 +−12\.0/);
    const [bytes] = kept.written.values();
    if (!bytes) throw new Error(kept.said);
    files.set("kept.xlsx", bytes);
    expect((await scenario("list", "kept.xlsx")).printed).not.toContain("out of date");
    const again = await scenario("rebase", "kept.xlsx", "x", ...DRAFT, "--change", id);
    expect(again.said).toContain(`change ${id} is not out of date`);
    const gone = await scenario("undo", "stale.xlsx", "gone.xlsx", ...DRAFT, "--change", id);
    expect(gone.printed).toContain(`taken back ${id}`);
  });
});
