import { cashOrderFree, timeOrderFree } from "../../../../src/domain/released-funds";
import type { CashShare } from "../../../../src/domain/released-funds";
import { count, quantity } from "../../../../src/domain/kernel";
import type { Scenarios } from "../../../../src/domain/scenarios";
import { day } from "../../../support/builders";
import { CENTRAL, costing, HILL, smallPlan, staffed } from "../../../support/plan-builders";
import {
  addPost,
  comparisonOf,
  endPost,
  linksOf,
  setPost,
  setYear,
  shortly,
  trustOf,
} from "../../../support/scenario-builders";

const small = smallPlan();
// a post of £60,000 a year, and no levy
const everything = {
  ...small,
  posts: [staffed("P1", HILL, { pay: costing("60000") })],
  rates: small.rates.map((rate) => ({ ...rate, value: quantity<"rate">("0") })),
};
const trust = (changes: Parameters<typeof trustOf>[0], posts = everything.posts): Scenarios =>
  trustOf(changes, { everything: { ...everything, posts } });
const sharesOf = (all: Scenarios): readonly CashShare[] => {
  const shares = cashOrderFree(comparisonOf("S", all));
  if (!shares) throw new Error("there are no shares");
  return shares;
};
const lines = (all: Scenarios): string[] =>
  sharesOf(all).map(
    ({ decision, academicYear, amount }) => `${decision ?? "-"} | ${academicYear} | ${shortly(amount)}`,
  );
const later = { fromDate: day("2027-09-01") };
const end = endPost("C1", "P1", { ...later, order: count("1") });
const award = setYear("C2", ["2027/28", "Teacher award %", "0", "0.1"], {
  ...later,
  school: "Trust",
  order: count("2"),
});

describe("a post that ends and an award that would have made it dearer", () => {
  it("[OFR1] share what they do to each other by halves", () => {
    // the end alone frees 60,000, after the award 66,000; the award alone costs 6,000, after the end nothing
    expect(lines(trust([end, award]))).toEqual(["C1 | 2027/28 | 63000", "C2 | 2027/28 | -3000"]);
  });

  it("[DEC1] of one word in Together are one decision", () => {
    const both = [end, award].map((change) => ({ ...change, together: " Posts and pay " }));
    expect(lines(trust(both))).toEqual(["C1 + C2 | 2027/28 | 60000"]);
  });
});

describe("order-free shares", () => {
  it("[OFR4] a change that needs another brings about nothing without it: they share by halves", () => {
    const half = setPost("C1", ["P1", "FTE", "1", "0.5"], { order: count("1") });
    const quarter = setPost("C2", ["P1", "FTE", "0.5", "0.25"], { ...later, order: count("2") });
    // 30,000 of the first in both years; in the second year 15,000 more by both, so 7,500 each
    expect(lines(trust([half, quarter]))).toEqual([
      "C1 | 2026/27 | 30000",
      "C1 | 2027/28 | 37500",
      "C2 | 2027/28 | 7500",
    ]);
  });

  it("[OFR4] an added row stands only with the decision that adds it, and one that nothing names always", () => {
    const added = staffed("P2", HILL, { pay: costing("10000"), onlyInScenario: "S" });
    const unnamed = staffed("P3", HILL, { pay: costing("1000"), onlyInScenario: "S" });
    const all = trust([addPost("C1", "P2")], [...everything.posts, added, unnamed]);
    expect(lines(all)).toEqual([
      "C1 | 2026/27 | -10000",
      "C1 | 2027/28 | -10000",
      "- | 2026/27 | -1000",
      "- | 2027/28 | -1000",
    ]);
  });

  it("[OFR5] are not given for more than ten decisions", () => {
    const changes = Array.from({ length: 11 }, (_, position) => {
      const id = String(position);
      const post = staffed(`P${id}`, HILL, { pay: costing("1000") });
      return { post, change: endPost(`C${id}`, `P${id}`, { order: count(id) }) };
    });
    const withFirst = (number: number): Scenarios =>
      trust(
        changes.slice(0, number).map(({ change }) => change),
        changes.map(({ post }) => post),
      );
    expect(cashOrderFree(comparisonOf("S", withFirst(10)))).toHaveLength(20);
    expect(cashOrderFree(comparisonOf("S", withFirst(11)))).toBeNull();
    const [link] = linksOf("S", withFirst(11));
    expect(link && timeOrderFree(link.builtOn, link)).toBeNull();
  });

  it("[OFR6] share out the levy, which no change has in listed order, among those that move pay", () => {
    const values: Readonly<Record<string, string>> = {
      "Apprenticeship levy rate": "0.005",
      "Apprenticeship levy allowance": "300",
    };
    const levied = {
      ...small,
      posts: ["P1", "P2"].map((id) => staffed(id, HILL, { pay: costing("60000") })),
      rates: small.rates.map((rate) => ({
        ...rate,
        value: quantity<"rate">(values[rate.rate ?? ""] ?? "0"),
      })),
    };
    const ends = ["P1", "P2"].map((id, position) =>
      endPost(`C${position + 1}`, id, { order: count(String(position)) }),
    );
    const all = trustOf(ends, { everything: levied });
    // 96,000 of pay: 480 − 300; without either post it is below the allowance, so each frees half of 180
    const atCentral = sharesOf(all).filter(({ school }) => school === CENTRAL);
    expect(atCentral.map(({ decision, amount }) => `${decision ?? "-"} ${shortly(amount)}`)).toEqual([
      "C1 90",
      "C1 90",
      "C2 90",
      "C2 90",
    ]);
  });
});
