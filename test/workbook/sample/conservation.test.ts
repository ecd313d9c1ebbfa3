import { reviewTrust } from "../../../src/application/review-trust";
import type { TrustReview } from "../../../src/application/trust-review";
import {
  add,
  exactText,
  groupBy,
  isNegligible,
  isSameName,
  pounds,
  subtract,
  sum,
  zero,
} from "../../../src/domain/kernel";
import type { Pounds, Quantity } from "../../../src/domain/kernel";
import { cashReleased } from "../../../src/domain/released-funds";
import type { ReleaseEntry } from "../../../src/domain/released-funds";
import { sampleContent } from "../../../src/workbook";
import { netCost } from "../../support/net-cost";
import { tablesIn } from "../../support/sample-trusts";
import { comparisonsOf } from "../../support/scenario-builders";
import type { PublicPlan } from "../../support/command-line";
import { planOfTables } from "../../support/review-tables";
import { throughFile, trustIn } from "../../support/through-file";

const tables = tablesIn(sampleContent({ schools: 8, seed: 1 }));
const { model, issues } = trustIn(tables);
/** Each is worked out once. */
const reviews = new Map<string, TrustReview>();
function review(name: string): TrustReview {
  const own = reviews.get(name) ?? reviewTrust(model, { name, isKnown: true }, issues);
  reviews.set(name, own);
  return own;
}
const plans = new Map<string, Promise<PublicPlan>>();
function planNamed(name: string): Promise<PublicPlan> {
  const own = plans.get(name) ?? planOfTables(tables, name);
  plans.set(name, own);
  return own;
}
const scenarios = model.scenarios.map(({ name }) => name);

