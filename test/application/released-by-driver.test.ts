import { readFileSync } from "node:fs";
import { pounds, subtract, sum } from "../../src/domain/kernel";
import { planOf } from "../support/command-line";
import { shortly } from "../support/scenario-builders";

const bytes = new Uint8Array(readFileSync("assets/examples/small-trust.xlsx"));

type Entries = readonly Record<string, string | null>[];
const amountIn = (entries: Entries, place: string): ReturnType<typeof pounds> =>
  sum(entries.filter((own) => placeOf(own) === place).map(({ amount }) => pounds(amount ?? "not known")));
const placeOf = ({ school, academicYear }: Entries[number]): string =>
  `${school ?? ""} in ${academicYear ?? ""}`;

describe("what plan --json prints by driver", () => {
  it.each([[[]], [["--scenario", "Adopted"]]])(
    "sums to the cash of each school and year of the small trust, with %j",
    async (options) => {
      const { drivers, releases } = await planOf(bytes, ...options);
      const cash = releases.filter(({ kind }) => kind === "cash");
      const places = new Set([...drivers, ...cash].map(placeOf));
      expect(places.size).toBeGreaterThan(4);
      for (const place of places) {
        const rest = subtract(amountIn(drivers, place), amountIn(cash, place));
        expect([place, shortly(rest)]).toEqual([place, "0"]);
      }
    },
  );

  it("tells cost to achieve, and the levy at Central, from other spending", async () => {
    const { drivers, releases } = await planOf(bytes);
    const ofDriver = (driver: string): Entries => drivers.filter((own) => own["driver"] === driver);
    expect(ofDriver("cost-to-achieve").map(({ amount }) => amount)).toEqual(["-7800"]);
    expect(ofDriver("levy-and-allowance").map(({ school }) => school)).toEqual(
      Array(4).fill("Central services"),
    );
    expect(ofDriver("other-spending")).toEqual([]);
    const levy = releases.filter(({ school }) => school === "Central services");
    expect(shortly(sum(levy.map(({ amount }) => pounds(amount ?? ""))))).toBe(
      shortly(sum(ofDriver("levy-and-allowance").map(({ amount }) => pounds(amount ?? "")))),
    );
  });

  it("is of the school asked for, and nothing for the baseline", async () => {
    const { drivers } = await planOf(bytes, "--school", "Central services");
    expect(new Set(drivers.map(({ school }) => school))).toEqual(new Set(["Central services"]));
    expect((await planOf(bytes, "--scenario", "Baseline")).drivers).toEqual([]);
  });
});
