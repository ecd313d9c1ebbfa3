import { sampleContent } from "../../src/workbook";
import { headroom, planOf } from "../support/command-line";
import { rowsOf } from "../support/sample-trusts";
import { tablesOf } from "../support/through-file";

async function written(...options: readonly string[]): Promise<Uint8Array> {
  const ran = await headroom(["sample", "new.xlsx", ...options]);
  const bytes = ran.written.get("new.xlsx");
  if (ran.code !== 0 || ran.printed !== "" || !bytes) throw new Error(ran.said);
  return bytes;
}

describe("sample", () => {
  const numbers = ["--schools", "1", "--seed", "3"];
  let one: Uint8Array;
  beforeAll(async () => {
    one = await written(...numbers);
  });

  it("writes eight schools of seed 1 when not told otherwise", async () => {
    const tables = await tablesOf(await written());
    const content = sampleContent({ schools: 8, seed: 1 });
    for (const name of ["Schools", "Curriculum", "Staff", "Budget", "Commitments"]) {
      const ids = rowsOf(content, name).map((row) => row["post"] ?? row["row"] ?? row["line"]);
      const rows = tables.find((table) => table.name === name)?.rows ?? [];
      expect(rows).toHaveLength(ids.length);
      if (ids[0] !== undefined) expect(rows.map(([id]) => id)).toEqual(ids);
    }
  });

  it("writes the same bytes for the same numbers, and others for others", async () => {
    expect(await written(...numbers)).toEqual(one);
    expect(await written("--schools", "1", "--seed", "4")).not.toEqual(one);
  });

  it("writes a trust in which check finds no error", async () => {
    const checked = await headroom(["check", "new.xlsx"], new Map([["new.xlsx", one]]));
    expect(checked.printed).toMatch(/^0 errors, \d+ warnings\.$/m);
    expect(checked.code).toBe(0);
  });

  it("writes a trust with an adopted plan that is the one compared", async () => {
    const plan = await planOf(one);
    expect(plan.activeScenario).toBe("Groups that fit");
    expect(plan.releases.length).toBeGreaterThan(10);
    expect(plan.commitments.length).toBeGreaterThan(10);
  });

  it("never writes over a file that is there", async () => {
    const ran = await headroom(
      ["sample", "trust.xlsx", "--schools", "1"],
      new Map([["trust.xlsx", new Uint8Array()]]),
    );
    expect(ran.code).toBe(2);
    expect(ran.said).toContain("already there");
    expect(ran.written.size).toBe(0);
  });

  it.each([
    [["--schools", "0"], "--schools must be a whole number from 1 to 100"],
    [["--schools", "101"], "--schools"],
    [["--schools", "2.5"], "--schools"],
    [["--schools", "1e1"], "--schools"],
    [["--schools", ""], "--schools"],
    [["--schools", "eight"], "--schools"],
    [["--schools=-3"], "--schools"],
    [["--seed", "1.5"], "--seed must be a whole number from 0 to 4294967295"],
    [["--seed=-1"], "--seed"],
    [["--seed", "x"], "--seed"],
    [["--seed", "4294967296"], "--seed"],
    [["--seed", "99999999999999999999"], "--seed"],
    [["--colour", "red"], "colour"],
    [["second.xlsx"], "expected <out>"],
  ])("%j exits 2, says why and writes nothing", async (options, reason) => {
    const ran = await headroom(["sample", "new.xlsx", ...options]);
    expect([ran.code, ran.printed, ran.written.size]).toEqual([2, "", 0]);
    expect(ran.said).toContain(reason);
  });

  it("needs a file to write", async () => {
    const ran = await headroom(["sample"]);
    expect([ran.code, ran.printed]).toEqual([2, ""]);
    expect(ran.said).toContain("expected <out>");
  });
});
