import { readFile } from "node:fs/promises";
import { headroom, planOf } from "../support/command-line";
import type { PublicPlan } from "../support/command-line";
import { tablesOf } from "../support/through-file";

const SMALL_TRUST = "assets/examples/small-trust.xlsx";
let bytes: Uint8Array;
let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  bytes = new Uint8Array(await readFile(SMALL_TRUST));
  files = new Map([["trust.xlsx", bytes]]);
});

describe("template", () => {
  it("writes a workbook with every table", async () => {
    const ran = await headroom(["template", "new.xlsx"]);
    expect(ran.code).toBe(0);
    expect(ran.printed).toBe("");
    const written = ran.written.get("new.xlsx");
    if (!written) throw new Error("nothing was written");
    expect((await tablesOf(written)).map(({ name }) => name)).toContain("Staff");
  });

  it("adds the ending to a name without one, and refuses another", async () => {
    const ran = await headroom(["template", "our trust"]);
    expect([...ran.written.keys()]).toEqual(["our trust.xlsx"]);
    expect(ran.said).toContain("Wrote our trust.xlsx.");
    expect([...(await headroom(["template", "NEW.XLSX"])).written.keys()]).toEqual(["NEW.XLSX"]);
    const refused = await headroom(["template", "trust.xls"]);
    expect([refused.code, refused.written.size]).toEqual([2, 0]);
    expect(refused.said).toContain("trust.xls must end in .xlsx");
  });

  it("never writes over a file that is there, even when it was named without its ending", async () => {
    expect((await headroom(["template", "trust"], files)).said).toContain("already there");
    const ran = await headroom(["template", "trust.xlsx"], files);
    expect(ran.code).toBe(2);
    expect(ran.said).toContain("already there");
    expect(ran.written.size).toBe(0);
  });
});

describe("check", () => {
  it("finds no error in the small trust", async () => {
    const ran = await headroom(["check", "trust.xlsx"], files);
    expect(ran.printed).toMatch(/^0 errors, \d+ warnings?\.$/m);
    expect(ran.code).toBe(0);
  });

  it("names the cell of each error and exits 1", async () => {
    const made = (await headroom(["template", "new.xlsx"])).written;
    const ran = await headroom(["check", "new.xlsx"], made);
    expect(ran.printed).toContain("Settings!B7");
    expect(ran.printed).toMatch(/^1 error, /m);
    expect(ran.code).toBe(1);
    // all that a trust without schools has none of, in one issue
    expect(ran.printed.match(/so figures that/g)).toHaveLength(1);
  });
});

