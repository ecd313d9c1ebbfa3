import { compareYears } from "../../../src/application/roll/compare-years";
import { exactText, pounds } from "../../../src/domain/kernel";
import { evaluatePlan } from "../../../src/domain/plan";
import { changed, HILL, SECOND_YEAR, smallPlan } from "../../support/plan-builders";

const evaluated = (amount: string) =>
  evaluatePlan(smallPlan({ budget: changed(smallPlan().budget, "H-OTHER", { amount: pounds(amount) }) }), {
    planName: "Baseline",
  });

describe("compareYears", () => {
  it("finds every figure that differs, with what it was", () => {
    const { figures, moved } = compareYears(evaluated("60000"), evaluated("60012"), "1e-9");
    expect(figures).toBeGreaterThan(100);
    const own = moved.filter(({ school, academicYear }) => school === HILL && academicYear === SECOND_YEAR);
    expect(own.map(({ figure, before, after }) => [figure, exactText(before), exactText(after)])).toEqual(
      expect.arrayContaining([
        ["school, expenditure", "375000", "375012"],
        ["in-year-balance", "25000", "24988"],
        ["spend, GAG, Sep–Mar", "218750", "218757"],
      ]),
    );
  });

  it("finds none where they are the same, or differ by less than cells keep", () => {
    expect(compareYears(evaluated("60000"), evaluated("60000"), "0").moved).toEqual([]);
    expect(compareYears(evaluated("60000"), evaluated("60000.000001"), "1e-9").moved).toEqual([]);
  });
});
