import { headroom, planOf } from "../support/command-line";
import { csv, rowsIn } from "../support/csv";
import { HIGH, SCENARIO } from "../support/small-trust/names";
import { rollOutcome } from "../support/rolled";
import { smallTrustContent } from "../support/small-trust";
import { tablesOf } from "../support/through-file";
import { withCells, rowWhere } from "../support/edit-rows";
import { loggedContent } from "../../src/workbook";
import { sha256 } from "../../src/cli/hashes";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";

const files = new Map<string, Uint8Array>();
const bytes = (path: string): Uint8Array => files.get(path) ?? new Uint8Array();

async function run(...args: readonly string[]) {
  const ran = await headroom(args, files);
  for (const [path, own] of ran.written) files.set(path, own);
  return { ...ran, printed: ran.printed.replace(/\s+/g, " "), said: ran.said.replace(/\s+/g, " ") };
}
const rows = async (path: string, table: string) => rowsIn(await tablesOf(bytes(path)), table);
const codeOf = async (path: string): Promise<string> =>
  JSON.parse((await headroom(["verify", path, "--json"], files)).printed).code;

beforeAll(async () => {
  const session = { id: "first", when: "2026-11-18T10:00:00.000Z", who: "Chief financial officer" };
  const deed = { action: "begun", reason: "", session };
  files.set("in.xlsx", await writeWorkbook(loggedContent(smallTrustContent(), deed, sha256)));
});