describe("plan", () => {
  it("prints the report: measured, changed, freed, reinvested, left, guardrails, provisional, wrong", async () => {
    const ran = await headroom(["plan", "trust.xlsx"], files);
    expect(ran.code).toBe(0);
    const headings = ran.printed.split("\n").filter((line) => /^\d\. /.test(line));
    expect(headings.map((line) => line.replace(/:.*/, ""))).toEqual([
      "1. What was measured",
      "2. What changed",
      "3. What it frees",
      "4. Where it goes",
      "5. What is left, for the trust",
      "6. Guardrails broken",
      "7. What is provisional (*)",
      "8. What to put right in the workbook",
    ]);
  });

  it("is never wider than a terminal of 80 columns", async () => {
    const ran = await headroom(["plan", "trust.xlsx"], files);
    expect(ran.printed.split("\n").filter((line) => line.length > 79)).toEqual([]);
  });

  it("prints the public format, the same bytes each time", async () => {
    const first = await headroom(["plan", "trust.xlsx", "--json"], files);
    const second = await headroom(["plan", "trust.xlsx", "--json"], files);
    expect(first.printed).toBe(second.printed);
    const plan = JSON.parse(first.printed) as PublicPlan;
    expect(Object.keys(plan)).toEqual([
      "format",
      "trust",
      "activeScenario",
      "issues",
      "metrics",
      "releases",
      "commitments",
      "totals",
      "drivers",
    ]);
    expect(plan.format).toBe(1);
    expect(new Set(plan.metrics.map(({ plan: name, basis }) => `${name}, ${basis}`))).toEqual(
      new Set(["Baseline, before", "Balanced groups, before", "Balanced groups, after"]),
    );
  });

  it("shows Baseline alone when asked for it", async () => {
    const plan = await planOf(bytes, "--scenario", "baseline");
    expect(new Set(plan.metrics.map(({ plan: name }) => name))).toEqual(new Set(["Baseline"]));
    expect(plan.releases).toEqual([]);
    expect(plan.totals.map(({ cashReleased }) => cashReleased)).toEqual(["0", "0", "0", "0", "0"]);
  });

  it("shows one school when asked for it", async () => {
    const plan = await planOf(bytes, "--school", "thornmoor high");
    expect(new Set(plan.metrics.map(({ school }) => school))).toEqual(new Set(["Thornmoor High"]));
    expect(plan.releases.every(({ school }) => school === "Thornmoor High")).toBe(true);
  });

  it("gives every amount as plain decimal text, and each metric its cells", async () => {
    const plan = await planOf(bytes);
    const amounts = [
      ...plan.metrics.map(({ value }) => value),
      ...plan.releases.map(({ amount }) => amount),
      ...plan.commitments.map(({ amount }) => amount),
    ];
    expect(amounts.filter((amount) => amount !== null && !/^-?\d+(\.\d+)?$/.test(amount ?? ""))).toEqual([]);
    const withoutCells = plan.metrics.filter(({ value, origins }) => value !== "0" && origins.length === 0);
    expect(withoutCells).toEqual([]);
  });

  it("releases the plan built on less the scenario, school by school and year by year", async () => {
    const plan = await planOf(bytes);
    const balance = (school: string, year: string, name: string): number =>
      Number(
        plan.metrics.find(
          (own) =>
            own.school === school &&
            own.academicYear === year &&
            own.plan === name &&
            own.basis === "before" &&
            own.metric === "in-year-balance",
        )?.value ?? NaN,
      );
    for (const school of ["Thornmoor High", "Wrenfield Primary", "Central services", "Trust"]) {
      for (const { academicYear } of plan.totals) {
        const year = academicYear ?? "";
        const released = plan.releases
          .filter((own) => own.kind === "cash" && own.academicYear === year)
          .filter((own) => school === "Trust" || own.school === school)
          .reduce((total, { amount }) => total + Number(amount), 0);
        const rise = balance(school, year, "Balanced groups") - balance(school, year, "Baseline");
        expect(Math.abs(released - rise)).toBeLessThan(0.005);
      }
    }
  });

  it("refuses a scenario or a school that is not there", async () => {
    const scenario = await headroom(["plan", "trust.xlsx", "--scenario", "No such plan"], files);
    expect([scenario.code, scenario.printed]).toEqual([2, ""]);
    expect(scenario.said).toContain("No such plan");
    const school = await headroom(["plan", "trust.xlsx", "--school", "No such school"], files);
    expect([school.code, school.printed]).toEqual([2, ""]);
  });

  it("says which schools there are when one is asked for that is not", async () => {
    const ran = await headroom(["plan", "trust.xlsx", "--school", "nope"], files);
    expect([ran.code, ran.printed]).toEqual([2, ""]);
    expect(ran.said).toContain(
      'there is no school "nope". There are: Thornmoor High, Wrenfield Primary, Central services, Trust (secondary), Trust (primary), Trust',
    );
    const both = await headroom(["plan", "trust.xlsx", "--scenario", "nah", "--school", "nope"], files);
    expect(both.said).toContain('there is no scenario "nah"');
    expect(both.said).not.toContain("There are");
  });
});

describe("wrong arguments and files", () => {
  it.each([
    [["plan"], "expected <in>"],
    [["plan", "trust.xlsx", "other.xlsx"], "expected <in>"],
    [["plan", "trust.xlsx", "--colour"], "colour"],
    [["plan", "nowhere.xlsx"], "there is no such file"],
    [["fly"], "no command"],
    [[], "Usage"],
  ])("%j exits 2 and says why on standard error", async (args, reason) => {
    const ran = await headroom(args, files);
    expect([ran.code, ran.printed]).toEqual([2, ""]);
    expect(ran.said).toContain(reason);
  });

  it("refuses a file that is not a workbook", async () => {
    const ran = await headroom(
      ["plan", "text.xlsx"],
      new Map([["text.xlsx", new TextEncoder().encode("hello")]]),
    );
    expect([ran.code, ran.printed]).toEqual([2, ""]);
    expect(ran.said.length).toBeGreaterThan(20);
  });

  it("prints help when asked", async () => {
    const ran = await headroom(["--help"]);
    expect(ran.code).toBe(0);
    expect(ran.printed).toContain("template");
  });
});
