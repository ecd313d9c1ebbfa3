import { boardPack } from "../../../src/application/evidence/board-pack";
import { evidencePack } from "../../../src/application/evidence/evidence-pack";
import type { Entry, Pack } from "../../../src/application/evidence/pack";
import { smallTables, withCell } from "../../support/looks";
import { PRIMARY } from "../../support/small-trust/names";
import {
  A_REQUEST,
  amountIn,
  blocksOf,
  lineOf,
  packOf,
  packSourceOf,
  tableOf,
  textsIn,
} from "../../support/packs";

const entriesOf = (pack: Pack): Entry[] =>
  blocksOf(pack, "reinvested").flatMap((block) => (block.kind === "entry" ? [block.entry] : []));
const entry = (pack: Pack, id: string): Entry => {
  const found = entriesOf(pack).find(({ title }) => title.startsWith(`${id}:`));
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};
const fact = (own: Entry, name: string): string | undefined =>
  own.facts.find((one) => one.name === name)?.text;

const BROKEN_LOG = "The workbook is not what its log says";
const ENTRY = { entry: "s-001", when: "24 November 2026", who: "CFO", reason: "" };
const SEALED = { session: "s", before: "", after: "{}", previousHash: "", hash: "" };
const LOG = {
  shown: (_: string, text: string) => text,
  entries: [
    { ...ENTRY, ...SEALED, action: "adopt", subject: "Scenarios: Balanced groups" },
    {
      ...{ ...ENTRY, ...SEALED, entry: "s-002", when: "25 November 2026" },
      ...{ action: "scenario change end-post", subject: "Staff: ST-009" },
    },
  ],
  found: {
    ...{
      entries: 2,
      sessions: 1,
      code: "c0de",
      broken: [],
      rows: [],
      typedOver: [],
      inputsAsLogged: true,
      since: null,
    },
    unlogged: ["R-1", "R-2", "R-3"].map((id) => ({
      subject: `Releases: ${id}`,
      sheet: "Reinvestment",
      cell: "A7",
    })),
  },
};

