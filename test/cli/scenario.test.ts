import { readFile } from "node:fs/promises";
import Ajv2020 from "ajv/dist/2020";
import schema from "../../assets/schema/explain.schema.json";
import { headroom, planOf } from "../support/command-line";

let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  files = new Map([["trust.xlsx", new Uint8Array(await readFile("assets/examples/small-trust.xlsx"))]]);
});
const scenario = (...args: readonly string[]) => headroom(["scenario", ...args], files);
const widest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

interface Told {
  readonly scenario: string;
  readonly explanations: readonly {
    readonly school: string;
    readonly academicYear: string;
    readonly fund: string | null;
    readonly by: string;
    readonly item: string | null;
    readonly cash: string | null;
    readonly time: string | null;
  }[];
}
const toldOf = async (...options: readonly string[]): Promise<Told> =>
  JSON.parse((await scenario("explain", "trust.xlsx", "--json", ...options)).printed) as Told;
const inPence = (amounts: readonly (string | null)[]): number =>
  Math.round(amounts.reduce((total, amount) => total + Number(amount) * 100, 0));

describe("scenario", () => {
  it("names its verbs where there is none, or another", async () => {
    const none = await scenario();
    expect([none.code, none.said]).toEqual([2, expect.stringContaining("say which of list,")]);
    expect((await scenario("juggle", "trust.xlsx")).said).toContain('not "juggle"');
  });

  it("lists the scenarios with what they free and break", async () => {
    const ran = await scenario("list", "trust.xlsx");
    expect(ran.code).toBe(0);
    expect(ran.printed).toContain("Balanced groups (adopted, builds on Baseline)");
    expect(ran.printed).toContain("9 changes in 6 decisions.");
    expect(ran.printed).toMatch(/Cash released in 2030\/31: £83,950/);
    expect(widest(ran.printed)).toBeLessThan(80);
    const [first] = (
      JSON.parse((await scenario("list", "trust.xlsx", "--json")).printed) as {
        scenarios: Record<string, unknown>[];
      }
    ).scenarios;
    expect(first).toMatchObject({ scenario: "Balanced groups", status: "adopted", changes: 9, decisions: 6 });
  });

  it("explains a scenario three times over, each to the release that plan --json has", async () => {
    const told = await toldOf();
    const { releases } = await planOf(files.get("trust.xlsx") ?? new Uint8Array());
    const cash = releases.filter(({ kind }) => kind === "cash");
    const place = (entry: { school: string | null; academicYear: string | null; fund: string | null }) =>
      [entry.school, entry.academicYear, entry.fund].join("|");
    const places = new Set(
      cash.map(({ school = null, academicYear = null, fund = null }) =>
        place({ school, academicYear, fund }),
      ),
    );
    expect(places.size).toBeGreaterThan(5);
    for (const by of [["change"], ["change-order-free"], ["driver", "other"]]) {
      for (const own of places) {
        const lines = told.explanations.filter((line) => by.includes(line.by) && place(line) === own);
        const whole = cash.filter(
          ({ school = null, academicYear = null, fund = null }) =>
            place({ school, academicYear, fund }) === own,
        );
        expect(inPence(lines.map((line) => line.cash))).toBe(
          inPence(whole.map(({ amount = null }) => amount)),
        );
      }
    }
    const periods = releases.filter(({ kind }) => kind === "time").map(({ amount = null }) => amount);
    for (const by of ["change", "change-order-free"]) {
      const own = told.explanations.filter((line) => line.by === by).map(({ time }) => time);
      expect(inPence(own)).toBe(inPence(periods));
    }
    expect(told.explanations.filter(({ by }) => by === "driver").every(({ time }) => time === null)).toBe(
      true,
    );
  });

  it("explains in the format of its schema, also where nothing is compared", async () => {
    const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    for (const name of ["Balanced groups", "Adopted", "Baseline"]) {
      const told = await toldOf("--scenario", name);
      validate(told);
      expect(validate.errors ?? []).toEqual([]);
      expect(told.scenario).toBe(name);
    }
    expect((await toldOf("--scenario", "Baseline")).explanations).toEqual([]);
    expect(validate({ ...(await toldOf()), explanations: [{ by: "luck" }] })).toBe(false);
  });

  it("explains for people, in tables that add up, of a school too", async () => {
    const ran = await scenario("explain", "trust.xlsx");
    expect(ran.printed).toContain("What Balanced groups releases, explained");
    expect(ran.printed.match(/All released +£0 £?/g)).toHaveLength(3);
    expect(ran.printed).toContain("it pays back in 1 year.");
    expect(widest(ran.printed)).toBeLessThan(80);
    const own = await toldOf("--school", "Thornmoor High");
    expect(new Set(own.explanations.map(({ school }) => school))).toEqual(new Set(["Thornmoor High"]));
    const wrong = await scenario("explain", "trust.xlsx", "--scenario", "Nowhere");
    expect([wrong.code, wrong.said]).toEqual([2, expect.stringContaining('there is no scenario "Nowhere"')]);
  });

  it("compares scenarios side by side, and says what broke a guardrail", async () => {
    const ran = await scenario("compare", "trust.xlsx");
    expect(ran.code).toBe(0);
    expect(widest(ran.printed)).toBeLessThan(80);
    expect(ran.printed.replace(/\s+/g, " ")).toContain(
      "a contact ratio of 0.78, in every phase. That is the tool's fixed assumption",
    );
    expect(ran.printed).toMatch(/Balanced groups, after +£68,493/);
    const told = JSON.parse((await scenario("compare", "trust.xlsx", "--json")).printed) as {
      plans: unknown[];
      figures: {
        school: string;
        academicYear: string;
        measure: string;
        plan: string;
        basis: string;
        value: string;
      }[];
    };
    expect(told.plans).toHaveLength(3);
    const { metrics } = await planOf(files.get("trust.xlsx") ?? new Uint8Array());
    const shown = told.figures.filter(({ measure }) => measure === "in-year-balance");
    expect(shown.length).toBeGreaterThan(10);
    for (const own of shown) {
      const metric = metrics.find(
        ({ school, academicYear, plan, basis, metric: id }) =>
          id === "in-year-balance" &&
          [school, academicYear, plan, basis].join() ===
            [own.school, own.academicYear, own.plan, own.basis].join(),
      );
      expect(own.value).toBe(metric?.value);
    }
  });

  it("seeks a goal and writes nothing", async () => {
    const lever = ["--lever", "Years|2028/29|Income growth %", "--metric", "in-year-balance"];
    const ran = await scenario("goal-seek", "trust.xlsx", ...lever, "--value", "100000");
    expect(ran.printed).toContain("Answer: 3.26%, which makes in-year balance £100,524.44");
    expect([ran.code, ran.written.size]).toEqual([0, 0]);
    const wrong = await scenario("goal-seek", "trust.xlsx", ...lever, "--value", "lots");
    expect([wrong.code, wrong.said]).toEqual([2, expect.stringContaining("--value must be a plain number")]);
    expect((await scenario("goal-seek", "trust.xlsx")).said).toContain("say --lever, --metric and --value");
  });

  it("shows what a step of each assumption is worth", async () => {
    const ran = await scenario("sensitivity", "trust.xlsx");
    expect(ran.printed).toContain("Teachers' award, +1 point a year");
    expect(widest(ran.printed)).toBeLessThan(80);
    const { sensitivities } = JSON.parse((await scenario("sensitivity", "trust.xlsx", "--json")).printed) as {
      sensitivities: unknown[];
    };
    expect(sensitivities).toHaveLength(50);
  });
});
