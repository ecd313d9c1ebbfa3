import { neededMore, plannedTeachers } from "../../../src/application/scenarios/dfe-planner";
import { compareReport } from "../../../src/application/scenarios/compare-report";
import { TRUST_SECONDARY } from "../../../src/domain/curriculum";
import { quantity } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { costing, HILL, smallPlan, staffed, taught } from "../../support/plan-builders";
import { setPost, shortly } from "../../support/scenario-builders";
import { scenarioSetOf } from "../../support/scenario-set";

const small = smallPlan();
// two teachers of £60,000 each, on 39 of 50 periods
const everything: Plan = {
  ...small,
  posts: [staffed("P1", HILL, { pay: costing("60000") }), staffed("P2", HILL, { pay: costing("60000") })],
  curriculum: [taught("R1", [HILL, "Y7", "English", "3 x 13"])],
  rates: small.rates.map((rate) => ({ ...rate, value: quantity<"rate">("0") })),
};
const set = scenarioSetOf([setPost("C1", ["P2", "FTE", "1", "0.5"])], everything);

describe("the planner of the DfE tool beside the trust's plans", () => {
  it("[DFE1] needs periods ÷ (25 × 0.78), whatever the plan has", () => {
    const planned = plannedTeachers(set, HILL);
    expect(planned.map(({ plan }) => [plan.plan, plan.basis])).toEqual([
      ["Baseline", "before"],
      ["S", "before"],
      ["S", "after"],
    ]);
    // 39 ÷ 19.5 = 2 teachers; S has a teacher and a half
    const first = planned.map(({ years: [year] }) => year);
    expect(first.map((year) => year && [year.needed, year.inPlan, neededMore(year)].map(shortly))).toEqual([
      ["2", "2", "0"],
      ["2", "1.5", "0.5"],
      ["2", "1.5", "0.5"],
    ]);
  });

  it("[DFE1] has nothing to say of a total over a phase", () => {
    expect(plannedTeachers(set, TRUST_SECONDARY)).toEqual([]);
  });

  it("[DFE1] says that 0.78 is the tool's own and not the trust's target", () => {
    const report = compareReport(set, HILL).replace(/\s+/g, " ");
    expect(report).toContain("The DfE tool's planner, fixed 0.78");
    expect(report).toContain(
      "That is the tool's fixed assumption, which its users cannot set, and not the trust's target.",
    );
    expect(report).toMatch(/S, after Needed at 0\.78, FTE 2\.0 .*In the plan, FTE 1\.5 .*fewer\) 0\.5/);
  });
});
