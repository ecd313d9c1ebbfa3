import fc from "fast-check";
import { isAbove, isNegligible, pounds, quantity, subtract, sum } from "../../../src/domain/kernel";
import type { Pounds } from "../../../src/domain/kernel";
import {
  BETWEEN_FUNDS,
  cashReleased,
  driversByFund,
  releaseByDriver,
} from "../../../src/domain/released-funds";
import { day } from "../../support/builders";
import { costing, HILL, smallPlan, staffed } from "../../support/plan-builders";
import { anyTrust } from "../../support/random-trust";
import { comparisonOf, comparisonsOf, endPost, measuredOf, setPost } from "../../support/scenario-builders";
import { shortly, trustOf } from "../../support/scenario-builders";

type Entry = { readonly amount: Pounds };
function totals<T extends Entry>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, Pounds> {
  const found = new Map<string, Pounds[]>();
  for (const entry of entries) found.set(keyOf(entry), [...(found.get(keyOf(entry)) ?? []), entry.amount]);
  return new Map([...found].map(([key, amounts]) => [key, sum(amounts)]));
}
const TINY = pounds("0.000000001");
const differ = (one: ReadonlyMap<string, Pounds>, other: ReadonlyMap<string, Pounds>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((key) => {
    const gap = subtract(one.get(key) ?? sum([]), other.get(key) ?? sum([]));
    return isAbove(gap, TINY) || isAbove(subtract(sum([]), gap), TINY);
  });

describe("drivers by fund", () => {
  it("[DRV8, DRV2] sum to the cash of each school, year and fund, and over the funds to each driver", () => {
    let lines = 0;
    fc.assert(
      fc.property(anyTrust, (all) => {
        for (const comparison of comparisonsOf("T", all)) {
          const measured = measuredOf(comparison);
          const own = driversByFund(measured);
          lines += own.length;
          const byFund = (entry: { school: string; academicYear: string; fund: string | null }): string =>
            `${entry.school}|${entry.academicYear}|${entry.fund ?? ""}`;
          expect(differ(totals(own, byFund), totals(cashReleased(comparison), byFund))).toEqual([]);
          const byDriver = (entry: { school: string; academicYear: string; driver: string }): string =>
            `${entry.school}|${entry.academicYear}|${entry.driver}`;
          const drivers = totals(
            own.filter(({ driver }) => driver !== BETWEEN_FUNDS),
            byDriver,
          );
          expect(differ(drivers, totals(releaseByDriver(measured), byDriver))).toEqual([]);
          const between = own.filter(({ driver }) => driver === BETWEEN_FUNDS);
          for (const net of totals(between, byDriver).values()) expect(isNegligible(net)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
    expect(lines).toBeGreaterThan(200);
  });

  it("[DRV8] belong to the fund whose teachers cost less", () => {
    const posts = [
      staffed("P1", HILL, { pay: costing("60000") }),
      staffed("P2", HILL, { pay: costing("40000"), fund: "Pupil premium" }),
    ];
    const everything = smallPlan({ posts });
    const all = trustOf([endPost("C1", "P2")], { everything });
    const own = driversByFund(measuredOf(comparisonOf("S", all))).filter(({ school }) => school === HILL);
    expect(new Set(own.map(({ fund }) => fund))).toEqual(new Set(["Pupil premium"]));
    expect(own.map(({ driver }) => driver)).not.toContain(BETWEEN_FUNDS);
  });

  it("[DRV8] what moves from one fund to another is between funds", () => {
    const posts = [
      staffed("P1", HILL, { pay: costing("60000"), ends: day("2027-08-31") }),
      staffed("P2", HILL, { pay: costing("40000", "0.5"), fte: quantity("0.5"), fund: "Pupil premium" }),
    ];
    const changes = [setPost("C1", ["P1", "FTE", "1", "0.5"]), setPost("C2", ["P2", "FTE", "0.5", "0.75"])];
    const all = trustOf(changes, { everything: smallPlan({ posts }) });
    const own = driversByFund(measuredOf(comparisonOf("S", all)));
    const between = own.filter(
      ({ driver, academicYear }) => driver === BETWEEN_FUNDS && academicYear === "2026/27",
    );
    // 30,000 less from GAG and 20,000 more from Pupil premium: of 10,000 less in all, 6,000 and 4,000
    expect(between.map(({ fund, amount }) => `${fund ?? ""} ${shortly(amount)}`)).toEqual([
      "GAG 24000",
      "Pupil premium -24000",
    ]);
  });
});
