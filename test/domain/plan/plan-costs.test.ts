import { exactText, quantity, sum } from "../../../src/domain/kernel";
import { costBasisOf, costsOfPlan } from "../../../src/domain/plan";
import type { Plan } from "../../../src/domain/plan";
import { aSchool } from "../../support/builders";
import { CENTRAL, HILL, nextRow, schoolsWith, smallPlan } from "../../support/plan-builders";

const plan = smallPlan({
  rates: smallPlan().rates.map((rate) =>
    rate.rate === "Apprenticeship levy allowance" ? { ...rate, value: quantity("0") } : rate,
  ),
});
const costs = (of: Plan) => costsOfPlan(of, costBasisOf(of));
const levyIn = (of: Plan) =>
  costs(of)
    .otherFlows.filter(({ origin, kind }) => kind === "spend" && origin.place.table === "Schools")
    .map(({ school, fund, partIndex, amount }) => [school, fund?.name ?? null, partIndex, exactText(amount)]);

describe("the money of a plan", () => {
  it("[PLN5] has the levy at Central in the first revenue fund, in each part", () => {
    // 575,200 x 0.5% = 2,876 a year: 7/12 and 5/12
    expect(levyIn(plan)).toEqual([
      [CENTRAL, "GAG", 0, "1677.66666666666666666666666667"],
      [CENTRAL, "GAG", 1, "1198.33333333333333333333333333"],
      [CENTRAL, "GAG", 2, "1677.66666666666666666666666667"],
      [CENTRAL, "GAG", 3, "1198.33333333333333333333333333"],
    ]);
  });

  it("[PLN5] passes over capital for it", () => {
    const [capital, ...funds] = [...plan.funds].sort(
      (a, b) => Number(b.type === "capital") - Number(a.type === "capital"),
    );
    expect(capital?.type).toBe("capital");
    expect(levyIn({ ...plan, funds: capital ? [capital, ...funds] : funds })[0]?.[1]).toBe("GAG");
  });

  it("[PLN5] has it at the first of two Centrals, and nowhere without one", () => {
    const hub = aSchool({ name: "Hub", origin: nextRow("Schools"), phase: "Central" });
    const places = (of: Plan) => [...new Set(levyIn(of).map(([school]) => school))];
    expect(places({ ...plan, schools: [...plan.schools, hub] })).toEqual([CENTRAL]);
    expect(places({ ...plan, schools: [hub, ...plan.schools] })).toEqual(["Hub"]);
    expect(places({ ...plan, schools: plan.schools.filter(({ phase }) => phase !== "Central") })).toEqual([]);
  });

  it("[PLN5] may be at a row whose phase cannot be read, where none is Central", () => {
    const unsure = plan.schools.map((school) =>
      school.name === CENTRAL ? { ...school, phase: null } : school,
    );
    expect(levyIn({ ...plan, schools: unsure })[0]).toEqual([CENTRAL, "GAG", 0, null]);
    const other = schoolsWith(HILL, { phase: null });
    expect(new Set(levyIn({ ...plan, schools: other }).map(([school]) => school))).toEqual(
      new Set([CENTRAL]),
    );
  });

  it("[PLN1] is that of posts, lines and the trust, each once", () => {
    const { flows, otherFlows, posts } = costs(plan);
    const spending = sum(
      flows.filter(({ kind, partIndex }) => kind === "spend" && partIndex < 2).map(({ amount }) => amount),
    );
    // staff 315,000 + 324,000 + 80,000, other 110,000, levy 2,876
    expect(exactText(spending)).toBe("831876");
    expect(flows).toHaveLength(posts.length * 4 + otherFlows.length);
  });
});
