import { pounds, quantity, unknown } from "../../../src/domain/kernel";
import { cashReleased, decisionEffect, paybackOf } from "../../../src/domain/released-funds";
import { decisionsOf } from "../../../src/domain/scenarios";
import type { Change } from "../../../src/domain/scenarios";
import { day } from "../../support/builders";
import { costing, HILL, smallPlan, staffed } from "../../support/plan-builders";
import { comparisonOf, endPost, shortly, trustOf } from "../../support/scenario-builders";

const money = (...amounts: readonly string[]) => amounts.map(pounds);

describe("payback", () => {
  it("[PBK1] counts the years from the cost until cash covers it", () => {
    expect(paybackOf(money("0", "30", "0", "0"), money("0", "10", "20", "20"))).toEqual({ years: 2 });
    expect(paybackOf(money("30", "0"), money("30", "30"))).toEqual({ years: 1 });
    // a second cost is to be covered too
    expect(paybackOf(money("10", "0", "10"), money("10", "5", "10"))).toEqual({ years: 3 });
  });

  it("[PBK1] is never where the years of the plan do not cover it, and nothing without a cost", () => {
    expect(paybackOf(money("30", "0"), money("10", "10"))).toBeNull();
    expect(paybackOf(money("30", "0"), money("-10", "-10"))).toBeNull();
    expect(paybackOf(money("0", "0"), money("10", "10"))).toBe("nothing to pay back");
    expect(paybackOf(money("5", "0"), [unknown<"GBP">(), pounds("10")])).toBe("not known");
  });
});

describe("what a decision does in a year", () => {
  const everything = {
    ...smallPlan({
      posts: ["P1", "P2", "P3", "P4"].map((id) => staffed(id, HILL, { pay: costing("60000") })),
    }),
  };
  const effectsOf = (changes: readonly Change[]) => {
    const comparison = comparisonOf("S", trustOf(changes, { everything }));
    return decisionsOf(changes).map((decision) =>
      decisionEffect(decision, cashReleased(comparison), everything.timeline),
    );
  };
  const text = (amount: Parameters<typeof shortly>[0] | null | undefined) =>
    amount === null || amount === undefined ? null : shortly(amount);

  it("[PBK2] tells the part of a year from a whole one, before cost to achieve", () => {
    const [effect] = effectsOf([
      endPost("C1", "P1", { fromDate: day("2027-04-01"), costToAchieve: quantity("15000") }),
    ]);
    // five of twelve months
    expect([text(effect?.partYear), text(effect?.fullYear)]).toEqual(["25000", "60000"]);
    expect([text(effect?.costToAchieve), effect?.payback]).toEqual(["15000", { years: 1 }]);
  });

  it("[PBK2] has no part of a year where it begins with the year, and no whole year that the plan does not have", () => {
    const [first, second, third, fourth] = effectsOf([
      endPost("C1", "P1"),
      endPost("C2", "P2", { fromDate: day("2028-04-01") }),
      endPost("C3", "P3", { fromDate: day("2026-01-01") }),
      endPost("C4", "P4", { fromDate: day("2029-01-01") }),
    ]);
    expect([text(first?.partYear), text(first?.fullYear)]).toEqual([null, "60000"]);
    expect([text(second?.partYear), text(second?.fullYear)]).toEqual(["25000", null]);
    // begun before the plan: all of its years are whole; begun after it: none
    expect([text(third?.partYear), text(third?.fullYear)]).toEqual([null, "60000"]);
    expect([text(fourth?.partYear), text(fourth?.fullYear)]).toEqual([null, null]);
  });

  it("[PBK1] takes changes that are one decision together", () => {
    const both = { together: "posts", fromDate: day("2027-09-01") };
    const [effect, none] = effectsOf([
      endPost("C1", "P1", { ...both, costToAchieve: quantity("70000") }),
      endPost("C2", "P2", both),
    ]);
    expect(none).toBeUndefined();
    expect([text(effect?.fullYear), effect?.payback]).toEqual(["120000", { years: 1 }]);
  });
});