describe("the evidence pack of the small trust", () => {
  let pack: Pack;
  beforeAll(async () => {
    pack = await packOf(smallTables());
  });

  it("leads with the pots of the first year of release, and says the sums of all years", () => {
    expect(pack.tiles.map(({ label, figure }) => [label, figure])).toEqual([
      ["Cash released", "£60,727"],
      ["Cash committed", "£45,679"],
      ["Cash proposed", "£0"],
      ["Cash left", "£15,048"],
      ["Teacher time freed", "8 periods"],
    ]);
    expect(pack.tiles[0]?.note).toBe("2027/28; £307,582 in 5 years");
  });

  it("adds up wherever the same money stands: tiles, ledger, pots, schools, commitments", () => {
    const ledger = tableOf(pack, "reinvested", "Cash");
    const committed = lineOf(ledger, "Committed").cells.slice(1).map(amountIn);
    const from = ledger.rows.findIndex(({ cells }) => cells[0] === "Released");
    const to = ledger.rows.findIndex(({ cells }) => cells[0] === "Committed");
    const sumOf = (look: string): number[] =>
      committed.map((_, place) =>
        ledger.rows
          .slice(from + 1, to)
          .filter((row) => row.look === look)
          .reduce((sum, { cells }) => sum + amountIn(cells[place + 1]), 0),
      );
    expect(sumOf("group")).toEqual(committed);
    expect(sumOf("part")).toEqual(committed);
    expect(committed).toEqual([0, 45679, 46468, 38217, 38981]);
    expect(
      lineOf(tableOf(pack, "left", "Two pots"), "committed")
        .cells.slice(1)
        .map(amountIn),
    ).toEqual(committed);
    const schools = tableOf(pack, "benefits", "Cash");
    expect(lineOf(schools, "In all").cells).toEqual(
      expect.arrayContaining(["£60,727", "100.0%", "£45,679", "100.0%"]),
    );
    const parts = schools.rows.slice(0, -1);
    expect(parts.reduce((sum, { cells }) => sum + amountIn(cells[1]), 0)).toBe(60727);
  });

  it("names no post, and has no private reason", () => {
    const texts = textsIn(pack);
    for (const id of ["THM-SCI", "THM-REC", "retire"]) expect(texts).not.toContain(id);
    const changes = tableOf(pack, "changes", "Changes");
    expect(lineOf(changes, "CH-06").cells[2]).toBe("A teaching post ends on 31 August 2027.");
    expect(lineOf(changes, "CH-06").cells[3]).toContain("Not filled again");
  });

  it("puts all that posts of a school release on one line, with the changes that do it", () => {
    const cash = tableOf(pack, "released", "Cash released");
    expect(cash.rows.map(({ cells }) => cells[0])).toEqual([
      "Thornmoor High, GAG",
      "Posts, after cost to achieve (CH-06, CH-07, CH-08 and CH-09)",
      "Central services, GAG",
      "No one change (levy and allowance of the trust)",
      "Total",
    ]);
  });

  it("says of each commitment why, on what evidence, by whom, within which limit; and what is missing", () => {
    const own = entry(pack, "C-02");
    expect(own.standing).toBe("approved");
    expect(fact(own, "Owner")).toBe("Head of English");
    expect(fact(own, "Approved by")).toMatch(/\(self-declared\)$/);
    expect(fact(own, "Delegated limit")).toMatch(/^Within it: /);
    expect(fact(own, "Paid for by")).toContain("GAG: the fund permits this category");
    expect(entriesOf(pack).some((one) => one.facts.some(({ text }) => text === "Not recorded"))).toBe(true);
  });

  it("shows inputs against documents as checked or not checked, and never one tick for all", () => {
    expect(lineOf(tableOf(pack, "checks", "Census"), "Thornmoor High").cells).toEqual([
      "Thornmoor High, 2026/27",
      "907",
      "907",
      "✓ Agrees",
    ]);
    expect(textsIn(pack)).toContain("Not checked, with no document named: payroll FTE, payroll £");
  });

  it("says plainly that there is no log, and prints the code of one that is there", async () => {
    expect(textsIn(pack)).toContain("This workbook has no log");
    const logged = await packOf(smallTables(), { log: LOG });
    expect(logged.about).toContainEqual({ name: "Log code", text: "c0de" });
    const entries = tableOf(logged, "log", "Entries");
    expect(lineOf(entries, "24 November").cells[2]).toBe("adopt, Scenarios: Balanced groups");
    expect(lineOf(entries, "25 November").cells[2]).toBe("scenario change end-post, a row of Staff");
    expect(textsIn(logged)).toContain("The log holds: 2 entries in 1 session");
    expect(textsIn(logged)).toContain("3 rows of decisions typed in by hand");
    expect(logged.notices.map(({ title }) => title)).not.toContain(BROKEN_LOG);
  });

  it("says that inputs were typed over, which breaks no log, and names no post", async () => {
    const over = {
      ...ENTRY,
      action: "import payroll",
      subject: "Staff: ST-009",
      mismatch: "missing",
      place: null,
      cells: [],
    } as const;
    const logged = await packOf(smallTables(), {
      log: { ...LOG, found: { ...LOG.found, typedOver: [over] } },
    });
    expect(textsIn(logged)).toContain("every logged row but these inputs reads as it was written");
    expect(textsIn(logged)).toContain("Inputs typed over since an import or a roll wrote them: Staff 1.");
    expect(logged.notices.map(({ title }) => title)).not.toContain(BROKEN_LOG);
    expect(JSON.stringify(logged)).not.toContain("ST-009");
  });

  it("says before the first figure that the workbook is not what its log says, and names no post", async () => {
    const place = { sheet: "Staff", cell: "A9" };
    const mismatch = {
      ...ENTRY,
      action: "scenario new",
      subject: "Staff: ST-009",
      mismatch: "differs",
      place,
      cells: [],
    } as const;
    const broken = { entry: "s-001", why: "changed", sheet: "Audit log", cell: "A7" } as const;
    const found = { ...LOG.found, broken: [broken], rows: [mismatch] };
    const logged = await packOf(smallTables(), { log: { ...LOG, found } });
    expect(logged.notices).toContainEqual({
      tone: "bad",
      title: BROKEN_LOG,
      texts: [
        "Entry s-001 does not hold.",
        "Rows not as they were logged: Staff 1.",
        "The command verify names each cell.",
      ],
    });
    expect(JSON.stringify(logged)).not.toContain("ST-009");
  });

  it("marks the paragraph for the trustees' report as a draft, with this trust's numbers", () => {
    const [draft] = blocksOf(pack, "value-for-money");
    expect(draft).toMatchObject({ kind: "text", look: "draft" });
    expect(JSON.stringify(draft)).toMatch(/DRAFT.*£307,582.*£169,345/);
  });

  it("follows a school's money to wherever it is spent", async () => {
    const school = await packOf(smallTables(), { school: "Thornmoor High" });
    expect(school.title).toBe("What was released at Thornmoor High, and where it went");
    expect(school.tiles[0]?.figure).toBe("£60,364");
    // the question of fairness needs every school
    expect(lineOf(tableOf(school, "benefits", "Cash"), "In all").cells[1]).toBe("£60,727");
  });

  it("says on one page, for trustees, the same figures", async () => {
    const board = boardPack(await packSourceOf(smallTables()), A_REQUEST);
    expect(board.tiles).toEqual(pack.tiles);
    expect(board.sections.map(({ id }) => id)).toEqual([
      "balance",
      "where",
      "schools",
      "guardrails",
      "decide",
    ]);
    expect(lineOf(tableOf(board, "where", "Cash"), "Committed").cells[2]).toBe("£45,679");
  });
});

