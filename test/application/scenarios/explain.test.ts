import fc from "fast-check";
import { planEvaluator } from "../../../src/application/plan-evaluator";
import { explainScenario } from "../../../src/application/scenarios/explain";
import type { Explanation } from "../../../src/application/scenarios/explanation";
import { isAbove, isBelow, pounds, quantity, subtract, sum, zero } from "../../../src/domain/kernel";
import type { Pounds } from "../../../src/domain/kernel";
import type { TrustModel } from "../../../src/domain/reinvestment";
import { anyTrust } from "../../support/random-trust";
import { cashOf } from "../../support/scenario-builders";

/** A tie, as an explanation may be divided by three. */
const TINY = pounds("0.000000001");
const isTie = (gap: Pounds): boolean => isBelow(gap, TINY) && isAbove(gap, subtract(zero<"GBP">(), TINY));

const modelOf = (all: Pick<TrustModel, "everything" | "scenarios" | "changes">): TrustModel => ({
  ...all,
  trustName: "Test",
  activeScenario: "T",
  releases: [],
  commitments: [],
  materiality: quantity("0"),
  delegations: [],
  roles: [],
  frozen: [],
});

type Place = Pick<Explanation, "school" | "academicYear" | "fund">;
const placeOf = ({ school, academicYear, fund }: Place): string => `${school}|${academicYear}|${fund ?? ""}`;

describe("the explanations of a scenario", () => {
  it("each sum to the cash released, by school, year and fund", () => {
    let lines = 0;
    fc.assert(
      fc.property(anyTrust, (all) => {
        const explained = explainScenario("T", modelOf(all), planEvaluator());
        if (explained === null) throw new Error("T is not worked out");
        expect(explained.tooMany).toEqual([]);
        const own = all.scenarios.find(({ name }) => name === "T");
        const released = cashOf("T", all).filter(({ scenario }) => scenario === own?.name);
        lines += explained.explanations.length;
        const ways = [["change"], ["change-order-free"], ["driver", "other"]];
        const places = new Set([...explained.explanations.map(placeOf), ...released.map(placeOf)]);
        for (const by of ways) {
          for (const place of places) {
            const told = explained.explanations.filter(
              (line) => by.includes(line.by) && placeOf(line) === place,
            );
            const whole = sum(
              released.filter((entry) => placeOf(entry) === place).map(({ amount }) => amount),
            );
            const gap = subtract(sum(told.map(({ cash }) => cash)), whole);
            expect([by, place, isTie(gap)]).toEqual([by, place, true]);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(lines).toBeGreaterThan(20);
  });
});
