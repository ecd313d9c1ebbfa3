import { pounds } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { BROOK, changed, costing, HILL, money, smallPlan, staffed } from "../../support/plan-builders";
import { cashLine, cashOf, endPost, trustOf } from "../../support/scenario-builders";

const small = smallPlan();
const only = { onlyInScenario: "S" };
const linesIn = (
  rows: Partial<Pick<Plan, "posts" | "budget">>,
  changes = [] as Parameters<typeof trustOf>[0],
) => {
  const everything = {
    ...small,
    posts: [...small.posts, ...(rows.posts ?? [])],
    budget: [...small.budget, ...(rows.budget ?? [])],
  };
  return cashOf("S", trustOf(changes, { everything })).map(cashLine);
};

describe("what no change accounts for", () => {
  it("[REL3] is a post of the scenario that no change names", () => {
    expect(linesIn({ posts: [staffed("NEW", BROOK, { ...only, pay: costing("24000") })] })).toEqual([
      "- | Brook | 2026/27 Sep–Mar | GAG | -14000",
      "- | Brook | 2026/27 Apr–Aug | GAG | -10000",
      "- | Brook | 2027/28 Sep–Mar | GAG | -14000",
      "- | Brook | 2027/28 Apr–Aug | GAG | -10000",
    ]);
  });

  it("[REL3] is a budget line of the scenario: spending takes, income gives", () => {
    const spending = money("H-TRIP", [HILL, "Expenditure", "1200"], only);
    const income = money("H-LET", [HILL, "Income", "2400"], { ...only, fund: "Reserves" });
    const firstYear = linesIn({ budget: [spending, income] }).filter((line) => line.includes("2026/27"));
    expect(firstYear).toEqual([
      "- | Hillside | 2026/27 Sep–Mar | GAG | -700",
      "- | Hillside | 2026/27 Apr–Aug | GAG | -500",
      "- | Hillside | 2026/27 Sep–Mar | Reserves | 1400",
      "- | Hillside | 2026/27 Apr–Aug | Reserves | 1000",
    ]);
  });

  it("[REL2, REL3] is income lost, beside the change that loses it", () => {
    const lost = money("H-GAG", [HILL, "Income", "-6000"], { ...only, id: "H-LESS" });
    const entries = linesIn({ budget: [lost] }, [endPost("C1", "ENG-1")]);
    expect(entries.filter((line) => line.startsWith("C1"))).toHaveLength(4);
    expect(entries.filter((line) => line.startsWith("-"))[0]).toBe(
      "- | Hillside | 2026/27 Sep–Mar | GAG | -3500",
    );
  });

  it("[REL2] is nothing where changes account for all", () => {
    expect(linesIn({}, [endPost("C1", "ENG-1")]).filter((line) => line.startsWith("-"))).toEqual([]);
    expect(linesIn({})).toEqual([]);
  });

  it("[REL8] is nothing for a line that is not known in either plan alike", () => {
    const everything = { ...small, budget: changed(small.budget, "H-OTHER", { amount: pounds("?") }) };
    const entries = cashOf("S", trustOf([endPost("C1", "ENG-1")], { everything }));
    expect(entries.map(({ change }) => change)).toEqual(["C1", "C1", "C1", "C1"]);
  });

  it("[REL8] is not known for a line of the scenario that is not known", () => {
    const odd = money("H-ODD", [HILL, "Expenditure", "?"], only);
    expect(linesIn({ budget: [odd] })[0]).toBe("- | Hillside | 2026/27 Sep–Mar | GAG | ?");
  });
});