describe("what the plan assumes, in an evidence pack", () => {
  it("has its cells, status and source, and marks what is provisional", async () => {
    const pack = await packOf(smallTables());
    const awards = tableOf(pack, "assumptions", "Pay awards");
    expect(lineOf(awards, "2026/27 teachers").cells.slice(1)).toEqual([
      "3% *",
      "",
      expect.stringMatching(/^Settings!\w+$/),
      "the trust's forecast in Years",
    ]);
    const rate = lineOf(tableOf(pack, "assumptions", "On-costs"), "Employer NI rate");
    expect(rate.cells.slice(1, 3)).toEqual([expect.stringMatching(/^15%/), "published"]);
  });

  it("is of one school where the pack is", async () => {
    const pack = await packOf(smallTables(), { school: PRIMARY });
    const pupils = tableOf(pack, "assumptions", "Pupil numbers");
    expect(pupils.rows.map(({ cells }) => cells[0])).toEqual([PRIMARY]);
  });
});

describe("an evidence pack of the baseline", () => {
  it("says that nothing is compared, and takes that neither for nothing released nor for not known", async () => {
    const pack = evidencePack(await packSourceOf(smallTables(), "Baseline"), A_REQUEST);
    expect(pack.tiles).toEqual([]);
    expect(pack.notices[0]?.title).toBe("Nothing is compared, so nothing is released");
    expect(pack.sections.map(({ id }) => id)).toEqual([
      "decision",
      "measured",
      "guardrails",
      "provisional",
      "checks",
      "log",
      "assumptions",
    ]);
    expect(tableOf(pack, "checks", "Arithmetic").rows.map(({ cells }) => cells[2])).toEqual(["✓ Passed"]);
  });
});

describe("an evidence pack of a workbook that breaks rules", () => {
  const commitment = (header: string, row = 0) => ({ table: "Commitments", header, row });

  it("says at the top that there are errors, and which rule is broken", async () => {
    const pack = await packOf(withCell(smallTables(), commitment("Amount"), 90000));
    expect(pack.notices[0]).toMatchObject({ tone: "bad", title: expect.stringContaining("to put right") });
    const rules = tableOf(pack, "checks", "Rules");
    expect(lineOf(rules, "No release is reinvested").cells[1]).toMatch(/^✕ Broken/);
    expect(lineOf(rules, "Nobody approves").cells[1]).toBe("✓ Kept");
    expect(pack.tiles[3]?.figure).toMatch(/^−£/);
  });

  it("tests the delegated limit: beyond it, without a role, without a scheme", async () => {
    const limit = async (tables: ReturnType<typeof smallTables>): Promise<string | undefined> =>
      fact(entry(await packOf(tables), "C-01"), "Delegated limit");
    const roles = smallTables().find(({ name }) => name === "Delegation");
    const column = roles?.headers.indexOf("Up to £") ?? -1;
    const low = smallTables().map((own) =>
      own.name === "Delegation"
        ? { ...own, rows: own.rows.map((row) => row.map((cell, at) => (at === column ? 1 : cell))) }
        : own,
    );
    expect(await limit(low)).toMatch(/^Not within it\. .*may approve up to £1/);
    expect(
      await limit(smallTables().map((own) => (own.name === "Delegation" ? { ...own, rows: [] } : own))),
    ).toBe("Not checked: the workbook has no scheme of delegation.");
  });

  it("compares controls with the inputs: a difference with and without a reason", async () => {
    const other = withCell(smallTables(), { table: "Controls", header: "External total", row: 0 }, 900);
    const result = async (tables: typeof other): Promise<string | undefined> =>
      tableOf(await packOf(tables), "checks", "Census").rows[0]?.cells[3];
    expect(await result(other)).toBe("✕ Differs, not explained");
    const explained = withCell(other, { table: "Controls", header: "Explanation", row: 0 }, "Seven joined.");
    expect(await result(explained)).toBe("◐ Differs, explained: Seven joined.");
  });

  it("names the strand that a commitment cites as a starting point, to confirm", async () => {
    const pack = await packOf(withCell(smallTables(), commitment("Evidence"), "Feedback"));
    expect(fact(entry(pack, "C-01"), "A starting point")).toMatch(
      /^Feedback: \+6 months on average, cost 1 of 5, evidence 4 of 5; to confirm\..*not a forecast/,
    );
  });
});
