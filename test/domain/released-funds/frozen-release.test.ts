import fc from "fast-check";
import { fte, isNegligible, pounds, subtract, sum } from "../../../src/domain/kernel";
import { releaseDifferences, releaseLines } from "../../../src/domain/released-funds";
import type { ReleaseLine } from "../../../src/domain/released-funds";
import { anyTrust } from "../../support/random-trust";
import { cashOf, linksOf } from "../../support/scenario-builders";

const line = (change: string | null, cash: string, of: string, fund = "GAG"): ReleaseLine => ({
  ...{ change, school: "Hillside", academicYear: "2026/27", fund },
  ...{ cash: pounds(cash), fte: fte(of) },
});
const told = (frozen: ReleaseLine, now: ReleaseLine | null, applies = true) =>
  releaseDifferences([frozen], now ? [now] : [], () => applies).map(({ price, volume, lost }) =>
    [price, volume, lost].map(String),
  );

it.each([
  ["nothing", line("C", "100", "1"), line("C", "100", "1"), []],
  ["a price", line("C", "100", "1"), line("C", "110", "1"), [["10", "0", "0"]]],
  ["a volume", line("C", "100", "1"), line("C", "50", "0.5"), [["0", "-50", "0"]]],
  ["both", line("C", "100", "1"), line("C", "60", "0.5"), [["10", "-50", "0"]]],
  ["what has no FTE", line("C", "100", "0"), line("C", "90", "0"), [["-10", "0", "0"]]],
  ["what is not there any more", line("C", "100", "1"), null, [["0", "-100", "0"]]],
  ["what no change accounts for", line(null, "100", "0"), line(null, "70", "0"), [["-30", "0", "0"]]],
  ["what a cell rounds off", line("C", "100", "1"), line("C", "100.00000001", "1"), []],
])("[FRZ2] %s", (_, frozen, now, parts) => {
  expect(told(frozen, now)).toEqual(parts);
});

it("[FRZ2] what a change that no longer applies had released is lost", () => {
  expect(told(line("C", "100", "1"), null, false)).toEqual([["0", "0", "-100"]]);
});

it("[FRZ1, FRZ2] lines sum to the cash of a scenario, and the parts of any difference to it", () => {
  fc.assert(
    fc.property(fc.tuple(anyTrust, anyTrust), fc.boolean(), ([one, other], applies) => {
      const linesOf = (all: typeof one): ReleaseLine[] => {
        const link = linksOf("T", all).at(-1);
        return link ? releaseLines(cashOf("T", all), link.steps, all.everything.timeline) : [];
      };
      const cash = cashOf("T", one).filter(({ basis }) => basis === "from spend");
      const [frozen, now] = [linesOf(one), linesOf(other)];
      const total = (lines: readonly ReleaseLine[]) => sum(lines.map((own) => own.cash));
      expect(isNegligible(subtract(total(frozen), sum(cash.map(({ amount }) => amount))))).toBe(true);
      for (const own of releaseDifferences(frozen, now, () => applies)) {
        const parts = sum([own.price, own.volume, own.lost]);
        expect(isNegligible(subtract(parts, subtract(own.now, own.frozen)))).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});
