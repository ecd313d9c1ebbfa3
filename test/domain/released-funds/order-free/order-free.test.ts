import fc from "fast-check";
import { count, exactText, isNegligible, subtract, sum } from "../../../../src/domain/kernel";
import type { Quantity } from "../../../../src/domain/kernel";
import { cashOrderFree, cashReleased, timeOrderFree } from "../../../../src/domain/released-funds";
import { scenarioPlan } from "../../../../src/domain/scenarios";
import type { Scenarios } from "../../../../src/domain/scenarios";
import { anyTrust } from "../../../support/random-trust";
import { comparisonsOf, linksOf, timeOf } from "../../../support/scenario-builders";

const totals = <T, U extends string>(
  entries: readonly (T & { readonly amount: Quantity<U> })[],
  keyOf: (entry: T) => string,
): Map<string, Quantity<U>> => {
  const found = new Map<string, Quantity<U>[]>();
  for (const entry of entries) found.set(keyOf(entry), [...(found.get(keyOf(entry)) ?? []), entry.amount]);
  return new Map([...found].map(([key, amounts]) => [key, sum(amounts)]));
};
const differencesOf = <U extends string>(
  one: ReadonlyMap<string, Quantity<U>>,
  other: ReadonlyMap<string, Quantity<U>>,
): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].flatMap((key) => {
    const nothing = sum<U>([]);
    const [a, b] = [one.get(key) ?? nothing, other.get(key) ?? nothing];
    return isNegligible(subtract(a, b)) ? [] : [`${key}: ${exactText(a) ?? "?"} ≠ ${exactText(b) ?? "?"}`];
  });
interface Place {
  readonly school: string;
  readonly academicYear: string;
  readonly fund?: string | null;
}
const place = ({ school, academicYear, fund }: Place): string => `${school}|${academicYear}|${fund ?? ""}`;

/** Two changes of one word, the rest by themselves. */
const together = (all: Scenarios): Scenarios => ({
  ...all,
  changes: all.changes.map((change, position) => ({ ...change, together: position < 2 ? "both" : null })),
});

describe("released by decision, order-free", () => {
  it("[OFR1, OFR2] sums to the cash released by school, year and fund", () => {
    let shares = 0;
    fc.assert(
      fc.property(anyTrust, fc.boolean(), (all, isTogether) => {
        for (const comparison of comparisonsOf("T", isTogether ? together(all) : all)) {
          const own = cashOrderFree(comparison) ?? [];
          shares += own.length;
          expect(differencesOf(totals(own, place), totals(cashReleased(comparison), place))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
    expect(shares).toBeGreaterThan(200);
  });

  it("[OFR1] sums to the periods freed by school and year", () => {
    let shares = 0;
    fc.assert(
      fc.property(anyTrust, (all) => {
        const links = linksOf("T", all);
        const baseline = links[0]?.builtOn;
        if (!baseline) return;
        const time = timeOf("T", all);
        for (const link of links) {
          const own = timeOrderFree(baseline, link) ?? [];
          shares += own.length;
          const freed = time.filter(({ scenario }) => scenario === link.scenario.name);
          const byYear = ({ school, academicYear }: Place): string => place({ school, academicYear });
          expect(differencesOf(totals(own, byYear), totals(freed, byYear))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
    expect(shares).toBeGreaterThan(5);
  });

  it("[OFR3] is the same in whatever order the changes are listed", () => {
    let tested = 0;
    const applied = (all: Scenarios): string =>
      linksOf("T", all)
        .map(({ steps }) =>
          steps
            .map(({ change }) => change.id)
            .sort()
            .join(),
        )
        .join("|");
    const sharesOf = (all: Scenarios) => {
      const links = linksOf("T", all);
      const key = (share: Place & { readonly decision: string | null }): string =>
        `${share.decision ?? "-"}|${place(share)}`;
      const first = links[0]?.builtOn;
      return {
        cash: totals(
          comparisonsOf("T", all).flatMap((comparison) => cashOrderFree(comparison) ?? []),
          key,
        ),
        time: totals(first ? links.flatMap((link) => timeOrderFree(first, link) ?? []) : [], key),
      };
    };
    fc.assert(
      fc.property(anyTrust, (all) => {
        const turned = {
          ...all,
          changes: all.changes.map((change) => ({
            ...change,
            order: count(String(100 - Number(exactText(change.order)))),
          })),
        };
        // the other way round a change may find its target gone: then it is another scenario
        if (scenarioPlan("T", turned).plan === null || applied(all) !== applied(turned)) return;
        tested += 1;
        const [one, other] = [sharesOf(all), sharesOf(turned)];
        expect(differencesOf(one.cash, other.cash)).toEqual([]);
        expect(differencesOf(one.time, other.time)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(tested).toBeGreaterThan(5);
  });
});
