import { count, exactText, isZero, unknown } from "../../../src/domain/kernel";
import { adoptionIssues, chainOf } from "../../../src/domain/scenarios";
import { rolledModel } from "../../../src/domain/year-roll";
import { reviewTrust } from "../../../src/application/review-trust";
import { aCommitment, aRelease, aScenario, endPost } from "../../support/scenario-builders";
import { adoptedTrust, rowsRolled } from "../../support/rolled";

const CARRIED = aScenario("S", { status: "in baseline" });
const DRAFT = aScenario("D", { buildsOn: "S" });

const chain = (name: string) => {
  const found = chainOf(name, [CARRIED, DRAFT]);
  return found.ok ? found.value.map((own) => own.name) : found.issue.code;
};

describe("a scenario in the baseline", () => {
  it("[ROL11] is in no chain, and what builds on it builds on the baseline", () => {
    expect([chain("D"), chain("S"), chain("Adopted")]).toEqual([["D"], [], []]);
    const adopted = aScenario("D", { buildsOn: "S", status: "adopted" });
    expect(adoptionIssues([CARRIED, adopted], [])).toEqual([]);
  });

  it("[ROL11] keeps its commitments in every plan after commitments", () => {
    const model = adoptedTrust(
      [endPost("C1", "ENG-1"), { ...endPost("C2", "TECH"), scenario: "D", order: count("1") }],
      {
        scenarios: [aScenario("S", { status: "adopted" }), aScenario("D")],
        releases: [aRelease("R1")],
        commitments: [aCommitment("K1")],
      },
    );
    const after = rolledModel(model, rowsRolled(model));
    const balances = (name: string): number[] =>
      reviewTrust(after, { name, isKnown: true }, []).plans.map(({ figures }) => {
        const own = figures.find(({ metric, school }) => metric === "in-year-balance" && school === "Trust");
        return Number(exactText(own?.value ?? unknown()));
      });
    const [baseline = NaN, before = NaN, spent = NaN] = balances("Adopted");
    expect(before).toBe(baseline);
    expect(before - spent).toBeCloseTo(10_000, 6);
    // the technician at £15,000 a year, less the levy on it
    const [own, draft = NaN, draftSpent = NaN] = balances("D");
    expect(own).toBe(baseline);
    expect(draft - baseline).toBeGreaterThanOrEqual(15_000);
    expect(draft - draftSpent).toBeCloseTo(10_000, 6);
  });

  it("[ROL14] is among what is adopted, and what a draft builds on", () => {
    const model = adoptedTrust([endPost("C1", "ENG-1"), { ...endPost("C2", "TECH"), scenario: "D" }], {
      scenarios: [aScenario("S", { status: "adopted" }), aScenario("D")],
    });
    const after = rolledModel(model, rowsRolled(model));
    const review = (name: string) => reviewTrust(after, { name, isKnown: true }, []);
    const scenarios = (entries: readonly { readonly scenario: string }[]) => [
      ...new Set(entries.map(({ scenario }) => scenario)),
    ];
    expect(scenarios(review("Adopted").cash)).toEqual(["S"]);
    expect(scenarios(review("D").cash)).toEqual(["D"]);
    expect(scenarios(review("D").earlier.cash)).toEqual(["S"]);
    // nothing of the plan moves what was carried
    expect(review("Adopted").drivers.every(({ amount }) => isZero(amount))).toBe(true);
  });
});
