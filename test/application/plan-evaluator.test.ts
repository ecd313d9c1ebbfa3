import fc from "fast-check";
import { planEvaluator } from "../../src/application/plan-evaluator";
import { exactText } from "../../src/domain/kernel";
import type { Evaluation, Plan } from "../../src/domain/plan";
import { scenarioPlan } from "../../src/domain/scenarios";
import { BROOK, HILL, smallPlan, staffed } from "../support/plan-builders";
import { anyTrust } from "../support/random-trust";
import { planOf, setPost, trustOf } from "../support/scenario-builders";

const shown = ({ figures, issues, years, costs }: Evaluation) => ({
  figures: figures.map(({ school, academicYear, metric, value, status, guardrail, provisional, origins }) => [
    [school, academicYear, metric, exactText(value), status, provisional],
    guardrail,
    origins(),
  ]),
  years: years.map(({ name, academicYear, base }) => [
    name,
    academicYear,
    exactText(base.closingReserve.value),
  ]),
  trust: costs.trust.map(({ levy, employmentAllowance }) => [
    exactText(levy),
    exactText(employmentAllowance),
  ]),
  issues,
});
const fresh = (plan: Plan, name: string) => shown(planEvaluator().evaluate(plan, name));

describe("plans evaluated one after the other", () => {
  it("[PLN10] come to what each comes to by itself", () => {
    const evaluator = planEvaluator();
    fc.assert(
      fc.property(anyTrust, (all) => {
        const plans = [all.everything, planOf("S", all), planOf("T", all), all.everything, planOf("T", all)];
        const own = planEvaluator();
        for (const [position, plan] of plans.entries()) {
          const name = `Plan ${position}`;
          const expected = fresh(plan, name);
          expect(shown(own.evaluate(plan, name))).toEqual(expected);
          // also where another trust was evaluated before
          expect(shown(evaluator.evaluate(plan, name))).toEqual(expected);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("[PLN10] work out again only the school in which something changes, and Central", () => {
    const everything = smallPlan({ posts: [staffed("P1", HILL), staffed("P2", BROOK)] });
    const all = trustOf([setPost("C1", ["P1", "FTE", "1", "0.5"])], { everything });
    const evaluator = planEvaluator();
    const { baseline, plan } = scenarioPlan("S", all);
    if (plan === null) throw new Error("S is not worked out");
    const [before, after] = [evaluator.evaluate(baseline, "Baseline"), evaluator.evaluate(plan, "S")];
    const isKept = (school: string): boolean =>
      after.years.filter(({ name }) => name === school).every((year) => before.years.includes(year));
    expect([isKept(BROOK), isKept(HILL)]).toEqual([true, false]);
  });
});