describe("roll", () => {
  it("opens the next year and says what is the same, what is assumed and what it opens with", async () => {
    const { code, printed, said } = await run(
      "roll",
      "in.xlsx",
      "1.xlsx",
      "--who",
      "Chief financial officer",
    );
    expect([code, said]).toEqual([0, expect.stringContaining("Wrote 1.xlsx")]);
    expect(printed).toContain("2026/27 is closed and 2027/28 is the first year; the last is 2031/32.");
    expect(printed).toMatch(/\d+ figures of the years that both plans have, .* are the same in both/);
    expect(printed).toContain("Assumed for 2031/32, to be confirmed");
    expect(printed).toContain(`${SCENARIO}: in the baseline.`);
    expect(printed).toContain("Active scenario is now Adopted");
  });

  it("gives every metric of the years that both have, before and after commitments", async () => {
    const [was, is] = [await planOf(bytes("in.xlsx")), await planOf(bytes("1.xlsx"))];
    const keyed = ({ metrics }: typeof was) =>
      metrics
        .filter(
          ({ plan, academicYear }) =>
            plan !== "Baseline" && academicYear > "2026/27" && academicYear < "2031/32",
        )
        .map(({ school, academicYear, basis, metric, value, status }) => [
          [school, academicYear, basis, metric].join(" "),
          value === null ? null : Number(value).toPrecision(9),
          status,
        ]);
    expect(keyed(is)).toEqual(keyed(was));
    expect(keyed(is).length).toBeGreaterThan(500);
  });

  it("leaves a workbook without errors, whose releases and commitments are as they were", async () => {
    expect((await run("check", "1.xlsx")).code).toBe(0);
    const [was, is] = [await planOf(bytes("in.xlsx")), await planOf(bytes("1.xlsx"))];
    const totals = (plan: typeof was) =>
      plan.totals
        .filter(({ academicYear }) => academicYear !== "2026/27" && academicYear !== "2031/32")
        .map(({ academicYear, ...own }) => [
          academicYear,
          ...Object.values(own).map((amount) => Number(amount).toFixed(6)),
        ]);
    expect(totals(is)).toEqual(totals(was));
    expect(is.releases.every(({ scenario, part }) => scenario === SCENARIO && part === null)).toBe(true);
    expect((await run("scenario", "frozen", "1.xlsx")).printed).toContain(
      "in the baseline since a later year",
    );
    expect((await run("plan", "1.xlsx")).printed).toContain("in the baseline already");
  });

  it("writes the rows of the new year in the place of the old ones, with what people keep beside them", async () => {
    const [staff, budget, settings] = [
      await rows("1.xlsx", "Staff"),
      await rows("1.xlsx", "Budget"),
      await rows("1.xlsx", "Settings"),
    ];
    expect(settings).toContainEqual(
      expect.objectContaining({ Setting: "First academic year", Value: "2027/28" }),
    );
    expect(settings).toContainEqual(expect.objectContaining({ Setting: "Layout version", Value: 2 }));
    // reception, at £24,790 or so, is 0.7 from September 2027
    expect(staff.find(({ Post }) => Post === "TH-OFF-3")).toMatchObject({ FTE: 0.7, Starts: null });
    expect(budget.filter(({ "Academic year": year }) => year === "2026/27")).toEqual([]);
    const scenarios = await rows("1.xlsx", "Scenarios");
    expect(scenarios).toContainEqual(expect.objectContaining({ Scenario: SCENARIO, Status: "in baseline" }));
    expect(await rows("1.xlsx", "Changes")).toEqual(await rows("in.xlsx", "Changes"));
  });

  it("goes on with the log: one entry on all inputs, and an earlier code still holds", async () => {
    const code = await codeOf("in.xlsx");
    const log = await rows("1.xlsx", "AuditLog");
    const entry = log.find(({ Action, Subject }) => Action === "roll" && Subject === "Inputs");
    expect(entry).toMatchObject({ Who: "Chief financial officer" });
    expect(entry?.["Reason"]).toContain(code);
    expect(log.filter(({ Subject }) => String(Subject).startsWith("Budget: "))).toEqual([]);
    expect(log).toContainEqual(
      expect.objectContaining({ Action: "roll", Subject: `Scenarios: ${SCENARIO}` }),
    );
    expect((await run("verify", "1.xlsx", "--since", code)).code).toBe(0);
  });

  it("is not undone", async () => {
    const { code, said } = await run("undo", "1.xlsx", "undone.xlsx");
    expect([code, said]).toEqual([2, expect.stringContaining("a year that was opened is not closed again")]);
  });

  it("opens the year after that, and can be worked out in formulas", async () => {
    const second = await run("roll", "1.xlsx", "2.xlsx");
    expect([second.code, second.printed]).toEqual([0, expect.stringContaining("2028/29 is the first year")]);
    expect((await run("recalc", "2.xlsx", "2r.xlsx")).code).toBe(0);
    const balance = await rows("2r.xlsx", "ReleaseBalance");
    expect(balance.length).toBeGreaterThan(0);
    const funds = (await rows("2r.xlsx", "ReleasedFunds")).filter((row) => row["Explained by"] === "carried");
    expect(funds.map(({ Release }) => Release)).toEqual(expect.arrayContaining(["R-01", "R-02", "R-04"]));
    expect((await run("verify", "2.xlsx", "--since", await codeOf("in.xlsx"))).code).toBe(0);
  });

  it.each(["evidence", "board"])("writes the %s pack of it", async (command) => {
    const { code, written } = await run(command, "1.xlsx", `${command}.html`);
    expect([code, written.size]).toEqual([0, 1]);
  });

  it("closes with actuals only where the ledger has the whole year", async () => {
    const months = ["Sep 2026", "Oct 2026"];
    files.set(
      "tb.csv",
      csv(["School", "Nominal code", "Fund", ...months], [HIGH, "Energy", "GAG", "1000", "1000"]),
    );
    await run("import", "actuals", "in.xlsx", "tb.csv", "some.xlsx");
    const { printed } = await run("roll", "some.xlsx", "some-1.xlsx");
    expect(printed).toContain(`${HIGH} is not closed by its ledger: its ledger has 2 of 12 months`);
  });
});

describe("roll refuses", () => {
  async function changed(
    table: string,
    header: string,
    of: string,
    values: Record<string, string | number | null>,
  ) {
    const tables = await tablesOf(bytes("in.xlsx"));
    return withCells(tables, table, rowWhere(tables, table, header, of), values);
  }
  const refusal = (tables: Awaited<ReturnType<typeof changed>>): string => {
    const outcome = rollOutcome(tables);
    return outcome.outcome === "refused" ? outcome.problems.join("\n") : "";
  };

  it("a plan of one year", async () => {
    const tables = await changed("Settings", "Setting", "Number of years", { Value: 1 });
    expect(refusal(tables)).toContain("the plan has one year, 2026/27");
  });

  it("what is overcommitted", async () => {
    const tables = await changed("Commitments", "Commitment", "C-01", { Amount: 90000 });
    expect(refusal(tables)).toMatch(/R-02/);
  });

  it("a blank that figures need", async () => {
    const tables = await changed("Years", "Academic year", "2027/28", { "Teacher award %": null });
    expect(refusal(tables)).toContain("Teacher award %");
  });

  it("a reserve that is not known", async () => {
    const tables = await changed("OpeningReserves", "School", HIGH, { "Amount £": "about 9,000" });
    expect(refusal(tables)).toContain("Amount £");
  });
});