/** Amounts that are something, as exact text. */
const known = (amounts: ReadonlyMap<string, Quantity<string>>): Record<string, string> =>
  Object.fromEntries(
    [...amounts]
      .filter(([, amount]) => !isNegligible(amount))
      .map(([key, amount]): [string, string] => [key, exactText(amount) ?? "not known"])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
const totalBy = (entries: readonly ReleaseEntry[], keyOf: (entry: ReleaseEntry) => string) =>
  new Map(
    [...groupBy(entries, keyOf)].map(([key, own]): [string, Quantity<string>] => [
      key,
      own.reduce<Quantity<string>>((all, { amount }) => add<string>(all, amount), zero()),
    ]),
  );

describe("the sample trust", () => {
  it("has an adopted scenario and two drafts, all worked out", () => {
    expect(model.scenarios.map(({ status }) => status)).toEqual(["adopted", "draft", "draft"]);
    for (const name of scenarios)
      expect(review(name).plans.map(({ evaluation }) => evaluation === null)).not.toContain(true);
  });

  it.each([...scenarios, "Adopted"])(
    "releases by %s the plan built on less the scenario, by school, fund and part",
    (name) => {
      for (const comparison of comparisonsOf(name, model)) {
        const { parts } = comparison.plan.plan.timeline;
        const [before, after] = [netCost(comparison.builtOn), netCost(comparison.plan)];
        const keys = [...new Set([...before.keys(), ...after.keys()])];
        const fall = new Map(
          keys.map((key): [string, Pounds] => [
            key,
            subtract(before.get(key) ?? zero(), after.get(key) ?? zero()),
          ]),
        );
        const entries = cashReleased(comparison);
        const released = totalBy(entries, ({ school, fund, academicYear, part }) => {
          const index = parts.findIndex((own) => own.academicYear === academicYear && own.name === part);
          return `${school}|${fund ?? ""}|${index}`;
        });
        expect(known(released)).toEqual(known(fall));
        expect(entries.length).toBeGreaterThan(0);
      }
    },
  );

  it("releases by Adopted the sum along the adopted scenarios", () => {
    const adopted = model.scenarios.filter(({ status }) => status === "adopted").map(({ name }) => name);
    const along = adopted.map((name) => review(name).totals);
    review("Adopted").totals.forEach(({ cashReleased: cash, timeReleased: time }, year) => {
      const own = along.flatMap((totals) => totals[year] ?? []);
      expect(exactText(cash)).toBe(exactText(sum(own.map((total) => total.cashReleased))));
      expect(exactText(time)).toBe(exactText(sum(own.map((total) => total.timeReleased))));
    });
  });

  it.each([...scenarios, "Adopted"])(
    "has, in %s, funds and schools that sum to the trust, and what is left",
    (name) => {
      const { cash, time, totals, commitments, plans } = review(name);
      const spent = cash.filter(({ basis }) => basis === "from spend");
      const own =
        name === "Adopted"
          ? model.scenarios.filter(({ status }) => status === "adopted").map((one) => one.name)
          : [name];
      for (const { academicYear, ...total } of totals) {
        const inYear = <T extends { readonly academicYear: string }>(all: readonly T[]): T[] =>
          all.filter((one) => one.academicYear === academicYear);
        const byPlace = totalBy(inYear(spent), ({ school, fund }) => `${school}|${fund ?? ""}`);
        const bySubject = totalBy(inYear(time), ({ school, subject }) => `${school}|${subject ?? ""}`);
        expectTie(sum([...byPlace.values()]), total.cashReleased);
        expectTie(sum([...bySubject.values()]), total.timeReleased);
        const drawn = inYear(commitments).filter(({ release }) =>
          own.some((one) => isSameName(one, release?.scenario ?? "")),
        );
        const live = (kind: "cash" | "time", statuses: readonly string[]) =>
          sum(
            drawn
              .filter((one) => one.kind === kind && statuses.includes(one.commitment.status ?? ""))
              .map(({ amount }) => amount),
          );
        const inPlan = ["approved", "spent", "closed"];
        expectTie(live("cash", inPlan), total.cashCommitted);
        expectTie(live("cash", ["proposed"]), total.cashReserved);
        expectTie(live("time", inPlan), total.timeCommitted);
        expectTie(live("time", ["proposed"]), total.timeReserved);
      }
      for (const { figures } of plans) {
        for (const year of model.everything.timeline.years) {
          const balances = figures.filter(
            ({ metric, academicYear }) => metric === "in-year-balance" && academicYear === year,
          );
          const trust = balances.find(({ school }) => school === "Trust");
          const schools = balances.filter(({ school }) =>
            model.everything.schools.some((one) => one.name === school),
          );
          expectTie(sum(schools.map(({ value }) => value)), trust?.value ?? pounds("?"));
        }
      }
    },
  );

  it.each(["Adopted", ...scenarios])("is, in %s, the same whatever the order of its rows", async (name) => {
    const turned = tables.map((table) => ({ ...table, rows: [...table.rows].reverse() }));
    const [plan, other] = [await planNamed(name), await planOfTables(turned, name)];
    expect(sorted(other)).toEqual(sorted(plan));
    expect(other.totals).toEqual(plan.totals);
  });

  it("is read from its file as it was written", async () => {
    const read = await throughFile(sampleContent({ schools: 8, seed: 1 }));
    for (const name of ["Adopted", ...scenarios]) {
      const [plan, other] = [await planNamed(name), await planOfTables(read, name)];
      expect(sorted(other)).toEqual(sorted(plan));
      expect([other.totals, other.releases, other.commitments]).toEqual([
        plan.totals,
        plan.releases,
        plan.commitments,
      ]);
    }
  });
});

const expectTie = (found: Quantity<string>, expected: Quantity<string>): void => {
  expect([exactText(found), exactText(expected), isNegligible(subtract<string>(found, expected))]).toEqual([
    exactText(found),
    exactText(expected),
    true,
  ]);
};
/** Metrics by what they are of, without the cells, which move with their rows. */
const sorted = ({ metrics }: PublicPlan): string[] =>
  metrics.map((metric) => JSON.stringify({ ...metric, origins: [] })).sort();
